import { answersOf, carerCircumstances, kinshipChild, type ToldCarer } from '@kith/circumstances';
import type { Fact, Question } from '@kith/policy';
import { contributionShare } from './derived-facts.ts';
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
  const asked = new Map<Fact, AskedQuestion>();
  for (const { fact, gain } of questions.flatMap((one) => throughMeansTest(one, told, child, context))) {
    const toAsk = missingOf(fact, told, child);
    const before = asked.get(toAsk);
    if (before && before.gain >= gain) continue;
    asked.set(toAsk, {
      fact: toAsk,
      gain,
      ...(isOfChild(toAsk) && child !== undefined ? { about: told.children![child]!.ref } : {}),
    });
  }
  return [...asked.values()].toSorted((a, b) => b.gain - a.gain);
}

/** A share that is not known is asked for through the means test, whose own questions divide its gain. */
function throughMeansTest(
  question: Question,
  told: ToldCarer,
  child: number | undefined,
  context: ReadingContext,
): readonly Question[] {
  if (question.fact !== contributionShare || child === undefined) return [question];
  const council = councilOf(told, told.children![child]!);
  const own = meansTest.questions(meansTestSituation(told, council, context));
  const whole = own.reduce((sum, { gain }) => sum + gain, 0);
  return whole > 0 ? own.map(({ fact, gain }) => ({ fact, gain: (question.gain * gain) / whole })) : [question];
}

/** The first of the told facts behind a fact that has not been told; the first of all where each has been told in part. */
function missingOf(fact: Fact, told: ToldCarer, child: number | undefined): Fact {
  const behind = toldFactsOf(fact);
  const ofCarer = answersOf(carerCircumstances, told);
  const ofChild = child === undefined ? {} : answersOf(kinshipChild, told.children![child]!);
  return behind.find(({ code }) => ofCarer[code] === undefined && ofChild[code] === undefined) ?? behind[0] ?? fact;
}

const isOfChild = ({ code }: Fact): boolean => code.startsWith('child.');
