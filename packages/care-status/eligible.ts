import { addDays, type Day } from '@kith/policy';

import type { CareHistory } from './care-history.ts';
import { lastDayLookedAfter, lookedAfter, reachedThirteenWeeks } from './looked-after.ts';
import { inShortBreaks } from './short-breaks.ts';
import { both, opposite, type Truth } from './truth.ts';

export const isSixteenOrSeventeen = (history: CareHistory, on: Day): boolean =>
  history.sixteen <= on && on < history.eighteen;

/**
 * An eligible child: 16 or 17, looked after, and looked after for thirteen weeks since the 14th birthday with a day at
 * 16 or over among them, which today is (Children Act 1989 Sch 2 para 19B(2); Care Planning Regulations 2010 reg 40).
 */
export function isEligible(history: CareHistory, on: Day): Truth {
  if (!isSixteenOrSeventeen(history, on)) return false;
  return both(lookedAfter(history, on), reachedThirteenWeeks(history, on), opposite(inShortBreaks(history, on)));
}

/** Whether the person was an eligible child on the last day in care before a day on which they are not looked after. */
export function wasEligibleOnLeaving(history: CareHistory, on: Day): Truth {
  if (on <= history.sixteen) return false;
  if (!history.complete) return undefined;
  const last = lastDayLookedAfter(history, on);
  return last === undefined ? false : isEligible(history, last);
}

/** The day of leaving care: the day after the last day looked after before a day. */
export function leftCareOn(history: CareHistory, on: Day): Day | undefined {
  const last = lastDayLookedAfter(history, on);
  return last === undefined ? undefined : addDays(last, 1);
}
