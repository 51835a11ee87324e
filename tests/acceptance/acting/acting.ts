import { expect } from '@jest/globals';

import { post } from '../../support/posted.ts';

/** Somebody who works for a council, as a developer claims to be. */
export interface Colleague {
  readonly council: string;
  readonly actor: string;
  readonly roles?: readonly string[];
}

/** Asks a gateway in somebody's name, and fails loudly where anything went wrong. */
export async function answeredBy<T>(
  url: string,
  { council, actor, roles }: Colleague,
  query: string,
  variables: object = {},
): Promise<T> {
  const headers = {
    'x-kith-council': council,
    'x-kith-actor': actor,
    ...(roles && { 'x-kith-roles': roles.join() }),
  };
  const { body } = await post(url, { query, variables }, headers);
  if (body.errors)
    throw new Error(body.errors.map(({ message, extensions }) => `${extensions?.code}: ${message}`).join('; '));
  return body.data as T;
}

let keys = 0;
/** A key that was never used before. */
export const newKey = (): string => `acting-${(keys += 1)}`;

interface Acted {
  readonly done: { readonly it: unknown; readonly userErrors: readonly { readonly code: string }[] };
}

/** Does an act: its input type is named after it. Gives what it left, and the codes of what to put right. */
export async function acted(
  url: string,
  who: Colleague,
  mutation: string,
  input: object,
  gives: { readonly field: string; readonly select: string },
): Promise<{ readonly it: unknown; readonly codes: readonly string[] }> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    done: ${mutation}(input: $input) { it: ${gives.field} { ${gives.select} } userErrors { code path message } } }`;
  const { done } = await answeredBy<Acted>(url, who, query, { input: { idempotencyKey: newKey(), ...input } });
  return { it: done.it, codes: done.userErrors.map(({ code }) => code) };
}

/** The same where nothing is to be put right. */
export async function went<T>(...asked: Parameters<typeof acted>): Promise<T> {
  const { it, codes } = await acted(...asked);
  expect(codes).toEqual([]);
  return it as T;
}
