import { addDays, addYears, type Day } from '@kith/policy';

import { lastDayOf } from './last-day.ts';
import type { RateBook } from './rate-book.ts';
import type { Decided } from './terms.ts';
import { weeklyDueOn } from './weekly-due.ts';

const YEARS_AHEAD = 1;

/**
 * Whether a decision gives less on any day than what stood before: then the carer must be told first, and heard
 * (SI 2005/1109 reg 18(4) and (5)). Days are looked at one by one, from the first it reaches to a year from today.
 *
 * @throws NoRate
 */
export function lowersAnything(before: Decided, after: Decided, book: RateBook, from: Day, today: Day): boolean {
  const last = Math.min(addYears(today > from ? today : from, YEARS_AHEAD), lastDayOf(before));
  for (let on = from; on <= last; on = addDays(on, 1)) {
    const had = weeklyDueOn(before, book, on)?.pence ?? 0;
    if (had > 0 && (weeklyDueOn(after, book, on)?.pence ?? 0) < had) return true;
  }
  return false;
}
