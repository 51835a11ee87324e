/** What a gateway answered over HTTP. */
export interface Posted {
  readonly status: number;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
    }[];
  };
}

/** Sends a body as it is, so that a test may send what no client would. */
export async function post(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Posted> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  return answerOf(response);
}

export async function answerOf(response: Response): Promise<Posted> {
  return { status: response.status, body: (await response.json()) as Posted['body'] };
}
