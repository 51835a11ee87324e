import { addDays, addMonths, addYears, day, isoOf } from '@kith/policy';

import type { GuaranteeScheme } from '../agreed/in-force.ts';
import type { GuaranteeTerms } from '../agreed/shapes.ts';
import type { RentEvery } from '../letters/words.ts';

/** How often each rent falls due in a year of 52 weeks or 12 months. */
const TIMES_A_YEAR: Readonly<Record<RentEvery, number>> = { WEEK: 52, FORTNIGHT: 26, FOUR_WEEKS: 13, MONTH: 12 };

/** What a rent comes to in a month, rounded up to the penny. */
export const monthlyPence = (pence: number, every: RentEvery): number => Math.ceil((pence * TIMES_A_YEAR[every]) / 12);

/** The most of one rent that the monthly limit lets through: a month's, or its part of a year. */
export const mostOfOneRent = (monthlyCapPence: number, every: RentEvery): number =>
  Math.ceil((monthlyCapPence * 12) / TIMES_A_YEAR[every]);

/** What the council stands behind at most: for a month, for damage and in all. */
export function capsOf(
  scheme: GuaranteeScheme,
  terms: GuaranteeTerms,
  { monthlySharePence, months }: { readonly monthlySharePence: number; readonly months: number },
) {
  const monthlyCapPence = Math.min(monthlySharePence, scheme.mostMonthlyPence ?? Infinity);
  const damageCapPence = scheme.covers === 'RENT_AND_DAMAGE' ? (terms.mostDamagePence ?? 0) : 0;
  const capPence = Math.min(monthlyCapPence * months + damageCapPence, scheme.mostInAllPence ?? Infinity);
  return { monthlyCapPence, damageCapPence: Math.min(damageCapPence, capPence), capPence };
}

/** The last day of a guarantee: after so many months, or the day before the birthday that ends it, whichever is first. */
export function lastDayOf(startsOn: string, months: number, born: string, { endsAtAge }: GuaranteeTerms): string {
  const afterMonths = addDays(addMonths(day(startsOn), months), -1);
  const beforeBirthday = addDays(addYears(day(born), endsAtAge), -1);
  return isoOf(afterMonths < beforeBirthday ? afterMonths : beforeBirthday);
}
