import { describe, expect, test } from '@jest/globals';

import type { DecidedTwice } from '../decided.ts';
import { allowance, startUnpublished, weekly } from '../examples.ts';
import { compare } from './comparison.ts';

const line = (
  here: Pick<DecidedTwice, 'outcome' | 'award'>,
  there: Pick<DecidedTwice, 'outcome' | 'award'>,
): DecidedTwice => ({ ...allowance([]), ...here, counterpart: there });

const differenceOf = (...sides: Parameters<typeof line>) => compare([line(...sides)]).lines[0]?.difference;

describe('a statement beside the same under the other policy', () => {
  test('the difference is what the other policy gives less what this one gives', () => {
    expect(
      differenceOf(
        { outcome: 'COUNCIL_DECIDES', award: weekly(10_000) },
        { outcome: 'ENTITLED', award: weekly(23_000) },
      ),
    ).toEqual({ leastPence: 13_000, mostPence: 13_000 });
  });

  test('not being entitled is nought, so all of the other policy is gain, or all of this one loss', () => {
    const nothing = { outcome: 'NOT_ENTITLED', award: null } as const;
    const money = { outcome: 'ENTITLED', award: weekly(23_000) } as const;
    expect(differenceOf(nothing, money)).toEqual({ leastPence: 23_000, mostPence: 23_000 });
    expect(differenceOf(money, nothing)).toEqual({ leastPence: -23_000, mostPence: -23_000 });
  });

  test('where facts are missing the difference covers everything it can be', () => {
    expect(
      differenceOf(
        { outcome: 'ENTITLED', award: weekly(10_000, 12_000) },
        { outcome: 'ENTITLED', award: weekly(15_000, 16_000) },
      ),
    ).toEqual({ leastPence: 3_000, mostPence: 6_000 });
  });

  test('no difference is claimed where a figure is missing or the two are paid at different intervals', () => {
    const money = { outcome: 'ENTITLED', award: weekly(10_000) } as const;
    expect(differenceOf(money, { outcome: 'MORE_INFORMATION_NEEDED', award: null })).toBeNull();
    expect(differenceOf(money, { outcome: 'ENTITLED', award: weekly(null) })).toBeNull();
    expect(differenceOf(money, { outcome: 'ENTITLED', award: { ...weekly(10_000), every: 'ONCE' } })).toBeNull();
  });

  test('the totals hold only what somebody must pay, from a published start', () => {
    const { entitledHere, entitledThere } = compare([
      line(
        { outcome: 'ENTITLED', award: startUnpublished(weekly(20_000)) },
        { outcome: 'ENTITLED', award: weekly(23_000) },
      ),
      line({ outcome: 'COUNCIL_DECIDES', award: weekly(5_000) }, { outcome: 'ENTITLED', award: weekly(1_000) }),
    ]);
    expect(entitledHere.weekly).toEqual({ leastPence: 0, mostPence: 0 });
    expect(entitledThere.weekly).toEqual({ leastPence: 24_000, mostPence: 24_000 });
  });
});
