import type { Subgraph } from '@kith/subgraph';

/** Each subgraph by its name, loaded alone: a process of its own has no use for the others. */
const LOAD: Readonly<Record<string, () => Promise<{ readonly default: Subgraph }>>> = {
  people: () => import('@kith/people'),
  'kinship-allowances': () => import('@kith/kinship-allowances'),
  'legal-aid': () => import('@kith/legal-aid'),
  'staying-put': () => import('@kith/staying-put'),
  'leaving-care-grants': () => import('@kith/leaving-care-grants'),
  'rent-guarantees': () => import('@kith/rent-guarantees'),
  statement: () => import('../statement/subgraph.ts'),
};

export const SUBGRAPH_NAMES: readonly string[] = Object.keys(LOAD);

/** The subgraph of this name, or undefined where there is none. */
export async function subgraphNamed(name: string): Promise<Subgraph | undefined> {
  const load = Object.hasOwn(LOAD, name) ? LOAD[name] : undefined;
  return load && (await load()).default;
}
