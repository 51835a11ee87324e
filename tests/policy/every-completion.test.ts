import { describe, expect, test } from '@jest/globals';
import type { Compiled, Situation } from '@kith/policy';
import * as fc from 'fast-check';

import type { Subject } from '../../packages/policy/properties/agrees.ts';
import { refuseSilence, refuseWidth } from '../../packages/policy/properties/complete.ts';
import { refuseIdleQuestions } from '../../packages/policy/properties/questions.ts';
import { isSoundForEveryCompletion } from '../../packages/policy/properties/sound.ts';
import { everyEntitlement } from './every-entitlement.ts';
import { fewOpen, subjectOf } from './few-open.ts';
import { SEED } from './seed.ts';

const MOST_COMPLETIONS = 200;
const RUNS = 40;

function hold(compiled: Compiled, property: (subject: Subject, situation: Situation) => void): void {
  const subject = subjectOf(compiled);
  fc.assert(
    fc.property(fewOpen(compiled, MOST_COMPLETIONS), (situation) => property(subject, situation)),
    { seed: SEED, numRuns: RUNS },
  );
}

describe('Where so little is open that everything it could be can be tried', () => {
  test.each(everyEntitlement)('%s: nothing that it could be contradicts what is said', (_, compiled) => {
    let tried = 0;
    hold(compiled, (subject, situation) => {
      tried += isSoundForEveryCompletion(subject, situation);
    });
    expect(tried).toBeGreaterThanOrEqual(RUNS);
  });

  test.each(everyEntitlement)('%s: where all that it could be agrees, an answer is given', (_, compiled) => {
    expect(() => hold(compiled, refuseSilence)).not.toThrow();
  });

  test.each(everyEntitlement)('%s: no range of an amount is wider than it must be', (_, compiled) => {
    expect(() => hold(compiled, refuseWidth)).not.toThrow();
  });

  test.each(everyEntitlement)('%s: no question is asked that cannot matter', (_, compiled) => {
    expect(() => hold(compiled, refuseIdleQuestions)).not.toThrow();
  });
});
