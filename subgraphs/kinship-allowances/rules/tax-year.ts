import { partsOf, type Day } from '@kith/policy';

/** The calendar year in which the tax year of a day starts, on 6 April. */
function firstYear(day: Day): number {
  const [year, month, dayOfMonth] = partsOf(day);
  return month > 4 || (month === 4 && dayOfMonth >= 6) ? year : year - 1;
}

/** The tax year of a day: `2026-27`. */
export function taxYear(day: Day): string {
  const first = firstYear(day);
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** When the tax year of a day starts, as people say it: `April 2026`. */
export const aprilOf = (day: Day): string => `April ${firstYear(day)}`;
