import { addMonths, addYears, type Day } from '../day.ts';

export interface Shift {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

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
  if (shift.years === 0 && shift.months === 0) return limit - shift.days;
  let day: number = addYears(addMonths((limit - shift.days) as Day, -shift.months), -shift.years);
  while (shifted(day) > limit) day -= 1;
  while (shifted(day + 1) <= limit) day += 1;
  return day;
}
