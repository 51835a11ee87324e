import { randomUUID } from 'node:crypto';

import { post, type Posted } from '../../support/posted.ts';

/** Somebody of a council, as the headers of development name them. */
export interface Who {
  readonly council: string;
  readonly actor: string;
}

/** Asks a house as somebody of a council. */
export interface Asking {
  /** The answer as it came. */
  posted(query: string, variables: object, who?: Who): Promise<Posted>;
  /** The data. @throws where there are errors, those of the input included. */
  data<T>(query: string, variables: object, who?: Who): Promise<T>;
  /** Does a mutation of one input under a key of its own, and gives what it selects. */
  done<T>(mutation: string, input: object, select: string, who?: Who): Promise<T>;
  /** Lets whatever waits to leave the building be tried, and turned away. */
  turnedAway(): Promise<void>;
}

export const MEDWAY: Who = { council: 'E06000035', actor: 'ada' };
/** Somebody else of the same council, where two people are needed, and somebody for where three are. */
export const ANOTHER: Who = { council: 'E06000035', actor: 'grace' };
export const A_THIRD: Who = { council: 'E06000035', actor: 'joan' };

/** The types of input that are not named after their mutation. */
const INPUTS: Readonly<Record<string, string>> = {
  leavingCareGrantReopen: 'LeavingCareGrantCloseInput',
  personHoldPlace: 'PersonHoldInput',
  kinshipAllowancePaymentRunMake: 'PaymentRunMakeInput',
  rentGuaranteePaymentRunMake: 'PaymentRunMakeInput',
};

const inputOf = (mutation: string): string =>
  INPUTS[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;

export function askingAt(url: string, turnedAway: () => Promise<void>): Asking {
  const posted = (query: string, variables: object, who = MEDWAY) =>
    post(url, { query, variables }, { 'x-kith-council': who.council, 'x-kith-actor': who.actor });
  const data = async <T>(query: string, variables: object, who?: Who): Promise<T> => {
    const { body } = await posted(query, variables, who);
    if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors));
    return body.data as T;
  };
  return {
    posted,
    data,
    turnedAway,
    async done<T>(mutation: string, input: object, select: string, who?: Who) {
      const answer = await data<{ done: T & { userErrors: readonly object[] } }>(
        `mutation ($input: ${inputOf(mutation)}!) {
          done: ${mutation}(input: $input) { ${select} userErrors { code path message } } }`,
        { input: { ...input, idempotencyKey: randomUUID() } },
        who,
      );
      if (answer.done.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(answer.done.userErrors)}`);
      return answer.done;
    },
  };
}
