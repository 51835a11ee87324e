import {
  assetsComplete,
  dependantsComplete,
  householdBenefit,
  jobsComplete,
  legalAidIncomesComplete,
  legalAidOutgoingsComplete,
  livesAsCouple,
  partnerContraryInterest,
  propertiesComplete,
  sixtyOrOver,
  vehiclesComplete,
} from '@kith/circumstances';
import type { Answers, Fact, Question } from '@kith/policy';

import { workedOutOf } from '../derived-facts.ts';

const LISTS: readonly Fact[] = [
  jobsComplete,
  legalAidIncomesComplete,
  dependantsComplete,
  legalAidOutgoingsComplete,
  assetsComplete,
  propertiesComplete,
  vehiclesComplete,
];
const isList = (fact: Fact): boolean => LISTS.includes(fact);

/**
 * The kit's questions with every comparison that is worked out put as a told fact behind it that is still missing, best
 * first. Where nothing is missing but something within a list, the first list is asked for again.
 */
export function askingForTold(questions: readonly Question[], answers: Answers): Question[] {
  const best = new Map<Fact, Question>();
  for (const { fact, gain } of questions) {
    const asked = toldFactBehind(fact, answers);
    const before = best.get(asked);
    if (!before || before.gain < gain) best.set(asked, { fact: asked, gain });
  }
  return [...best.values()].toSorted((a, b) => b.gain - a.gain);
}

function toldFactBehind(fact: Fact, answers: Answers): Fact {
  const behind = workedOutOf.get(fact);
  if (!behind) return fact;
  const matters = behind.filter((each) => canMatter(each, fact, answers));
  const missing = matters.find((each) =>
    isList(each) ? answers[each.code] !== true : answers[each.code] === undefined,
  );
  return missing ?? matters.find(isList) ?? fact;
}

const OF_CAPITAL: readonly Fact[] = [
  sixtyOrOver,
  householdBenefit,
  assetsComplete,
  propertiesComplete,
  vehiclesComplete,
];

/** Income matters to capital only for somebody of 60 or over without a passporting benefit, and so do benefits. */
function canMatter(told: Fact, fact: Fact, answers: Answers): boolean {
  if (told === livesAsCouple) return true;
  if (told === partnerContraryInterest) return answers[livesAsCouple.code] === true;
  const ofCapital = workedOutOf.get(fact)?.includes(assetsComplete) ?? false;
  if (!ofCapital) return isList(told);
  if (told === householdBenefit) return answers[sixtyOrOver.code] === true;
  if (OF_CAPITAL.includes(told)) return true;
  return isList(told) && answers[sixtyOrOver.code] === true && answers[householdBenefit.code] === 'NONE';
}
