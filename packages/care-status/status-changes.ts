import { addDays, addMonths, addYears, type Day } from '@kith/policy';

import type { ToldCareLeaver } from './care-history.ts';
import { careHistoryOf } from './care-history-of.ts';
import { thirteenWeeksReachedOn } from './looked-after.ts';
import { shortBreakChanges } from './short-breaks.ts';
import { homeChanges } from './six-months-at-home.ts';

/** Every day after `from` and before `to` on which an answer of `statusAnswers` can differ from the day before, in order. */
export function statusChanges(told: ToldCareLeaver, from: Day, to: Day): Day[] {
  const history = careHistoryOf(told);
  if (!history) return [];
  const { born, eighteen, sixteen, twentyFive, periods, family, otherStays, guardianship, imported } = history;
  const reached = thirteenWeeksReachedOn(history);
  const days = [
    born,
    addYears(born, 14),
    sixteen,
    eighteen,
    twentyFive,
    ...[...periods, ...family, ...otherStays].flatMap((stretch) => [stretch.from, stretch.to]),
    ...otherStays.map((stay) => addMonths(stay.from, 3)),
    ...homeChanges(history),
    ...shortBreakChanges(history),
    ...[reached, guardianship.madeOn, guardianship.endedOn, imported?.asOn].filter((day) => day !== undefined),
  ];
  const turns = days.flatMap((day) => [day, addDays(day, 1)]);
  return [...new Set(turns)].filter((day) => from < day && day < to).toSorted((a, b) => a - b);
}
