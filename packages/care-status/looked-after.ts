import { addDays, type Day } from '@kith/policy';

import type { CareHistory, CarePeriod } from './care-history.ts';
import { dayNumber, daysWithin, holds, joined } from './stretches.ts';
import { either, type Truth } from './truth.ts';

/** Thirteen weeks: Care Planning, Placement and Case Review (England) Regulations 2010 reg 40(1). */
export const DAYS_NEEDED = 91;

/** Whether the person was looked after on a day. A day that nobody told us of is a no only where the list is complete. */
export function lookedAfter(history: CareHistory, on: Day): Truth {
  if (on < history.born || on >= history.eighteen) return false;
  if (history.periods.some((period) => holds(period, on))) return true;
  return history.complete ? false : undefined;
}

/**
 * The days looked after from the 14th birthday up to and including a day. A time in care is counted from its first day
 * to the day before it ended, and a time that was already running at the 14th birthday counts from that birthday.
 */
export const daysSinceFourteen = (history: CareHistory, on: Day): number =>
  daysWithin(joined(history.periods), history.fourteen, addDays(on, 1));

/** Whether thirteen weeks had been reached by the end of a day. */
export function reachedThirteenWeeks(history: CareHistory, on: Day): Truth {
  if (daysSinceFourteen(history, on) >= DAYS_NEEDED) return true;
  return history.complete ? false : undefined;
}

/** The day on which thirteen weeks were, or will be, reached. */
export const thirteenWeeksReachedOn = (history: CareHistory): Day | undefined =>
  dayNumber(DAYS_NEEDED, joined(history.periods), history.fourteen);

/** The last day looked after before a day, among the days that we know. */
export function lastDayLookedAfter(history: CareHistory, before: Day): Day | undefined {
  const ends = history.periods
    .filter((period) => period.from < before && period.from < period.to)
    .map((period) => Math.min(period.to, before) - 1);
  return ends.length > 0 ? (Math.max(...ends) as Day) : undefined;
}

export const periodsOn = (history: CareHistory, on: Day): readonly CarePeriod[] =>
  history.periods.filter((period) => holds(period, on));

/** Whether a care order, interim or full, was in force on a day. */
export function underCareOrder(history: CareHistory, on: Day): Truth {
  const known = periodsOn(history, on).map((period) => period.careOrder);
  const looked = lookedAfter(history, on);
  return either(...known, looked === undefined ? undefined : false);
}
