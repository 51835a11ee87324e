import { answersOf, carerCircumstances, kinshipChild, type ToldCarer, type ToldChild } from '@kith/circumstances';
import { addMonths, type Answers, type Compiled, type Day, type Situation } from '@kith/policy';

import { askingForTold } from './asking.ts';
import { comparisonsTold } from './comparisons.ts';
import { readingDays } from './reading-days.ts';
import type { ReadOn } from './sums.ts';
import { timelineRead } from './timeline.ts';

/** One statement's circumstances as the rules read them. */
export interface StatementRead {
  /** The answers for one child. */
  answersFor(child: ToldChild): Answers;
  /** The rules for one child, asking for told lists and looking ahead with the figures of each day. */
  readingBy(compiled: Compiled, child: ToldChild): Compiled;
}

export function readingOf(told: ToldCarer, { asOf, knownOn }: ReadOn): StatementRead {
  const ofCarer = answersOf(carerCircumstances, told);
  const readOn = new Map<Day, Answers>();
  const comparisonsOn = (on: Day): Answers => {
    const known = readOn.get(on);
    if (known) return known;
    const made = comparisonsTold(told, { asOf: on, knownOn });
    readOn.set(on, made);
    return made;
  };
  const answersOn = (child: ToldChild, on: Day): Answers => ({
    ...ofCarer,
    ...answersOf(kinshipChild, child),
    ...comparisonsOn(on),
  });
  return {
    answersFor: (child) => answersOn(child, asOf),
    readingBy: (compiled, child) => ({
      ...compiled,
      questions: (situation: Situation) => askingForTold(compiled.questions(situation), situation.answers),
      timeline: (situation: Situation, horizonMonths: number) =>
        timelineRead(
          compiled,
          (on) => ({ ...situation, asOf: on, answers: answersOn(child, on) }),
          readingDays(told.legalFinances, { asOf, knownOn }, addMonths(asOf, horizonMonths)),
          { asOf, horizonMonths },
        ),
    }),
  };
}
