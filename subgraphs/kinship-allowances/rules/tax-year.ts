import { partsOf, type Day } from '@kith/policy';

/** The tax year of a day, which starts on 6 April: `2026-27`. */
export function taxYear(day: Day): string {
  const [year, month, dayOfMonth] = partsOf(day);
  const first = month > 4 || (month === 4 && dayOfMonth >= 6) ? year : year - 1;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}
