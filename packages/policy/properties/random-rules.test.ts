import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { compile } from '../compile.ts';
import { POLICIES, type Entitlement, type Route } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Subject } from './agrees.ts';
import { refuseIdleChanges, refuseMissedChanges } from './changes.ts';
import { refuseSilence, refuseWidth } from './complete.ts';
import { possibleAnswers } from './every-completion.ts';
import { properties } from './hold-for.ts';
import { refuseTwoAnswers } from './modes.ts';
import { refuseDeadEnds, refuseIdleQuestions, refuseMissedQuestions, refuseWrongGain } from './questions.ts';
import { distantEntitlement, randomEntitlement, tangledEntitlement } from './random-rules.ts';
import { smallSituation } from './small-situations.ts';
import { isSoundForEveryCompletion } from './sound.ts';
import { refuseMissedDays } from './timeline.ts';

const SEED = Number(process.env['KITH_SEED'] ?? 20_261_121);

const subjectOf = (entitlements: fc.Arbitrary<Entitlement>): fc.Arbitrary<Subject> =>
  fc.tuple(entitlements, fc.constantFrom(...POLICIES)).map(([entitlement, policy]) => {
    const made = { entitlement, policy, compiled: compile(entitlement, policy) };
    return Object.assign(made, { [fc.toStringMethod]: () => inShort(entitlement.routes[policy]) });
  });

/** Rules without their words, so that a counterexample can be read. */
const inShort = (routes: readonly Route[]): string =>
  JSON.stringify(routes, (key, value: unknown) => {
    if (['cite', 'says', 'title', 'nextSteps', 'knownFrom'].includes(key)) return undefined;
    if (typeof value === 'object' && value !== null && 'question' in value && 'code' in value) return value.code;
    return value;
  });

const withSituation = (entitlements: fc.Arbitrary<Entitlement>, most: number) =>
  subjectOf(entitlements).chain((made) =>
    smallSituation(made.compiled.reads, made.compiled.dated, most).map((situation) => [made, situation] as const),
  );

/** @returns how many situations the property was tried on */
function hold(
  runs: number,
  most: number,
  property: (made: Subject, situation: Situation) => void,
  rules = randomEntitlement,
): number {
  let tried = 0;
  fc.assert(
    fc.property(withSituation(rules, most), ([made, situation]) => {
      property(made, situation);
      tried += 1;
    }),
    { seed: SEED, numRuns: runs },
  );
  return tried;
}

describe('Over random rules and everything that the open facts could be', () => {
  test('no answer, amount or reason is contradicted by any completion', () => {
    let tried = 0;
    hold(700, 600, (made, situation) => {
      tried += isSoundForEveryCompletion(made, situation);
    });
    expect(tried).toBeGreaterThan(100_000);
  });

  test('where every completion agrees, the answer is given', () => {
    expect(hold(1000, 400, refuseSilence)).toBe(1000);
  });

  test('an amount is never said to be wider than it is', () => {
    expect(hold(1000, 400, refuseWidth)).toBe(1000);
  });

  test('with and without reasons, the answer is the same', () => {
    expect(hold(2000, 5000, refuseTwoAnswers)).toBe(2000);
  });

  test('no question is asked that cannot matter', () => {
    expect(hold(1000, 400, refuseIdleQuestions)).toBe(1000);
    expect(hold(1000, 400, refuseMissedQuestions)).toBe(1000);
  });

  test('asking the first question each time ends in the true answer', () => {
    let pick = 0;
    const asked = hold(1500, 5000, (made, situation) => {
      const truth = Object.fromEntries(
        made.compiled.reads.map((fact) => {
          const possible = possibleAnswers(fact, situation.answers);
          return [fact.code, possible[(pick += 7919) % possible.length]];
        }),
      );
      refuseDeadEnds(made, situation, truth);
    });
    expect(asked).toBe(1500);
  });

  test('every change that is proposed turns the answer, and no part of it does', () => {
    expect(hold(1500, 1, refuseIdleChanges)).toBe(1500);
    expect(hold(1000, 50, refuseIdleChanges)).toBe(1000);
  });

  test('a change of one fact that turns the answer is not missed', () => {
    expect(hold(1500, 1, refuseMissedChanges)).toBe(1500);
  });

  test('the timeline says what deciding on every single day says', () => {
    expect(hold(1000, 1, (made, situation) => void refuseMissedDays(made, situation, 2))).toBe(1000);
    expect(hold(500, 300, (made, situation) => void refuseMissedDays(made, situation, 1))).toBe(500);
  });
});

describe('Over tangled rules, where many ways lead to the same', () => {
  test('no answer, amount or reason is contradicted by any completion', () => {
    const tried: number[] = [];
    hold(
      400,
      256,
      (made, situation) => void tried.push(isSoundForEveryCompletion(made, situation)),
      tangledEntitlement,
    );
    expect(tried).toHaveLength(400);
  });

  test('where every completion agrees, the answer is given, and no amount is said to be wider than it is', () => {
    expect(hold(400, 256, refuseSilence, tangledEntitlement)).toBe(400);
    expect(hold(400, 256, refuseWidth, tangledEntitlement)).toBe(400);
  });

  test('no question is asked that cannot matter', () => {
    expect(hold(400, 256, refuseIdleQuestions, tangledEntitlement)).toBe(400);
  });

  test('a question gains as much as trying every completion says', () => {
    expect(hold(400, 256, refuseWrongGain, tangledEntitlement)).toBe(400);
  });

  test('no question is missed that matters', () => {
    expect(hold(400, 256, refuseMissedQuestions, tangledEntitlement)).toBe(400);
  });
});

describe('Over rules that compare distant days', () => {
  test.each(properties.map(({ says, holdsFor }) => [says, holdsFor] as const))('%s', (_says, holdsFor) => {
    const entitlements = fc.sample(distantEntitlement, { seed: SEED, numRuns: 60 });
    for (const one of entitlements) holdsFor(compile(one, 'england'), { seed: SEED, runs: 4 });
    expect(entitlements).toHaveLength(60);
  });
});
