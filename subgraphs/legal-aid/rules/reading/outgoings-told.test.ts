import { describe, expect, test } from '@jest/globals';
import type { ToldLegalAidFinances } from '@kith/circumstances';
import { day } from '@kith/policy';

import { NOTHING } from '../../testing/carer.ts';
import { paying } from '../../testing/household.ts';
import type { Outgoings } from '../means/household.ts';
import { householdTold, MOST_PENCE, type Company } from './household-told.ts';
import type { Leaning } from './leaning.ts';

const on = day('2026-11-21');
const standing = { passported: false, sixtyOrOver: false, reachedStatePensionAge: false };
const household = (told: ToldLegalAidFinances, leaning: Leaning, company: Company = 'ALONE') =>
  householdTold({ ...NOTHING, ...told }, company, leaning, on, standing);
/** What the client has with everything unknown against them, and with everything unknown for them. */
const both = <T>(told: ToldLegalAidFinances, take: (of: ReturnType<typeof household>) => T): [T, T] => [
  take(household(told, 'AGAINST')),
  take(household(told, 'FOR')),
];

describe('what somebody pays', () => {
  type Kind = NonNullable<NonNullable<ToldLegalAidFinances['outgoings']>[number]['kind']>;
  const paid = (kind: Kind | null, more: { every?: null; amountPence?: null } = {}) =>
    both(
      { outgoings: [{ ref: 'a', whose: 'MINE', kind, every: 'MONTH', amountPence: 1200, ...more }] },
      (one) => one.client.outgoings,
    );

  test.each([
    ['RENT_OR_MORTGAGE', 'rentOrMortgagePence'],
    ['BOARD_AND_LODGING', 'boardAndLodgingPence'],
    ['HOUSING_BENEFIT', 'housingBenefitPence'],
    ['HOUSING_MET_BY_OTHERS', 'housingMetByOthersPence'],
    ['CHILDCARE', 'childcarePence'],
    ['MAINTENANCE', 'maintenancePence'],
    ['CRIMINAL_LEGAL_AID', 'criminalLegalAidPence'],
    ['COUNCIL_TAX', 'councilTaxPence'],
    ['PRIORITY_DEBT', 'priorityDebtPence'],
    ['PENSION_CONTRIBUTION', 'pensionContributionPence'],
  ] as const satisfies readonly (readonly [Kind, keyof Outgoings])[])('is counted as what it is: %s', (kind, name) => {
    expect(paid(kind)).toEqual([paying({ [name]: 1200 }), paying({ [name]: 1200 })]);
  });

  test('is nothing where that was not told, or all of what is taken off', () => {
    expect(paid('CHILDCARE', { amountPence: null })).toEqual([paying({}), paying({ childcarePence: MOST_PENCE })]);
    expect(paid('CHILDCARE', { every: null })).toEqual([
      paying({ childcarePence: 100 }),
      paying({ childcarePence: 5200 }),
    ]);
  });

  test.each([
    ['HOUSING_BENEFIT', 'housingBenefitPence'],
    ['HOUSING_MET_BY_OTHERS', 'housingMetByOthersPence'],
  ] as const)('is the other way about for what lowers a payment: %s', (kind, name) => {
    expect(paid(kind, { amountPence: null })).toEqual([paying({ [name]: MOST_PENCE }), paying({})]);
    expect(paid(kind, { every: null })).toEqual([paying({ [name]: 5200 }), paying({ [name]: 100 })]);
  });

  test('may lower the rent or be taken off, where its kind was not told', () => {
    expect(paid(null)).toEqual([paying({ housingMetByOthersPence: 1200 }), paying({ maintenancePence: 1200 })]);
  });

  test('may be met by somebody else as long as the list is not whole', () => {
    expect(both({ outgoingsComplete: null }, (one) => one.client.outgoings)).toEqual([
      paying({ housingMetByOthersPence: MOST_PENCE }),
      paying({}),
    ]);
  });

  test('of nobody in particular is the client’s where that is better, and the partner’s where it is worse', () => {
    const rents = (kind: Kind, company: Company, leaning: Leaning) => {
      const told = { outgoings: [{ ref: 'a', kind, every: 'MONTH', amountPence: 1200 }] } as const;
      const { client, partner } = household(told, leaning, company);
      return [client, partner].map((one) => one && Object.values(one.outgoings).some((pence) => pence > 0));
    };
    expect(rents('RENT_OR_MORTGAGE', 'ALONE', 'FOR')).toEqual([true, undefined]);
    expect(rents('RENT_OR_MORTGAGE', 'ALONE', 'AGAINST')).toEqual([false, undefined]);
    expect(rents('HOUSING_BENEFIT', 'ALONE', 'FOR')).toEqual([false, undefined]);
    expect(rents('HOUSING_BENEFIT', 'ALONE', 'AGAINST')).toEqual([true, undefined]);
    expect(rents('RENT_OR_MORTGAGE', 'TOGETHER', 'FOR')).toEqual([false, true]);
    expect(rents('RENT_OR_MORTGAGE', 'TOGETHER', 'AGAINST')).toEqual([true, false]);
  });

  test('is each person’s own', () => {
    const mine = { ref: 'a', whose: 'MINE', kind: 'CHILDCARE', every: 'MONTH', amountPence: 100 } as const;
    const theirs = { ...mine, ref: 'b', whose: 'PARTNER', amountPence: 900 } as const;
    const { client, partner } = household({ outgoings: [mine, theirs] }, 'FOR', 'TOGETHER');
    expect([client.outgoings.childcarePence, partner!.outgoings.childcarePence]).toEqual([100, 900]);
  });
});
