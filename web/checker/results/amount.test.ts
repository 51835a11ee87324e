import { describe, expect, test } from '@jest/globals';

import type { Award } from '../asking/statement.ts';
import { amountShown, workingOf } from './amount.ts';

const award = (some: Partial<Award>): Award => ({
  kind: 'MONEY',
  every: 'WEEK',
  leastPence: 22_000,
  mostPence: 22_000,
  measure: 'EXACT',
  what: null,
  lines: [],
  provisional: [],
  notes: [],
  inTotals: true,
  ...some,
});

describe('an amount', () => {
  test('is said in pounds, with how often it is paid', () => {
    expect(amountShown(award({}))).toMatchObject({ figure: '£220', every: 'a week', firmness: undefined });
  });

  test('that depends on something unknown is said from its least to its most', () => {
    expect(amountShown(award({ leastPence: 0, mostPence: 22_050 })).figure).toBe('up to £220.50');
    expect(amountShown(award({ leastPence: 10_000 })).figure).toBe('£100 to £220');
  });

  test('that a council only starts from is never said as a promise', () => {
    expect(amountShown(award({ measure: 'BENCHMARK' })).firmness).toBe('the figure the council starts from');
  });

  test('without a figure is said by what is given', () => {
    expect(
      amountShown(award({ kind: 'PROVIDED', leastPence: null, mostPence: null, what: 'A personal adviser.' })),
    ).toEqual({ what: 'A personal adviser.' });
    expect(amountShown(null)).toEqual({});
  });
});

describe('how a sum was worked out', () => {
  test('shows each line, a deduction with a minus sign, and what they come to', () => {
    const lines = [
      { says: 'Rate for 11 to 15', pence: 24_700, sources: [] },
      { says: 'Child Benefit', pence: -2_705, sources: [] },
    ];
    expect(workingOf(award({ lines, leastPence: 21_995, mostPence: 21_995 }))).toMatchObject({
      lines: [{ sum: '£247' }, { sum: '−£27.05' }],
      total: '£219.95',
      every: 'a week',
    });
  });

  test('is left out where there is nothing to show', () => {
    expect(workingOf(award({}))).toBeUndefined();
  });
});
