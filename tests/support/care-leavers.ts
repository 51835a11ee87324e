import { readFileSync } from 'node:fs';

import {
  CheckCareLeaverDocument,
  type CareLeaverCircumstancesInput,
  type CareLeaverStatementPartsFragment,
  type DeterminationPartsFragment,
  type Kith,
  type Policy,
} from '@kith/client';

/** The circumstances of a care leaver among the examples: `exampleOf('ava-leaves-foster-care')`. */
export function exampleOf(name: string): CareLeaverCircumstancesInput {
  const file = new URL(`../../examples/${name}.json`, import.meta.url);
  const { circumstances } = JSON.parse(readFileSync(file, 'utf8')) as { circumstances: CareLeaverCircumstancesInput };
  return circumstances;
}

/** Checks a care leaver, looking no months ahead. */
export const checkCareLeaver = async (
  kith: Kith,
  circumstances: CareLeaverCircumstancesInput,
  asOf: string,
  policy: Policy = 'ENGLAND',
): Promise<CareLeaverStatementPartsFragment> =>
  (await kith.request(CheckCareLeaverDocument, { circumstances, asOf, policy, horizon: 0 })).checkCareLeaver;

/** The determination of that code, whichever subgraph gave it. */
export function careLeaversDetermination(
  { stayingPut, leavingCareGrants, rentGuarantees }: CareLeaverStatementPartsFragment,
  ref: string,
): DeterminationPartsFragment {
  const all = [...stayingPut, ...leavingCareGrants, ...rentGuarantees];
  const found = all.find((one) => one.ref === ref);
  if (!found) throw new Error(`There is no ${ref} among ${all.map((one) => one.ref).join()}`);
  return found;
}
