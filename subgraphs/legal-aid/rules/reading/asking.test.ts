import { describe, expect, test } from '@jest/globals';

import { nothingFromIncome, withinCapital, withinDisposable, withinGross } from '../derived-facts.ts';
import { askingForTold } from './asking.ts';

describe('a thing that several limits rest on', () => {
  const asked = (...gains: readonly [typeof withinGross, number][]) =>
    askingForTold(
      gains.map(([fact, gain]) => ({ fact, gain })),
      { 'carer.household.couple': false },
    ).map(({ fact, gain }) => [fact.code, gain]);

  test('is asked once, for the weightiest of them', () => {
    const jobs = 'carer.legalFinances.jobsComplete';
    expect(asked([withinGross, 0.2], [withinDisposable, 0.5], [nothingFromIncome, 0.3])).toEqual([[jobs, 0.5]]);
    expect(asked([withinGross, 0.5], [withinDisposable, 0.2])).toEqual([[jobs, 0.5]]);
  });

  test('comes in the order of what it is worth', () => {
    expect(asked([withinGross, 0.2], [withinCapital.CERTIFICATED, 0.5]).map(([, gain]) => gain)).toEqual([0.5, 0.2]);
    expect(asked([withinCapital.CERTIFICATED, 0.5], [withinGross, 0.2]).map(([, gain]) => gain)).toEqual([0.5, 0.2]);
  });
});
