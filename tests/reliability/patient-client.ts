import { setTimeout as delay } from 'node:timers/promises';

/** Somebody of a council, as the headers of development name them. */
export interface Somebody {
  readonly council: string;
  readonly actor: string;
  readonly roles: string;
}

/** A client that asks again, with the same words and the same key, until it is told what became of it. */
export interface PatientClient {
  ask<Data>(who: Somebody, query: string, variables: Readonly<Record<string, unknown>>): Promise<Data>;
  /** How often it had to ask again. */
  readonly retries: number;
}

const ATTEMPT_MS = 8_000;
const PATIENCE_MS = 300_000;

/** Said by the server about itself, not about what was asked: it may be otherwise next time. */
const WORTH_ANOTHER_TRY = new Set([
  'INTERNAL_SERVER_ERROR',
  'BUSY',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMED_OUT',
  'REQUEST_TIMED_OUT',
]);

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export function patientClient(url: string): PatientClient {
  let retries = 0;
  return {
    get retries() {
      return retries;
    },
    async ask<Data>(who: Somebody, query: string, variables: Readonly<Record<string, unknown>>) {
      let last: unknown = 'nothing';
      for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; retries += 1) {
        const answer = await attempt(url, who, { query, variables });
        if (answer && !answer.errors) return answer.data as Data;
        const codes = (answer?.errors ?? []).map(({ extensions }) => extensions?.code ?? 'INTERNAL_SERVER_ERROR');
        if (codes.some((code) => !WORTH_ANOTHER_TRY.has(code))) throw new Error(JSON.stringify(answer?.errors));
        last = answer?.errors ?? 'nothing';
        await delay(50 + Math.random() * 200);
      }
      throw new Error(`Nobody said what became of it. Last heard: ${JSON.stringify(last)}`);
    },
  };
}

/** One try: undefined where nothing came back, so that nobody knows whether it was done. */
async function attempt(url: string, who: Somebody, body: object): Promise<Answer | undefined> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-kith-council': who.council,
        'x-kith-actor': who.actor,
        'x-kith-roles': who.roles,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ATTEMPT_MS),
    });
    return (await response.json()) as Answer;
  } catch {
    return undefined;
  }
}
