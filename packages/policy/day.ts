/** A calendar day as the number of days since 1970-01-01. No time, no zone: the law counts days. */
export type Day = number & { readonly __day: true };

// Bound once: within a test's own context, each look at a global costs more than the sum it is for.
const { floor, min } = Math;

const DAYS_PER_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468;

/** The day of a proleptic Gregorian year, month (1 to 12) and day of month. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970) as Day;
}

/** Year, month (1 to 12) and day of month of a day. */
export function partsOf(day: Day): [year: number, month: number, dayOfMonth: number] {
  const z = day + DAYS_BEFORE_1970;
  const era = floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36_524) - floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const shifted = floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - floor((153 * shifted + 2) / 5) + 1];
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day written as `YYYY-MM-DD`, or undefined where there is no such day (`2025-02-30`). */
export function parseDay(iso: string): Day | undefined {
  const match = ISO.exec(iso);
  if (!match) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOf(day) === iso ? day : undefined;
}

/**
 * The day written as `YYYY-MM-DD`, for dates in our own source.
 * @throws RangeError where there is no such day.
 */
export function day(iso: string): Day {
  const parsed = parseDay(iso);
  if (parsed === undefined) throw new RangeError(`${iso} is not a calendar day written as YYYY-MM-DD`);
  return parsed;
}

/** `YYYY-MM-DD`. */
export function isoOf(value: Day): string {
  const [year, month, dayOfMonth] = partsOf(value);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `6 April 2026`, as letters say it. */
export function dayInWords(value: Day): string {
  const [year, month, dayOfMonth] = partsOf(value);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

export const addDays = (from: Day, days: number): Day => (from + days) as Day;

/**
 * The same day and month `years` later. 29 February becomes 1 March in other years: a person born on it attains an age
 * at the start of the anniversary (Family Law Reform Act 1969 s9), and we found no authority for an earlier day.
 */
export function addYears(from: Day, years: number): Day {
  const [year, month, dayOfMonth] = partsOf(from);
  return dayOf(year + years, month, dayOfMonth);
}

/** The same day of the month `months` later, or the first of the next month where that month is too short. */
export function addMonths(from: Day, months: number): Day {
  const [year, month, dayOfMonth] = partsOf(from);
  const index = year * 12 + (month - 1) + months;
  const target = dayOf(floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
  const next = dayOf(floor((index + 1) / 12), ((((index + 1) % 12) + 12) % 12) + 1, 1);
  return min(target + dayOfMonth - 1, next) as Day;
}

/** Completed years between two days; -1 and below where `on` comes first. */
export function completedYears(since: Day, on: Day): number {
  const years = partsOf(on)[0] - partsOf(since)[0];
  return addYears(since, years) <= on ? years : years - 1;
}
