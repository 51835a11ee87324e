import { describe, expect, test } from '@jest/globals';
import type { ToldLegalAidFinances } from '@kith/circumstances';
import { day } from '@kith/policy';

import { child, home, job, partner, paying, person, receiving, savings, vehicle } from '../../testing/household.ts';
import { figuresOn } from '../means/figures-on.ts';
import type { Household } from '../means/household.ts';
import { LAW_READINGS } from '../means/readings.ts';
import { MOST_PENCE } from './household-told.ts';
import { isDisputeOpen, mostDisputed, undisputed } from './open-disputes.ts';
import { incomePart, openFostering, withChildcare } from './open-income.ts';

const figures = figuresOn('IN_FORCE', day('2026-11-21'), LAW_READINGS);
const household = (given: Partial<Household> = {}): Household => ({
  passported: false,
  client: person(),
  dependants: [],
  ...given,
});

describe('whether it is open what is in dispute', () => {
  type Property = NonNullable<ToldLegalAidFinances['properties']>[number];
  const isOpen = (...properties: readonly Omit<Property, 'ref'>[]) =>
    isDisputeOpen({ properties: properties.map((one, index) => ({ ref: `p${index}`, ...one })) });

  test('is so of a home of which it was not told whose it is, or whether somebody else claims it', () => {
    expect(isOpen({ whose: 'MINE' })).toBe(true);
    expect(isOpen({ whose: 'MINE', disputed: 'NOT_KNOWN' })).toBe(true);
    expect(isOpen({ disputed: 'NO' })).toBe(true);
    expect(isOpen({ whose: 'MINE', disputed: 'NO' }, { whose: 'PARTNER' })).toBe(true);
  });

  test('is not so where both was told of every home, or there is none', () => {
    expect(isOpen({ whose: 'MINE', disputed: 'NO' }, { whose: 'PARTNER', disputed: 'YES' })).toBe(false);
    expect(isOpen()).toBe(false);
    expect(isDisputeOpen({})).toBe(false);
  });

  test('moves at most the disregard, or anything where the law sets no limit', () => {
    expect(mostDisputed(figures)).toBe(10_000_000);
    expect(mostDisputed({ ...figures, disputedDisregard: undefined })).toBe(MOST_PENCE);
  });

  test('takes nothing of the client’s for disputed, and leaves the partner’s as it is', () => {
    const disputed = {
      savings: savings(100, true),
      otherAssets: savings(200, true),
      properties: [home(300, { disputed: true })],
      vehicles: [vehicle(400, { disputed: true })],
    };
    expect(undisputed(household({ client: person(disputed), partner: partner(disputed) }))).toEqual(
      household({
        client: person({
          savings: savings(100),
          otherAssets: savings(200),
          properties: [home(300)],
          vehicles: [vehicle(400)],
        }),
        partner: partner(disputed),
      }),
    );
  });
});

describe('whether anything about income is open', () => {
  const plain = household({ partner: partner() });

  test.each([
    ['the jobs', { jobs: [job(100)] }],
    ['the incomes', { incomes: receiving(100) }],
    ['the payments', { outgoings: paying({ childcarePence: 100 }) }],
  ])('is seen in %s of the client and of the partner', (_, some) => {
    expect(incomePart(household({ client: person(some), partner: partner() }))).not.toBe(incomePart(plain));
    expect(incomePart(household({ partner: partner(some) }))).not.toBe(incomePart(plain));
  });

  test('is seen in who depends on them, and in nothing that they own', () => {
    expect(incomePart(household({ partner: partner(), dependants: [child()] }))).not.toBe(incomePart(plain));
    const rich = { savings: savings(100), properties: [home(100)], vehicles: [vehicle(100)] };
    expect(incomePart(household({ client: person(rich), partner: partner(rich) }))).toBe(incomePart(plain));
    expect(incomePart(household())).not.toBe(incomePart(plain));
  });

  test('takes childcare away from both while something is, and nothing else', () => {
    const pays = { outgoings: paying({ childcarePence: 100, maintenancePence: 50 }) };
    const both = household({ client: person(pays), partner: partner(pays) });
    const without = { outgoings: paying({ maintenancePence: 50 }) };
    expect(withChildcare(both, true)).toEqual(both);
    expect(withChildcare(both, false)).toEqual(household({ client: person(without), partner: partner(without) }));
    expect(withChildcare(household({ client: person(pays) }), false)).toEqual(household({ client: person(without) }));
  });
});

describe('how much of a fostering allowance may count or not', () => {
  type Dependant = NonNullable<ToldLegalAidFinances['dependants']>[number];
  const told: Omit<Dependant, 'ref'> = { fostered: 'YES', ageYears: 6, inFullTimeEducation: 'YES', capitalPence: 0 };
  const open = (...dependants: readonly Omit<Dependant, 'ref'>[]) =>
    openFostering({ dependants: dependants.map((one, index) => ({ ref: `d${index}`, ...one })) }, figures);

  test('is nothing of a child of whom enough was told, or who is not fostered', () => {
    expect(open(told, { fostered: 'NO' })).toBe(0);
    expect(openFostering({}, figures)).toBe(0);
  });

  test.each([
    ['ageYears', null],
    ['ageYears', undefined],
    ['inFullTimeEducation', null],
    ['inFullTimeEducation', 'NOT_KNOWN'],
    ['capitalPence', undefined],
  ])('is an allowance for a child of whom this was not told: %s, %s', (name, value) => {
    expect(open({ ...told, [name]: value })).toBe(38_186);
    expect(open({ ...told, [name]: value, fostered: undefined })).toBe(38_186);
  });

  test('is an allowance for each such child', () => {
    expect(open({}, told, { ...told, ageYears: null })).toBe(2 * 38_186);
  });
});
