import { filledIn, type Seen } from './elided.ts';
import type { PrintedExample } from './printed-examples.ts';

const GSS_CODE = /^E\d{8}$/;

/** Asks a gateway exactly what a page prints. */
export async function asked(
  gatewayUrl: string,
  example: PrintedExample,
  seen: Seen,
  tokenFor: (who: string) => Promise<string>,
): Promise<unknown> {
  const { query, variables, as, purpose } = example;
  const response = await fetch(new URL('/graphql', gatewayUrl), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(as !== undefined && (GSS_CODE.test(as) ? { 'x-kith-council': as } : await bearer(as, tokenFor))),
      ...(purpose !== undefined && { 'x-kith-purpose': purpose }),
    },
    body: JSON.stringify({ query, variables: filledIn(variables, seen) }),
  });
  return response.json();
}

const bearer = async (who: string, tokenFor: (who: string) => Promise<string>) => ({
  authorization: `Bearer ${await tokenFor(who)}`,
});
