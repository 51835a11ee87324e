import type { Answers, Compiled, Fact, Situation } from '@kith/policy';
import * as fc from 'fast-check';

import { Situations } from '../../packages/policy/properties/any-situation.ts';
import type { Subject } from '../../packages/policy/properties/agrees.ts';

export const subjectOf = (compiled: Compiled): Subject => ({
  compiled,
  entitlement: compiled.entitlement,
  policy: compiled.policy,
});

/** How far from the truth a day or a number may be said to lie. */
const SPAN = { below: 1, above: 2 };
const VALUES_IN_SPAN = SPAN.below + SPAN.above + 1;

/**
 * Situations in which so few facts are open, or known only to within a few days or pence, that every completion of them
 * can be tried: `most` of them at the utmost.
 */
export function fewOpen(compiled: Compiled, most: number): fc.Arbitrary<Situation> {
  const situations = new Situations(subjectOf(compiled));
  const { reads } = compiled;
  const inAnyOrder = fc.shuffledSubarray([...reads], { minLength: reads.length, maxLength: reads.length });
  return situations
    .any()
    .chain((situation) => fc.tuple(fc.constant(situation), situations.completionOf(situation), inAnyOrder))
    .map(([situation, truth, order]) => ({ ...situation, answers: opened(truth, order, most) }));
}

function opened(truth: Answers, order: readonly Fact[], most: number): Answers {
  const answers: Record<string, Answers[string]> = { ...truth };
  let completions = 1;
  for (const fact of order) {
    const ways = waysOf(fact);
    if (ways === 1 || completions * ways > most) continue;
    completions *= ways;
    answers[fact.code] = isNumber(fact) ? around(fact, Number(truth[fact.code])) : undefined;
  }
  return answers;
}

/** Codes are an open list, so they stay as they were told. */
function waysOf(fact: Fact): number {
  if (fact.type === 'CODE') return 1;
  if (fact.type === 'YES_NO') return 2;
  return fact.type === 'CHOICE' ? Object.keys(fact.answers).length : VALUES_IN_SPAN;
}

type NumberLike = Extract<Fact, { readonly least: number }>;
const isNumber = (fact: Fact): fact is NumberLike => 'least' in fact;

const around = ({ least, most }: NumberLike, value: number) => ({
  least: Math.max(least, value - SPAN.below),
  most: Math.min(most, value + SPAN.above),
});
