import {
  CheckCarerDocument,
  type CheckCarerQueryVariables,
  type DeterminationPartsFragment,
  type Kith,
  type StatementPartsFragment,
} from '@kith/client';

import { narrowed, type StatementPart } from './narrowed.ts';

/** Checks a carer and gives the parts of the statement that are named. */
export async function check<P extends StatementPart>(
  kith: Kith,
  variables: CheckCarerQueryVariables,
  ...parts: readonly P[]
): Promise<Pick<StatementPartsFragment, P>> {
  return (await kith.request(narrowed(CheckCarerDocument, parts), variables)).checkCarer;
}

type WithAllowances = Pick<StatementPartsFragment, 'kinshipAllowances'>;

/** The determination of that ref: `KINSHIP_ALLOWANCE:hope`. */
export function determinationOf({ kinshipAllowances }: WithAllowances, ref: string): DeterminationPartsFragment {
  const found = kinshipAllowances.find((one) => one.ref === ref);
  if (!found) throw new Error(`There is no ${ref} among ${kinshipAllowances.map((one) => one.ref).join()}`);
  return found;
}

export type RouteLooked = DeterminationPartsFragment['routes'][number];

export function routeOf({ routes }: DeterminationPartsFragment, code: string): RouteLooked {
  const found = routes.find((one) => one.code === code);
  if (!found) throw new Error(`There is no route ${code} among ${routes.map((one) => one.code).join()}`);
  return found;
}
