import type { Answer, Answers } from '../facts/answers.ts';
import type { Fact } from '../facts/fact.ts';
import { CODES } from './small-world.ts';

/** Every answer that a fact of few values can have. */
export function everyAnswer(fact: Fact): readonly Answer[] {
  switch (fact.type) {
    case 'YES_NO':
      return [true, false];
    case 'CHOICE':
      return Object.keys(fact.answers);
    case 'CODE':
      return [...CODES, 'Z99'];
    case 'DATE':
    case 'MONEY':
    case 'COUNT':
      return Array.from({ length: fact.most - fact.least + 1 }, (_, index) => fact.least + index);
  }
}

/** The answers that a fact can still have. */
export function possibleAnswers(fact: Fact, answers: Answers): readonly Answer[] {
  const told = answers[fact.code];
  if (told === undefined || told === null) return everyAnswer(fact);
  if (typeof told !== 'object') return [told];
  return Array.from({ length: told.most - told.least + 1 }, (_, index) => told.least + index);
}

export const howMany = (facts: readonly Fact[], answers: Answers): number =>
  facts.reduce((product, fact) => product * possibleAnswers(fact, answers).length, 1);

/** Every way to answer what is open. The first fact changes slowest. */
export function* everyCompletion(facts: readonly Fact[], answers: Answers): Generator<Answers> {
  const open = facts.map((fact) => ({ code: fact.code, possible: possibleAnswers(fact, answers) }));
  const completion: Record<string, Answer> = {};
  yield* fill(0);

  function* fill(position: number): Generator<Answers> {
    const next = open[position];
    if (!next) {
      yield completion;
      return;
    }
    for (const answer of next.possible) {
      completion[next.code] = answer;
      yield* fill(position + 1);
    }
  }
}
