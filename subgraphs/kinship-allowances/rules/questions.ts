import {
  carerCircumstances,
  childrenComplete,
  kinshipChild,
  orderMadeOn,
  relationship,
  type ToldCarer,
  type ToldChild,
} from '@kith/circumstances';
import type { Fact, Question } from '@kith/policy';
import { contributionShare, hasNewOrder, newestOrderMadeOn } from './derived-facts.ts';
import { toldFactsOf } from './entitlements.ts';
import { assessment, meansTest } from './means-test/assessed.ts';
import { councilOf } from './reading/child.ts';
import type { ReadingContext } from './reading/context.ts';
import { assessmentSituation, meansTestSituation } from './reading/contribution-shares.ts';
import { lacks } from './reading/lacks.ts';

/** A question that somebody can answer, with the child whom it is about. */
export interface AskedQuestion extends Question {
  /** The ref of the child; absent for a question about the carer. */
  readonly about?: string;
}

/** A question of the kit, and the index of the child whose facts it can be answered with: of any child, if left out. */
interface OpenQuestion extends Question {
  readonly child: number | undefined;
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
  for (const open of questions.flatMap((one) => throughMeansTest(one, told, child, context))) {
    const question = { ...missingFor(open.fact, told, open.child), gain: open.gain };
    const key = `${question.fact.code} ${question.about ?? ''}`;
    if ((asked.get(key)?.gain ?? -1) < question.gain) asked.set(key, question);
  }
  return [...asked.values()].toSorted((one, other) => other.gain - one.gain);
}

/** A share that is not known is asked for through what it rests on, whose own questions divide its gain. */
function throughMeansTest(
  question: Question,
  told: ToldCarer,
  child: number | undefined,
  context: ReadingContext,
): readonly OpenQuestion[] {
  if (question.fact !== contributionShare || child === undefined) return [{ ...question, child }];
  const rests = [
    ...ofHousehold(told, child, context),
    ...ofOtherChildren(told, child, context),
    ...(told.childrenComplete === 'YES'
      ? []
      : [{ fact: childrenComplete, gain: BITS_OF_AN_UNFINISHED_LIST, child: undefined }]),
  ];
  const whole = rests.reduce((sum, { gain }) => sum + gain, 0);
  if (whole === 0) return [{ ...question, child }];
  return rests.map((one) => ({ ...one, gain: (question.gain * one.gain) / whole }));
}

const BITS_OF_AN_UNFINISHED_LIST = 1;

/** What the household gives, by the means test of the child's council. */
const ofHousehold = (told: ToldCarer, child: number, context: ReadingContext): readonly OpenQuestion[] =>
  meansTest
    .questions(meansTestSituation(told, councilOf(told, told.children![child]!, context), context))
    .map((question) => ({ ...question, child: undefined }));

/** Which of the children under the same council share it, and by what. */
const ofOtherChildren = (told: ToldCarer, child: number, context: ReadingContext): readonly OpenQuestion[] =>
  told.children!.flatMap((other, index) => {
    const isShared =
      index !== child && councilOf(told, other, context) === councilOf(told, told.children![child]!, context);
    if (!isShared) return [];
    return assessment
      .questions(assessmentSituation(told, other, context))
      .map((question) => ({ ...question, child: index }));
  });

/** The first of the told facts behind a fact that is missing, for the carer or a child whom it can concern. */
function missingFor(fact: Fact, told: ToldCarer, child: number | undefined): Pick<AskedQuestion, 'fact' | 'about'> {
  const behind = toldFactsOf(fact);
  const children = child === undefined ? (told.children ?? []) : [told.children![child]!];
  for (const one of behind) {
    if (!isOfChild(one)) {
      if (lacks(carerCircumstances, told, one)) return { fact: one };
      continue;
    }
    const without = children.find((each) => concerns(one, each, fact) && lacks(kinshipChild, each, one));
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
