import { describe, expect, it } from '@jest/globals';
import { livingCostsPence, type ToldCarer, type ToldChild } from '@kith/circumstances';
import { day } from '@kith/policy';

import type { AllowancePolicyCode, AllowancePolicyValue } from '../allowance-policy.ts';
import { countedIncome, countedOutgoings, scaledLivingCosts } from '../derived-facts.ts';
import { LEEDS, published } from '../testing/deciding.ts';
import type { ReadingContext } from './context.ts';
import { householdAnswers } from './household.ts';

type Finances = NonNullable<ToldCarer['finances']>;
type Policy = { readonly [C in AllowancePolicyCode]?: AllowancePolicyValue<C> };

const asOf = day('2025-06-02');
const context: ReadingContext = { asOf, toldBy: asOf, knownOn: day('2026-11-21'), settings: new Map() };
const settingsOf = (policy: Policy, from?: string) => published(LEEDS, policy, from).get(LEEDS)!;
const read = (told: ToldCarer, policy: Policy = {}) => householdAnswers(told, settingsOf(policy), context);

const pay = { ref: 'pay', kind: 'EARNINGS', amountPence: 36_500, every: 'MONTH' } as const;
const incomeOf = (...incomes: NonNullable<Finances['incomes']>) =>
  read({ finances: { incomes, incomesComplete: 'YES' } })[countedIncome.code];
const atLeast = (least: number) => ({ least, most: countedIncome.most });

describe('what comes into a household in a month', () => {
  it.each([
    ['WEEK', 8400],
    ['FORTNIGHT', 16_800],
    ['FOUR_WEEKS', 33_600],
    ['MONTH', 36_500],
    ['YEAR', 438_000],
  ] as const)('is £365 where each %s brings %i pence', (every, amountPence) => {
    expect(incomeOf({ ...pay, every, amountPence })).toBe(36_500);
  });

  it('is nothing where a finished list has nothing in it', () => {
    expect(incomeOf()).toBe(0);
    expect(read({ finances: { incomesComplete: 'YES' } })[countedIncome.code]).toBe(0);
  });

  it('is at least what was told of it, where the list is not finished', () => {
    expect(read({ finances: { incomes: [pay], incomesComplete: 'NO' } })[countedIncome.code]).toEqual(atLeast(36_500));
    expect(read({})[countedIncome.code]).toEqual(atLeast(0));
  });

  it('is at least the rest, where one income is told without its sum, its period or its kind', () => {
    const { amountPence: _, ...noSum } = pay;
    const { every: _every, ...noPeriod } = pay;
    const { kind: _kind, ...noKind } = pay;
    for (const one of [
      noSum,
      { ...pay, amountPence: null },
      noPeriod,
      { ...pay, every: null },
      noKind,
      { ...pay, kind: null },
    ])
      expect(incomeOf(pay, { ...one, ref: 'more' })).toEqual(atLeast(36_500));
  });

  it('leaves out an income that does not count, also while its sum is not known', () => {
    expect(incomeOf(pay, { ref: 'cb', kind: 'CHILD_BENEFIT_THIS_CHILD' })).toBe(36_500);
    expect(incomeOf(pay, { ref: 'pip', kind: 'DISABILITY_BENEFIT' })).toBe(36_500);
  });
});

describe('the costs of a disability', () => {
  const taxi: Finances = {
    outgoings: [{ ref: 'taxi', kind: 'DISABILITY_COSTS', amountPence: 20_000, every: 'MONTH' }],
    outgoingsComplete: 'YES',
  };

  it('are left out with the benefit that pays for them, and counted with it', () => {
    expect(read({ finances: taxi })[countedOutgoings.code]).toBe(0);
    expect(read({ finances: taxi }, { 'disability-benefits-counted': true })[countedOutgoings.code]).toBe(20_000);
  });

  it('are left out on a day for which nobody has said whether they count', () => {
    const since2004 = settingsOf({ 'weeks-per-month': { weeks: 365, months: 84 } }, '2004-01-01');
    const answers = householdAnswers({ finances: taxi }, since2004, { ...context, asOf: day('2005-01-03') });
    expect(answers[countedOutgoings.code]).toBe(0);
  });
});

