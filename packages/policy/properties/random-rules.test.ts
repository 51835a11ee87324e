import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { compile } from '../compile.ts';
import { POLICIES } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Subject } from './agrees.ts';
import { refuseSilence, refuseWidth } from './complete.ts';
import { randomEntitlement } from './random-rules.ts';
import { smallSituation } from './small-situations.ts';
import { isSoundForEveryCompletion } from './sound.ts';

const SEED = Number(process.env['KITH_SEED'] ?? 20_261_121);

const subject = fc.tuple(randomEntitlement, fc.constantFrom(...POLICIES)).map(([entitlement, policy]): Subject => ({
  entitlement,
  policy,
  compiled: compile(entitlement, policy),
}));

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
    hold(1500, 600, (made, situation) => {
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
});
