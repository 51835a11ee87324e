import type { CareLeaverCategory } from '@kith/circumstances';
import { addDays, type Answers, type Day, type YesNoFact } from '@kith/policy';

import type { CareHistory, ToldCareLeaver } from './care-history.ts';
import { careHistoryOf } from './care-history-of.ts';
import { categoryOn, type Category } from './category.ts';
import * as facts from './facts.ts';
import { wasEligibleAtEighteen } from './former-relevant.ts';
import { lastInChildrensHome, lastWithFosterParent } from './last-home.ts';
import { lookedAfter } from './looked-after.ts';
import { wasAwayFromHomeAtSixteen } from './qualifying.ts';
import { isRelevantBySection23A } from './relevant.ts';
import type { Truth } from './truth.ts';

/** The facts of `STATUS_FACTS` on one day. They change from day to day: see `statusChanges`. */
export function statusAnswers(told: ToldCareLeaver, on: Day): Answers {
  const history = careHistoryOf(told);
  const category = categoryOn(history, on);
  const answers: Record<string, Truth> = {};
  const put = (fact: YesNoFact, truth: Truth) => {
    answers[fact.code] = truth;
  };
  for (const [fact, categories] of BY_CATEGORY) put(fact, isOneOf(category, categories));
  if (!history) return answers;
  const formerRelevant = isOneOf(category, ['FORMER_RELEVANT']);
  put(facts.wasInCareAtEighteen, inCareAtEighteen(history, on, formerRelevant));
  put(facts.isRelevantBySection, relevantBySection(history, on, category));
  put(facts.isLookedAfterNow, lookedAfter(history, on));
  put(facts.wasAwayAtSixteenAndIsNoLonger, wasAwayFromHomeAtSixteen(history, on));
  put(facts.wasEverInCare, history.everInCare);
  put(facts.lastCarerWasFosterParent, lastWithFosterParent(history, on));
  put(facts.lastHomeWasChildrensHome, lastInChildrensHome(history, on));
  return answers;
}

const BY_CATEGORY: readonly (readonly [YesNoFact, readonly CareLeaverCategory[]])[] = [
  [facts.isEligibleChild, ['ELIGIBLE']],
  [facts.isRelevantChild, ['RELEVANT']],
  [facts.isFormerRelevantChild, ['FORMER_RELEVANT']],
  [facts.isQualifying, ['QUALIFYING']],
  [facts.isEligibleOrRelevant, ['ELIGIBLE', 'RELEVANT']],
  [facts.isRelevantOrFormerRelevant, ['RELEVANT', 'FORMER_RELEVANT']],
  [facts.isEligibleRelevantOrFormerRelevant, ['ELIGIBLE', 'RELEVANT', 'FORMER_RELEVANT']],
  [facts.isFormerRelevantOrQualifying, ['FORMER_RELEVANT', 'QUALIFYING']],
  [facts.isCareLeaver, ['ELIGIBLE', 'RELEVANT', 'FORMER_RELEVANT', 'QUALIFYING']],
];

function isOneOf({ possible }: Category, categories: readonly CareLeaverCategory[]): Truth {
  const among = possible.filter((category) => categories.includes(category)).length;
  return among === 0 ? false : among === possible.length ? true : undefined;
}

/** A former relevant child known to have been looked after to the last day at 17 was eligible on it, by whichever way. */
function inCareAtEighteen(history: CareHistory, on: Day, formerRelevant: Truth): Truth {
  const worked = wasEligibleAtEighteen(history, on);
  if (worked !== undefined || formerRelevant !== true) return formerRelevant === false ? false : worked;
  return lookedAfter(history, addDays(history.eighteen, -1));
}

function relevantBySection(history: CareHistory, on: Day, category: Category): Truth {
  const relevant = isOneOf(category, ['RELEVANT']);
  return relevant === false ? false : isRelevantBySection23A(history, on);
}