it('before there was a means test, only what was told is read', () => {
  const answers = householdAnswers({ finances: { livingCostsMonthlyPence: 50_000 } }, settingsOf({}), {
    ...context,
    asOf: day('2005-12-29'),
  });
  expect(answers[livingCostsPence.code]).toBe(50_000);
  expect(answers).not.toHaveProperty([countedIncome.code]);
});

describe("living costs by the council's scale", () => {
  // In a month £365 for one adult, £730 for a couple, £182.50 for a child under 18.
  const scale: Policy = {
    'living-cost-scale': {
      singleWeeklyPence: 8400,
      coupleWeeklyPence: 16_800,
      children: [{ ageFrom: 0, ageTo: 17, weeklyPence: 4200 }],
    },
  };
  const ben = { ref: 'ben', dateOfBirth: '2012-01-01' };
  const whole: ToldCarer = {
    childrenComplete: 'YES',
    household: { couple: 'NO', otherChildren: [ben], otherChildrenComplete: 'YES' },
  };
  const costs = (told: ToldCarer) => read({ ...whole, ...told }, scale)[scaledLivingCosts.code];
  const household = (more: ToldCarer['household']) => costs({ household: { ...whole.household, ...more } });
  const withChild = (child: Omit<ToldChild, 'ref'>) => costs({ children: [{ ref: 'ada', ...child }] });
  const atLeastInAll = (least: number) => ({ least, most: scaledLivingCosts.most });

  it('count the adults, and their own children', () => {
    expect(costs({})).toBe(54_750);
    expect(household({ couple: 'YES' })).toBe(91_250);
    expect(household({ otherChildren: null })).toBe(36_500);
  });

  it('count nothing for a child who is too old for the scale', () => {
    expect(household({ otherChildren: [{ ref: 'ben', dateOfBirth: '2007-06-02' }] })).toBe(36_500);
    expect(household({ otherChildren: [{ ref: 'ben', dateOfBirth: '2007-06-03' }] })).toBe(54_750);
  });

  it('lie between those of one adult and of a couple, where that was not told', () => {
    expect(household({ couple: null })).toEqual({ least: 54_750, most: 91_250 });
  });

  it.each(['INFORMAL', 'LIVES_WITH_ORDER', 'ADOPTED'] as const)('count a kinship child who is %s', (arrangement) => {
    expect(withChild({ arrangement, dateOfBirth: '2018-01-15' })).toBe(73_000);
  });

  it.each(['SPECIAL_GUARDIANSHIP', 'KINSHIP_FOSTERING'] as const)(
    'leave out a child under %s, whose keep is paid apart',
    (arrangement) => {
      expect(withChild({ arrangement, dateOfBirth: '2018-01-15' })).toBe(54_750);
    },
  );

  it('are at least those of whom something was told, where a list is not finished or a birthday is missing', () => {
    expect(costs({ childrenComplete: 'NO' })).toEqual(atLeastInAll(54_750));
    expect(household({ otherChildrenComplete: null })).toEqual(atLeastInAll(54_750));
    expect(household({ otherChildren: [ben, { ref: 'cleo' }] })).toEqual(atLeastInAll(54_750));
    expect(household({ couple: null, otherChildrenComplete: 'NO' })).toEqual(atLeastInAll(54_750));
  });

  it('leave open a kinship child whose footing was not told', () => {
    expect(withChild({ dateOfBirth: '2018-01-15' })).toEqual(atLeastInAll(54_750));
  });

  it('take the place of the living costs that the carer told', () => {
    const told: ToldCarer = { ...whole, finances: { livingCostsMonthlyPence: 50_000 } };
    expect(read(told, scale)[livingCostsPence.code]).toBe(0);
    expect(read(told)[livingCostsPence.code]).toBe(50_000);
    expect(read(told)[scaledLivingCosts.code]).toBe(0);
  });
});
