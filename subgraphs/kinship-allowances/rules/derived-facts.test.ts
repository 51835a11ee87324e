import { describe, expect, it } from '@jest/globals';
import {
  arrangement,
  childBenefit,
  incomesComplete,
  livesIn,
  orderMadeOn,
  otherChildrenComplete,
  outgoingsComplete,
  relationship,
} from '@kith/circumstances';
import type { Fact } from '@kith/policy';

import * as derived from './derived-facts.ts';

const { workedOutOf } = derived;

describe('a fact that is worked out', () => {
  const askedFirst: readonly (readonly [string, Fact, Fact])[] = [
    ['child.allowanceArea', derived.allowanceArea, livesIn],
    ['child.childBenefitNetted', derived.childBenefitNetted, childBenefit],
    ['child.meansTest.shareMonthlyPence', derived.contributionShare, incomesComplete],
    ['carer.meansTest.incomeMonthlyPence', derived.countedIncome, incomesComplete],
    ['carer.meansTest.outgoingsMonthlyPence', derived.countedOutgoings, outgoingsComplete],
    ['carer.meansTest.scaleMonthlyPence', derived.scaledLivingCosts, otherChildrenComplete],
    ['carer.leave.hasOrder', derived.hasNewOrder, arrangement],
    ['carer.leave.orderMadeOn', derived.newestOrderMadeOn, orderMadeOn],
    ['carer.isKinshipCarer', derived.isKinshipCarer, relationship],
  ];

  it.each(askedFirst)('%s is put in the words of a told fact, under a name of its own', (code, fact, told) => {
    expect([fact.code, fact.question, fact.why, fact.hint]).toEqual([code, told.question, told.why, told.hint]);
    expect(fact.title).toMatch(/./);
    expect(fact.title).not.toBe(told.title);
  });

  it.each(askedFirst)('%s is nothing that somebody could choose to change', (_, fact) => {
    expect(fact.changeable).toBe('NEVER');
  });

  it.each(askedFirst)('%s rests on told facts alone, with the one whose words it has among them', (_, fact, told) => {
    const behind = workedOutOf.get(fact)!;
    expect(behind).toContain(told);
    expect(behind.filter((one) => workedOutOf.has(one))).toEqual([]);
  });

  it('has a name of its own for each of its choices, which a council and a carer can read', () => {
    expect(derived.allowanceArea.enumName).toBe('AllowanceArea');
    expect(derived.childBenefitNetted.enumName).toBe('ChildBenefitNetted');
    expect(Object.values(derived.childBenefitNetted.answers)).toEqual([
      'The rate for the eldest child',
      'The rate for a further child',
      'Nothing',
    ]);
  });
});

describe('what is asked in place of a fact that is worked out', () => {
  const codes = (fact: Fact) => workedOutOf.get(fact)!.map(({ code }) => code);
  const income = [
    'carer.finances.incomesComplete',
    'carer.finances.incomes.kind',
    'carer.finances.incomes.amountPence',
    'carer.finances.incomes.every',
  ];
  const payments = [
    'carer.finances.outgoingsComplete',
    'carer.finances.outgoings.kind',
    'carer.finances.outgoings.amountPence',
    'carer.finances.outgoings.every',
  ];

  it('is whether a list is whole, and then each thing in it', () => {
    expect(codes(derived.countedIncome)).toEqual(income);
    expect(codes(derived.countedOutgoings)).toEqual(payments);
  });

  it('is for a share of the means test the benefit first, then what comes in, what goes out, and who lives there', () => {
    const scale = codes(derived.scaledLivingCosts);
    expect(codes(derived.contributionShare)).toEqual([
      'carer.finances.benefit',
      ...income,
      ...payments,
      'carer.finances.livingCostsMonthlyPence',
      ...scale,
      livesIn.code,
      orderMadeOn.code,
    ]);
    expect(scale).toContain(otherChildrenComplete.code);
    expect(scale).toContain('carer.childrenComplete');
  });

  it('is for the rest what they turn on', () => {
    expect(codes(derived.allowanceArea)).toEqual(['child.livesIn']);
    expect(codes(derived.childBenefitNetted)).toEqual([childBenefit.code, 'carer.finances.benefit']);
    const [footing, kin, whole] = [arrangement.code, relationship.code, 'carer.childrenComplete'];
    expect(codes(derived.hasNewOrder)).toEqual([footing, kin, whole]);
    expect(codes(derived.newestOrderMadeOn)).toEqual([footing, kin, orderMadeOn.code, whole]);
    expect(codes(derived.isKinshipCarer)).toEqual([kin, footing, whole]);
  });
});
