import { addDays, addYears, type Day } from '@kith/policy';

import type { CareHistory, CarePeriod } from './care-history.ts';
import { periodsOn } from './looked-after.ts';
import { dayNumber, holds, joined } from './stretches.ts';
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
  const inSeries = both(...now.flatMap((period) => [period.shortBreak, opposite(period.careOrder)]));
  if (inSeries === false) return false;
  const series = history.periods.filter((period) => period.from <= on && period.shortBreak !== false);
  const kept = series.map((period) => keptToTheRules(history, period, on));
  return both(inSeries, ...kept, withinAYearsLimit(history, series, on), history.complete || undefined);
}

/** A stay that may belong to no series, or to another one, cannot take this one out of the rule. */
function keptToTheRules(history: CareHistory, period: CarePeriod, on: Day): Truth {
  const kept = both(opposite(period.meantToLastOver17Days), period.to <= on ? period.homeAfterwards : true);
  const surelyOfThisSeries = period.shortBreak && (holds(period, on) || history.shortBreaksOneSeries);
  return kept === false && !surelyOfThisSeries ? undefined : kept;
}

function withinAYearsLimit(history: CareHistory, series: readonly CarePeriod[], on: Day): Truth {
  if (!passesTheLimit(series, on)) return true;
  const certain = series.filter((period) => period.shortBreak);
  return passesTheLimit(certain, on) && history.shortBreaksOneSeries ? false : undefined;
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
  const before = history.periods
    .filter((period) => period.from < since)
    .map((period) => ({ ...period, to: Math.min(period.to, since) as Day }));
  const lasted = (period: CarePeriod) => period.to - period.from;
  const breaks = before.filter((period) => period.shortBreak !== false);
  const longBreak = breaks.some((period) => lasted(period) > FOUR_WEEKS);
  const sure = before.filter((period) => period.shortBreak === false);
  if (!longBreak) return { sure, unsure: breaks.filter((period) => period.shortBreak === undefined) };
  const certainlyOne = history.shortBreaksOneSeries === true && breaks.every((period) => period.shortBreak);
  return certainlyOne ? { sure: before, unsure: [] } : { sure, unsure: breaks };
}

/** Days on which the answer of `inShortBreaks` can change, apart from the ends of stays. */
export function shortBreakChanges(history: CareHistory): Day[] {
  const all = history.periods.filter((period) => period.shortBreak !== false);
  return [all, all.filter((period) => period.shortBreak)].flatMap((series) => {
    const stays = joined(series);
    return stays.flatMap(({ from }) => {
      const passes = dayNumber(MOST_DAYS_IN_A_YEAR + 1, stays, from);
      return passes === undefined ? [] : [passes, addDays(passes, 1)];
    });
  });
}
