import { describe, expect, it } from '@jest/globals';
import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { day } from '@kith/policy';

import { guardianOfSeven } from '../testing/deciding.ts';
import type { ReadingContext } from './context.ts';
import { contributionShares } from './contribution-shares.ts';

const BRADFORD = 'E08000032';
const asOf = day('2025-06-02');
const context: ReadingContext = { asOf, toldBy: asOf, knownOn: day('2026-11-21'), settings: new Map() };

/** A household that gives something towards the children, by the standard means test. */
const household: ToldCarer = {
  council: 'E08000035',
  childrenComplete: 'YES',
  finances: {
    benefit: 'NONE',
    incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 220_000, every: 'MONTH' }],
    incomesComplete: 'YES',
    outgoings: [],
    outgoingsComplete: 'YES',
    livingCostsMonthlyPence: 50_000,
  },
};
const sharesOf = (...children: readonly Partial<ToldChild>[]) =>
  contributionShares(
    { ...household, children: children.map((child, index) => ({ ...guardianOfSeven, ref: `c${index}`, ...child })) },
    context,
  );
const fostered = { arrangement: 'KINSHIP_FOSTERING' } as const;
const open = { support: { ...guardianOfSeven.support, agreesToConditions: null } };

describe('the share of each child in what the household gives', () => {
  it('is the whole of it for an only child, and nothing where there is no child', () => {
    const [whole, ...others] = sharesOf({});
    expect(whole).toBeGreaterThan(0);
    expect(others).toEqual([]);
    expect(sharesOf()).toEqual([]);
  });

  it('is divided between two alike, to the penny', () => {
    const [whole] = sharesOf({}) as [number];
    const [one, other] = sharesOf({}, {}) as [number, number];
    expect(one + other).toBe(whole);
    expect(Math.abs(one - other)).toBeLessThanOrEqual(1);
  });

  it('is nothing for a child who is fostered, and takes nothing from the others', () => {
    const [whole] = sharesOf({});
    expect(sharesOf(fostered, {})).toEqual([0, whole]);
  });

  it('is found apart for the children of each council, each with the whole of what that council asks', () => {
    const [whole] = sharesOf({});
    expect(sharesOf({}, { responsibleCouncil: BRADFORD })).toEqual([whole, whole]);
  });

  it('is a range while nobody knows whether another child shares it', () => {
    const [whole] = sharesOf({}) as [number];
    const [share] = sharesOf({}, open);
    expect(share).toEqual({ least: Math.floor(whole / 2), most: whole });
    // A child of whom it is not known may have a share too.
    expect(sharesOf({}, open)[1]).not.toBe(0);
  });
});
