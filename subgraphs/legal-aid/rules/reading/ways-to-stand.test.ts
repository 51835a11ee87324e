import { describe, expect, test } from '@jest/globals';
import type { ToldCarer, ToldLegalAidFinances } from '@kith/circumstances';
import { day } from '@kith/policy';

import { alone, NOTHING, withSavings } from '../../testing/carer.ts';
import { nothingFromCapital, withinGross } from '../derived-facts.ts';
import { comparisonsTold } from './comparisons.ts';

const on = { asOf: day('2026-11-21'), knownOn: day('2026-11-21') };
const compared = (told: ToldCarer) => comparisonsTold(told, on);

describe('with whom a client may live', () => {
  const partnersPension = {
    ...NOTHING,
    incomes: [{ ref: 'a', whose: 'PARTNER', kind: 'PENSION', every: 'MONTH', amountPence: 300_000 } as const],
  };
  const gross = (
    household: ToldCarer['household'],
    partnerContraryInterest?: ToldLegalAidFinances['partnerContraryInterest'],
  ) => compared({ ...alone({ ...partnersPension, partnerContraryInterest }), household })[withinGross.code];

  test('decides whether what a partner has counts', () => {
    expect(gross({ couple: 'NO' })).toBe(true);
    expect(gross({ couple: 'YES' }, 'NO')).toBe(false);
    expect(gross({ couple: 'YES' }, 'YES')).toBe(true);
    expect(gross({}, 'YES')).toBe(true);
  });

  test('is not known from one answer of the two', () => {
    for (const couple of [undefined, null, 'NOT_KNOWN'] as const) expect(gross({ couple }, 'NO')).toBeUndefined();
    for (const contrary of [undefined, null, 'NOT_KNOWN'] as const)
      expect(gross({ couple: 'YES' }, contrary)).toBeUndefined();
    expect(gross(undefined, 'NO')).toBeUndefined();
  });
});

describe('the age and the benefit of a client', () => {
  // With nothing to live on £100,000 is left out, and with £600 a month nothing of it.
  const rich = {
    ...withSavings(10_300_000),
    incomes: [{ ref: 'i', whose: 'MINE', kind: 'PENSION', every: 'MONTH', amountPence: 60_000 } as const],
  };
  const free = (told: ToldLegalAidFinances, finances: ToldCarer['finances']) =>
    compared({ ...alone({ ...rich, ...told }), finances })[nothingFromCapital.code];

  test('decide how much of the savings is left out', () => {
    expect(free({ sixtyOrOver: 'YES' }, { benefit: 'UNIVERSAL_CREDIT' })).toBe(true);
    expect(free({ sixtyOrOver: 'YES' }, { benefit: 'NONE' })).toBe(false);
    expect(free({ sixtyOrOver: 'NO' }, { benefit: 'UNIVERSAL_CREDIT' })).toBe(false);
  });

  test('may either way decide it where they were not told', () => {
    expect(free({ sixtyOrOver: 'YES' }, {})).toBeUndefined();
    expect(free({ sixtyOrOver: 'YES' }, undefined)).toBeUndefined();
    for (const sixtyOrOver of ['NOT_KNOWN', null, undefined] as const)
      expect(free({ sixtyOrOver }, { benefit: 'UNIVERSAL_CREDIT' })).toBeUndefined();
    expect(free({ sixtyOrOver: 'NO' }, {})).toBe(false);
  });
});
