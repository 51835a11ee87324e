import { post } from '../../support/posted.ts';

/** Whoever asks: nobody in particular where nothing is said. */
export interface By {
  readonly council?: string;
  readonly actor?: string;
  readonly roles?: string;
}

export interface UserErrorTold {
  readonly code: string;
  readonly message: string;
}

/** Asks a gateway, and fails loudly where anything went wrong. */
export async function told<T>(url: string, query: string, variables: object, by: By = {}): Promise<T> {
  const { body } = await post(url, { query, variables }, headersOf(by));
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data as T;
}

/** An act that must not be refused: gives what the mutation gave. */
export async function done<T>(url: string, mutation: string, fields: string, input: object, by: By = {}): Promise<T> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${fields} userErrors { code message } } }`;
  const withKey = { idempotencyKey: crypto.randomUUID(), ...input };
  const { done: result } = await told<{ done: T & { readonly userErrors: readonly UserErrorTold[] } }>(
    url,
    query,
    { input: withKey },
    by,
  );
  if (result.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(result.userErrors)}`);
  return result;
}

const headersOf = ({ council, actor, roles }: By): Readonly<Record<string, string>> => ({
  ...(council === undefined ? {} : { 'x-kith-council': council }),
  ...(actor === undefined ? {} : { 'x-kith-actor': actor }),
  ...(roles === undefined ? {} : { 'x-kith-roles': roles }),
});
