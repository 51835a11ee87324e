import { addDays, isoOf, type Day } from '@kith/policy';

import type { CareHistory, Stretch } from './care-history.ts';
import { DAYS_NEEDED, daysSinceFourteen, thirteenWeeksReachedOn } from './looked-after.ts';
import { daysWithin, joined, within } from './stretches.ts';

/** One time in care and the days of it that count: `countedFrom` is the first, `countedTo` the last. */
export interface CountedPeriod {
  readonly ref: string;
  readonly from: Day;
  /** The day of leaving, or undefined where it goes on past the day asked about. */
  readonly to?: Day;
  readonly countedFrom?: Day;
  readonly countedTo?: Day;
  readonly days: number;
  readonly says: string;
}

/** The count of days that decides the category, so that a person can check it with a calendar. */
export interface Arithmetic {
  readonly periods: readonly CountedPeriod[];
  /** Each day once, even where two times overlap. */
  readonly days: number;
  readonly daysNeeded: number;
  readonly daysAtSixteenOrOver: number;
  readonly reachedOn?: Day;
  readonly complete: boolean;
  readonly says: readonly string[];
}

export function arithmeticOn(history: CareHistory, on: Day): Arithmetic {
  const days = daysSinceFourteen(history, on);
  const reached = thirteenWeeksReachedOn(history);
  const daysAtSixteenOrOver = daysWithin(joined(history.periods), history.sixteen, addDays(on, 1));
  return {
    periods: history.periods.filter((period) => period.from <= on).map((period) => counted(history, period, on)),
    days,
    daysNeeded: DAYS_NEEDED,
    daysAtSixteenOrOver,
    ...(reached !== undefined && reached <= on ? { reachedOn: reached } : {}),
    complete: history.complete,
    says: [
      `Your 14th birthday is ${isoOf(history.fourteen)}, your 16th ${isoOf(history.sixteen)} and your 18th ${isoOf(history.eighteen)}.`,
      `Up to ${isoOf(on)} we counted ${days} ${days === 1 ? 'day' : 'days'} in care since you turned 14. The law asks for ${DAYS_NEEDED}: 13 weeks.`,
      `${daysAtSixteenOrOver} of them ${daysAtSixteenOrOver === 1 ? 'was' : 'were'} at 16 or over. The law asks for one.`,
      history.complete
        ? 'You told us that these are all your times in care since you turned 14.'
        : 'There may be more times in care that we do not know of, so we only ever say “no” when nothing could change it.',
    ],
  };
}

function counted(history: CareHistory, period: Stretch & { readonly ref: string }, on: Day): CountedPeriod {
  const [part] = within([period], history.fourteen, addDays(on, 1));
  const goesOn = period.to > on;
  const base = { ref: period.ref, from: period.from, ...(goesOn ? {} : { to: period.to }) };
  const whole = `From ${isoOf(period.from)} ${goesOn ? 'and still going on' : `until you left on ${isoOf(period.to)}`}`;
  if (!part) return { ...base, days: 0, says: `${whole}: no days, because it was before you turned 14.` };
  const countedTo = addDays(part.to, -1);
  const days = part.to - part.from;
  const from = part.from > period.from ? ` We count from your 14th birthday, ${isoOf(part.from)}.` : '';
  return {
    ...base,
    countedFrom: part.from,
    countedTo,
    days,
    says: `${whole}: ${days} ${days === 1 ? 'day' : 'days'}, the last on ${isoOf(countedTo)}.${from}`,
  };
}
