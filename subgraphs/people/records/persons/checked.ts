import { problemsIn, type Problem } from '@kith/circumstances';
import { day } from '@kith/policy';

import { withCurrentCodes } from '../councils/current-codes.ts';
import { councilCodes } from '../councils/register.ts';
import type { Kind } from './kinds.ts';

export type Checked<T extends object> =
  | { readonly circumstances: T; readonly problems: readonly [] }
  | { readonly circumstances?: undefined; readonly problems: readonly Problem[] };

/**
 * Checks what a person told, and puts councils under their codes in force.
 *
 * @param asOf the day asked about, or today for what is to be stored.
 */
export function checked<T extends object>({ declared, crossChecks }: Kind<T>, told: T, asOf: string): Checked<T> {
  // The shape first: what facts say of each other can be read only where each can be.
  const misshapen = problemsIn(declared, told);
  if (misshapen.length > 0) return { problems: misshapen };
  const circumstances = withCurrentCodes(declared, told);
  const problems = crossChecks(circumstances, { asOf: day(asOf), councils: councilCodes });
  return problems.length > 0 ? { problems } : { circumstances, problems: [] };
}
