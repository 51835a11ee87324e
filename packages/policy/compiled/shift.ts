import { addMonths, addYears, partsOf, type Day } from '../day.ts';

export interface Shift {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

export const nameOfShift = ({ years, months, days }: Shift): string => `${years}/${months}/${days}`;

/** Years first, then months, then days. Never decreasing: a later day never shifts to an earlier one. */
export type Shifting = (day: number) => number;

export function shifting({ years, months, days }: Shift): Shifting {
  if (years === 0 && months === 0) return days === 0 ? (day) => day : (day) => day + days;
  return (day) => {
    const afterYears = years === 0 ? (day as Day) : addYears(day as Day, years);
    return (months === 0 ? afterYears : addMonths(afterYears, months)) + days;
  };
}

/** The last day whose shifted day is not after the limit; NaN for a limit that is not known. */
export function lastWithin(shift: Shift, shifted: Shifting, limit: number): number {
  if (Number.isNaN(limit)) return NaN;
  const end = (limit - shift.days) as Day;
  if (shift.months === 0) {
    if (shift.years === 0) return end;
    const [, month, dayOfMonth] = partsOf(end);
    const isNearLeapDay = (month === 2 && dayOfMonth > 27) || (month === 3 && dayOfMonth === 1);
    if (!isNearLeapDay) return addYears(end, -shift.years);
  }
  let day: number = addYears(shift.months === 0 ? end : addMonths(end, -shift.months), -shift.years);
  while (shifted(day) > limit) day -= 1;
  while (shifted(day + 1) <= limit) day += 1;
  return day;
}
