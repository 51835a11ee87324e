import { filledIn, type Seen } from './elided.ts';
import type { PrintedExample } from './printed-examples.ts';

/** Asks a gateway exactly what a page prints. */
export async function asked(gatewayUrl: string, example: PrintedExample, seen: Seen): Promise<unknown> {
  const { query, variables, council } = example;
  const response = await fetch(new URL('/graphql', gatewayUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(council === undefined ? {} : { 'x-kith-council': council }) },
    body: JSON.stringify({ query, variables: filledIn(variables, seen) }),
  });
  return response.json();
}
