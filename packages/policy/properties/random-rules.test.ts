import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { compile } from '../compile.ts';
import { POLICIES, type Route } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Subject } from './agrees.ts';
import { refuseIdleChanges, refuseMissedChanges } from './changes.ts';
import { refuseSilence, refuseWidth } from './complete.ts';
import { possibleAnswers } from './every-completion.ts';
import { refuseTwoAnswers } from './modes.ts';
import { refuseDeadEnds, refuseIdleQuestions } from './questions.ts';
import { randomEntitlement } from './random-rules.ts';
import { smallSituation } from './small-situations.ts';
import { isSoundForEveryCompletion } from './sound.ts';
import { refuseMissedDays } from './timeline.ts';

const SEED = Number(process.env['KITH_SEED'] ?? 20_261_121);

const subject = fc.tuple(randomEntitlement, fc.constantFrom(...POLICIES)).map(([entitlement, policy]): Subject => {
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

const withSituation = (most: number) =>
  subject.chain((made) =>
    smallSituation(made.compiled.reads, made.compiled.dated, most).map((situation) => [made, situation] as const),
  );

function hold(runs: number, most: number, property: (made: Subject, situation: Situation) => void): void {
  fc.assert(
    fc.property(withSituation(most), ([made, situation]) => property(made, situation)),
    { seed: SEED, numRuns: runs },
  );
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
    hold(1000, 400, refuseSilence);
  });

  test('an amount is never said to be wider than it is', () => {
    hold(1000, 400, refuseWidth);
  });

  test('with and without reasons, the answer is the same', () => {
    hold(2000, 5000, refuseTwoAnswers);
  });

  test('no question is asked that cannot matter', () => {
    hold(1000, 400, refuseIdleQuestions);
  });

  test('asking the first question each time ends in the true answer', () => {
    fc.assert(
      fc.property(withSituation(5000), fc.infiniteStream(fc.nat()), ([made, situation], picks) => {
        const truth = Object.fromEntries(
          made.compiled.reads.map((fact) => {
            const possible = possibleAnswers(fact, situation.answers);
            return [fact.code, possible[picks.next().value! % possible.length]];
          }),
        );
        refuseDeadEnds(made, situation, truth);
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  test('every change that is proposed turns the answer, and no part of it does', () => {
    hold(1500, 1, refuseIdleChanges);
    hold(1000, 50, refuseIdleChanges);
  });

  test('a change of one fact that turns the answer is not missed', () => {
    hold(1500, 1, refuseMissedChanges);
  });

  test('the timeline says what deciding on every single day says', () => {
    hold(1000, 1, (made, situation) => void refuseMissedDays(made, situation, 2));
    hold(500, 300, (made, situation) => void refuseMissedDays(made, situation, 1));
  });
});
