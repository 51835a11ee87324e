import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '@kith/policy';
import type { DecidedInFull } from '../decided.ts';
import { betweenAnswers } from './between-answers.ts';

const decided = (code: string, outcome: Outcome): DecidedInFull => ({
  ref: code,
  entitlement: { code, title: code },
  outcome,
  routes: [],
  periods: [],
  nextSteps: [],
});

describe('two answers of one statement', () => {
  test('staying put puts the leaving care grant off and does not lose it', () => {
    const said = betweenAnswers([decided('STAYING_PUT', 'ENTITLED'), decided('LEAVING_CARE_GRANT', 'NOT_ENTITLED')]);
    expect(said.map(({ code, refs }) => [code, refs])).toEqual([
      ['STAYING_PUT_THEN_GRANT', ['STAYING_PUT', 'LEAVING_CARE_GRANT']],
    ]);
  });

  test('staying put and staying close can both be had', () => {
    const said = betweenAnswers([decided('STAYING_PUT', 'ENTITLED'), decided('STAYING_CLOSE', 'COUNCIL_DECIDES')]);
    expect(said.map(({ code }) => code)).toEqual(['STAYING_PUT_AND_STAYING_CLOSE']);
  });

  test('nothing is said where only one of them is open, or the grant is due now', () => {
    expect(betweenAnswers([decided('STAYING_PUT', 'NOT_ENTITLED'), decided('STAYING_CLOSE', 'ENTITLED')])).toEqual([]);
    expect(betweenAnswers([decided('STAYING_PUT', 'ENTITLED'), decided('LEAVING_CARE_GRANT', 'ENTITLED')])).toEqual([]);
  });
});
