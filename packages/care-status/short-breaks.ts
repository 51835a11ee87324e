import { addYears, type Day } from '@kith/policy';

import type { CareHistory, CarePeriod } from './care-history.ts';
import { periodsOn } from './looked-after.ts';
import { dayNumber, joined } from './stretches.ts';
import { both, opposite, type Truth } from './truth.ts';

const MOST_DAYS_IN_A_YEAR = 75;
const FOUR_WEEKS = 28;

/**
 * The status rule. Somebody in a series of short breaks is not an eligible child, however many days they add up to: no
 * care order; a series of stays with the same people or in the same place; none meant to last over 17 days; home to a
 * parent or holder of parental responsibility after each; at most 75 days in any 12 months (Care Planning Regulations
 * 2010 regs 40(2) and 48).
 */
export function inShortBreaks(history: CareHistory, on: Day): Truth {
  const now = periodsOn(history, on);
  const areBreaks = both(...now.flatMap((period) => [period.shortBreak, opposite(period.careOrder)]));
  return both(areBreaks, ...now.map((period) => inSeriesWith(history, period, on)), history.complete || undefined);
}

/** Whether the stays up to a day that are of one series with a stay keep to the limits of a series. */
function inSeriesWith(history: CareHistory, stay: CarePeriod, on: Day): Truth {
  const begun = history.periods.filter((other) => other.from <= on);
  const { sure, possible } = seriesOf(history, stay, begun);
  const kept = possible.map((other) => {
    const keeps = both(opposite(other.meantToLastOver17Days), other.to <= on ? other.homeAfterwards : true);
    // A stay that may belong to no series, or to another one, cannot take this one out of the rule.
    return keeps === false && !sure.includes(other) ? undefined : keeps;
  });
  return both(...kept, withinAYearsLimit(sure, possible, on));
}

function withinAYearsLimit(sure: readonly CarePeriod[], possible: readonly CarePeriod[], on: Day): Truth {
  if (!passesTheLimit(possible, on)) return true;
  return passesTheLimit(sure, on) ? false : undefined;
}

/** The short stays that surely are of one series with a stay, and all that may be. */
function seriesOf(history: CareHistory, stay: CarePeriod, among = history.periods) {
  const breaks = among.filter((other) => other.shortBreak !== false);
  return {
    sure: breaks.filter((other) => other.shortBreak && ofOneSeries(history, stay, other)),
    possible: breaks.filter((other) => ofOneSeries(history, stay, other) !== false),
  };
}

function ofOneSeries(history: CareHistory, stay: CarePeriod, other: CarePeriod): Truth {
  if (stay === other || history.shortBreaksOneSeries) return true;
  return stay.series === undefined || other.series === undefined ? undefined : stay.series === other.series;
}

/** Whether more than 75 days fall in some 12 months, up to and including a day. */
function passesTheLimit(series: readonly CarePeriod[], on: Day): boolean {
  const stays = joined(series.map(({ from, to }) => ({ from, to: Math.min(to, on + 1) as Day })));
  return stays.some(({ from }) => {
    const passes = dayNumber(MOST_DAYS_IN_A_YEAR + 1, stays, from);
    return passes !== undefined && passes < addYears(from, 1);
  });
}

/**
 * The day rule, for those detained or in hospital at 16 only: no account is taken of a pre-planned series of short stays,
 * none of which lasted over four weeks (Care Leavers (England) Regulations 2010 reg 3(3)). The times in care that count,
 * and those of which we cannot say.
 */
export function countedBeforeDetention(history: CareHistory, since: Day): { sure: CarePeriod[]; unsure: CarePeriod[] } {
  const counted = history.periods.map((period) => ({
    period: { ...period, to: Math.min(period.to, since) as Day },
    counts: countsBefore(history, period, since),
  }));
  const those = (truth: Truth) => counted.filter(({ counts }) => counts === truth).map(({ period }) => period);
  return { sure: those(true), unsure: those(undefined) };
}

/** Whether a stay counts: one that is no short break, or one of a series with a stay of over four weeks. */
function countsBefore(history: CareHistory, stay: CarePeriod, since: Day): Truth {
  if (stay.shortBreak === false) return true;
  const { sure, possible } = seriesOf(history, stay);
  const isLong = ({ from, to }: CarePeriod) => Math.min(to, since) - from > FOUR_WEEKS;
  // A long stay counts, be it a short break or none; so does whatever is of one series with a sure long break.
  if (isLong(stay) || sure.some(isLong)) return true;
  return possible.some(isLong) || stay.shortBreak === undefined ? undefined : false;
}

/** Days on which the answer of `inShortBreaks` can change, apart from the ends of stays. */
export const shortBreakChanges = (history: CareHistory): Day[] =>
  history.periods.flatMap((stay) => {
    const { sure, possible } = seriesOf(history, stay);
    return [...passedOn(sure), ...passedOn(possible)];
  });

/** The days on which some stays come to more than 75. */
function passedOn(series: readonly CarePeriod[]): Day[] {
  const stays = joined(series);
  return stays.flatMap(({ from }) => dayNumber(MOST_DAYS_IN_A_YEAR + 1, stays, from) ?? []);
}
