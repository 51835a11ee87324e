import {
  answersOf,
  carerCircumstances,
  kinshipChild,
  orderMadeOn,
  relationship,
  type ToldCarer,
  type ToldChild,
} from '@kith/circumstances';
import type { Fact, Question } from '@kith/policy';
import { contributionShare, hasNewOrder, newestOrderMadeOn } from './derived-facts.ts';
import { toldFactsOf } from './entitlements.ts';
import { meansTest } from './means-test/assessed.ts';
import { councilOf } from './reading/child.ts';
import type { ReadingContext } from './reading/context.ts';
import { meansTestSituation } from './reading/contribution-shares.ts';

/** A question that somebody can answer, with the child whom it is about. */
export interface AskedQuestion extends Question {
  /** The ref of the child; absent for a question about the carer. */
  readonly about?: string;
}

/**
 * The kit's questions with every fact that is worked out put as the told fact that is still missing for it, best first.
 * @param child index of the child whom the decision is about
 */
export function questionsOf(
  questions: readonly Question[],
  told: ToldCarer,
  child: number | undefined,
  context: ReadingContext,
): readonly AskedQuestion[] {
  const asked = new Map<string, AskedQuestion>();
  for (const { fact, gain } of questions.flatMap((one) => throughMeansTest(one, told, child, context))) {
    const question = { ...missingFor(fact, told, child), gain };
    const key = `${question.fact.code} ${question.about ?? ''}`;
    if ((asked.get(key)?.gain ?? -1) < gain) asked.set(key, question);
  }
  return [...asked.values()].toSorted((one, other) => other.gain - one.gain);
}

/** A share that is not known is asked for through the means test, whose own questions divide its gain. */
function throughMeansTest(
  question: Question,
  told: ToldCarer,
  child: number | undefined,
  context: ReadingContext,
): readonly Question[] {
  if (question.fact !== contributionShare || child === undefined) return [question];
  const council = councilOf(told, told.children![child]!, context);
  const own = meansTest.questions(meansTestSituation(told, council, context));
  const whole = own.reduce((sum, { gain }) => sum + gain, 0);
  return whole > 0 ? own.map(({ fact, gain }) => ({ fact, gain: (question.gain * gain) / whole })) : [question];
}

/** The first of the told facts behind a fact that is missing, for the carer or a child whom it can concern. */
function missingFor(fact: Fact, told: ToldCarer, child: number | undefined): Pick<AskedQuestion, 'fact' | 'about'> {
  const behind = toldFactsOf(fact);
  const ofCarer = answersOf(carerCircumstances, told);
  const children = child === undefined ? (told.children ?? []) : [told.children![child]!];
  for (const one of behind) {
    if (!isOfChild(one)) {
      if (ofCarer[one.code] === undefined) return { fact: one };
      continue;
    }
    const without = children.find(
      (each) => concerns(one, each, fact) && answersOf(kinshipChild, each)[one.code] === undefined,
    );
    if (without) return { fact: one, about: without.ref };
  }
  const [first = fact] = behind;
  return isOfChild(first) && children[0] ? { fact: first, about: children[0].ref } : { fact: first };
}

const isOfChild = ({ code }: Fact): boolean => code.startsWith('child.');

/** Whether a told fact of a child can have a part in a fact that is worked out of it. */
function concerns(one: Fact, { arrangement: footing }: ToldChild, workedOut: Fact): boolean {
  if (one === orderMadeOn)
    return footing === 'SPECIAL_GUARDIANSHIP' || footing === 'LIVES_WITH_ORDER' || footing === 'ADOPTED';
  const isForLeave = workedOut === hasNewOrder || workedOut === newestOrderMadeOn;
  return one !== relationship || !isForLeave || footing === 'LIVES_WITH_ORDER';
}
