import { existsSync, readdirSync } from 'node:fs';

import type { Citation, Entitlement } from '@kith/policy';

export const house = new URL('../../', import.meta.url);

/** The entitlements of one subgraph. */
export interface RulesOf {
  readonly subgraph: string;
  readonly entitlements: readonly Entitlement[];
  /** Sources of what is said beside the determinations. */
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
    if (entitlements) found.push({ subgraph, entitlements, sourcesBeside });
  }
  return found;
}
