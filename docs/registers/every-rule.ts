import { existsSync, readdirSync } from 'node:fs';

import type { Citation, Entitlement } from '@kith/policy';

export const house = new URL('../../', import.meta.url);

/** The entitlements of one subgraph. */
export interface RulesOf {
  readonly subgraph: string;
  readonly entitlements: readonly Entitlement[];
  /** Sources of what is said and done beside the determinations. */
  readonly sourcesBeside: readonly Citation[];
}

/** Every subgraph that has rules, in the order of the alphabet. */
export async function everyRule(): Promise<readonly RulesOf[]> {
  const names = readdirSync(new URL('subgraphs/', house)).toSorted();
  const found: RulesOf[] = [];
  for (const subgraph of names) {
    const file = new URL(`subgraphs/${subgraph}/rules/index.ts`, house);
    if (!existsSync(file)) continue;
    const { entitlements, sourcesBeside = [] } = (await import(file.href)) as Partial<RulesOf>;
    const sourcesOfPractice = await practiceOf(subgraph);
    if (entitlements) found.push({ subgraph, entitlements, sourcesBeside: [...sourcesBeside, ...sourcesOfPractice] });
  }
  return found;
}

/** What a subgraph rests on where it pays what it has awarded. */
async function practiceOf(subgraph: string): Promise<readonly Citation[]> {
  const file = new URL(`subgraphs/${subgraph}/awards/practice.ts`, house);
  if (!existsSync(file)) return [];
  const { sourcesOfPractice } = (await import(file.href)) as { readonly sourcesOfPractice: readonly Citation[] };
  return sourcesOfPractice;
}
