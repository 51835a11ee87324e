import { carerCircumstances, carerCrossChecks, problemsIn, type Problem, type ToldCarer } from '@kith/circumstances';
import { day } from '@kith/policy';

import { withCurrentCodes } from '../councils/current-codes.ts';
import { councilCodes } from '../councils/register.ts';

export type Checked =
  | { readonly circumstances: ToldCarer; readonly problems: readonly [] }
  | { readonly circumstances?: undefined; readonly problems: readonly Problem[] };

/**
 * Checks what a carer told, and puts councils under their codes in force.
 *
 * @param asOf the day asked about, or today for what is to be stored.
 */
export function checked(told: ToldCarer, asOf: string): Checked {
  // The shape first: what facts say of each other can be read only where each can be.
  const misshapen = problemsIn(carerCircumstances, told);
  if (misshapen.length > 0) return { problems: misshapen };
  const circumstances = withCurrentCodes(carerCircumstances, told);
  const problems = carerCrossChecks(circumstances, { asOf: day(asOf), councils: councilCodes });
  return problems.length > 0 ? { problems } : { circumstances, problems: [] };
}
