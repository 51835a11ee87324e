import { addDays, type Day } from '@kith/policy';

import type { CareHistory } from './care-history.ts';
import { isEligible } from './eligible.ts';
import { lookedAfter } from './looked-after.ts';
import { isRelevant, wouldBeRelevant } from './relevant.ts';
import { homeChanges } from './six-months-at-home.ts';
import { both, either, type Truth } from './truth.ts';

/** Looked after on turning 18, and an eligible child immediately before (Children Act 1989 s23C(1)(b)). */
export function wasEligibleAtEighteen(history: CareHistory, on: Day): Truth {
  if (on < history.eighteen) return false;
  const dayBefore = addDays(history.eighteen, -1);
  return both(lookedAfter(history, dayBefore), isEligible(history, dayBefore));
}

/** Was a relevant child, and would be one if under 18 (Children Act 1989 s23C(1)(a)). */
export function wasRelevantAndWouldBe(history: CareHistory, on: Day): Truth {
  if (on < history.eighteen) return false;
  return both(wouldBeRelevant(history, on), either(...daysToTry(history).map((tried) => isRelevant(history, tried))));
}

/** The days on which somebody can become a relevant child, where they are of an age to: leaving care, or home breaking down. */
const daysToTry = (history: CareHistory): Day[] => [
  history.sixteen,
  ...history.periods.map((period) => period.to),
  ...homeChanges(history),
  ...(history.complete ? [] : [addDays(history.eighteen, -1)]),
];

export const isFormerRelevant = (history: CareHistory, on: Day): Truth =>
  either(wasEligibleAtEighteen(history, on), wasRelevantAndWouldBe(history, on));
