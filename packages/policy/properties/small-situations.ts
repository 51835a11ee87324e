import * as fc from 'fast-check';

import { type CouncilSettings, type Dated } from '../dated/parameter.ts';
import { day } from '../day.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Answer, Answers } from '../facts/answers.ts';
import type { Fact } from '../facts/fact.ts';
import { everyAnswer, howMany } from './every-completion.ts';
import { asOf, source } from './small-world.ts';

/** Known, known to lie between two values, or not known. */
const told = (fact: Fact): fc.Arbitrary<Answer | undefined> => {
  const answers = everyAnswer(fact);
  const known = fc.constantFrom(...answers);
  if (fact.type !== 'DATE' && fact.type !== 'MONEY' && fact.type !== 'COUNT')
    return fc.option(known, { nil: undefined, freq: 1 });
  const between = fc.tuple(known, known).map(([one, other]) => ({
    least: Math.min(Number(one), Number(other)),
    most: Math.max(Number(one), Number(other)),
  }));
  return fc.oneof(known, between, fc.constant(undefined));
};

const settingsFor = (dated: readonly Dated<unknown>[]): fc.Arbitrary<CouncilSettings> => {
  const codes = dated.filter(({ kind }) => kind === 'setting').map(({ code }) => code);
  if (codes.length === 0) return fc.constant(new Map());
  return fc.tuple(fc.integer({ min: 0, max: 9 }), asOf, fc.boolean()).map(([value, from, isSet]) => {
    const entry = { from, knownFrom: from, value, cite: source.read('Scheme'), version: 'v1' };
    return new Map(isSet ? codes.map((code) => [code, [entry]]) : []);
  });
};

/**
 * A situation of which no more than `most` completions are possible: answers are filled in, from the last fact
 * backwards, until that is so.
 */
export function smallSituation(
  facts: readonly Fact[],
  dated: readonly Dated<unknown>[],
  most: number,
): fc.Arbitrary<Situation> {
  return fc
    .record({
      asOf,
      knownOn: fc.constantFrom(day('2026-02-25'), day('2026-03-10')),
      settings: settingsFor(dated),
      told: fc.tuple(...facts.map(told)),
      truth: fc.tuple(...facts.map((fact) => fc.constantFrom(...everyAnswer(fact)))),
    })
    .map(({ told: answers, truth, ...rest }) => ({ ...rest, answers: boundedAnswers(facts, answers, truth, most) }));
}

function boundedAnswers(
  facts: readonly Fact[],
  answers: readonly (Answer | undefined)[],
  truth: readonly Answer[],
  most: number,
): Answers {
  const bounded: Record<string, Answer | undefined> = {};
  facts.forEach((fact, index) => (bounded[fact.code] = answers[index]));
  for (let index = facts.length - 1; index >= 0 && howMany(facts, bounded) > most; index -= 1) {
    bounded[facts[index]!.code] = truth[index];
  }
  return bounded;
}
