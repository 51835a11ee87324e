import { describe, expect, test } from '@jest/globals';
import type { ToldCarer, ToldLegalAidFinances } from '@kith/circumstances';
import { day } from '@kith/policy';

import { alone, NOTHING, withIncome, withSavings } from '../../testing/carer.ts';
import { partner, person, receiving, savings } from '../../testing/household.ts';
import { wholeHousehold } from './whole-household.ts';

const whole = (told: ToldCarer) => wholeHousehold(told, day('2026-11-21'));
const finances = (legalFinances: ToldLegalAidFinances) => whole(alone(legalFinances));
const nobody = { passported: false, client: person(), dependants: [] };

describe('a household that is put together only from what was told in full', () => {
  test('has in it what was told, and nothing where that is nothing', () => {
    expect(whole(alone())).toEqual(nobody);
    expect(finances(withIncome(50_000))).toEqual({
      ...nobody,
      client: person({ incomes: receiving(50_000, 'PENSION') }),
    });
    expect(finances(withSavings(70_000))).toEqual({ ...nobody, client: person({ savings: savings(70_000) }) });
  });

  test('is none before finances were told', () => {
    const { legalFinances: _, ...told } = alone();
    expect(whole(told)).toBeUndefined();
    expect(whole({})).toBeUndefined();
  });

  test.each([
    'jobsComplete',
    'incomesComplete',
    'outgoingsComplete',
    'dependantsComplete',
    'assetsComplete',
    'propertiesComplete',
    'vehiclesComplete',
  ] as const)('is none while nobody has said that a list is whole: %s', (list) => {
    for (const told of ['NO', 'NOT_KNOWN', null, undefined] as const)
      expect(finances({ ...NOTHING, [list]: told })).toBeUndefined();
  });

  test('is none while one thing in a list could count for the client or against', () => {
    const { amountPence: _, ...sumless } = withIncome(1).incomes![0]!;
    expect(finances({ ...NOTHING, incomes: [sumless] })).toBeUndefined();
  });
});

describe('the people in it', () => {
  const couple = (more: ToldCarer['household'], contrary?: ToldLegalAidFinances['partnerContraryInterest']) =>
    whole({ ...alone({ ...NOTHING, partnerContraryInterest: contrary }), household: more });

  test('are the client alone, or with the partner', () => {
    expect(couple({ couple: 'NO' })).toEqual(nobody);
    expect(couple({ couple: 'YES' }, 'NO')).toEqual({ ...nobody, partner: partner() });
  });

  test('are the client alone where the partner is on the other side', () => {
    expect(couple({ couple: 'YES' }, 'YES')).toEqual(nobody);
  });

  test('are not known before both was told', () => {
    expect(couple({})).toBeUndefined();
    expect(couple({}, 'YES')).toBeUndefined();
    expect(couple({}, 'NO')).toBeUndefined();
    expect(couple({ couple: 'YES' })).toBeUndefined();
    expect(couple({ couple: 'YES' }, 'NOT_KNOWN')).toBeUndefined();
    const { household: _, ...told } = alone();
    expect(whole(told)).toBeUndefined();
  });
});

describe('the standing of the client', () => {
  const standing = (benefit: NonNullable<ToldCarer['finances']>['benefit'], more: ToldLegalAidFinances = {}) =>
    whole({ ...alone({ ...NOTHING, ...more }), finances: { benefit } });

  test('is that of somebody on a benefit that passports, or on none', () => {
    expect(standing('UNIVERSAL_CREDIT')).toEqual({ ...nobody, passported: true });
    expect(standing('NONE')).toEqual(nobody);
    expect(standing(null)).toBeUndefined();
    const { finances: _, ...told } = alone();
    expect(whole(told)).toBeUndefined();
  });

  test('is that of somebody of 60 or over, of pension age, or neither', () => {
    expect(standing('NONE', { sixtyOrOver: 'YES' })?.client).toEqual(person({ sixtyOrOver: true }));
    expect(standing('NONE', { sixtyOrOver: 'YES', statePensionAge: 'YES' })?.client).toEqual(
      person({ sixtyOrOver: true, reachedStatePensionAge: true }),
    );
    expect(standing('NONE', { sixtyOrOver: 'NO', statePensionAge: 'NO' })?.client).toEqual(person());
    for (const told of ['NOT_KNOWN', null, undefined] as const)
      expect(standing('NONE', { sixtyOrOver: told })).toBeUndefined();
  });
});
