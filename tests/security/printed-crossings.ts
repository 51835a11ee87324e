import { readFileSync } from 'node:fs';

/** The functions that docs/crossings.md names under a heading: `*.outbox_due` for one of every subgraph that acts. */
export function printedCrossings(heading: string): readonly string[] {
  const page = readFileSync(new URL('../../docs/crossings.md', import.meta.url), 'utf8');
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (!section) throw new Error(`docs/crossings.md has no section “${heading}”`);
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

/** Whether the page means this function by that name. */
export const isNamed = (
  printed: string,
  { schema, name }: { readonly schema: string; readonly name: string },
): boolean => printed === `${schema}.${name}` || printed === `*.${name}`;
