import { describe, expect, it } from '@jest/globals';
import { householdBenefit, livingCostsPence, orderMadeOn, type ToldCarer, type ToldChild } from '@kith/circumstances';
import { day, type Fact } from '@kith/policy';

import { contributionShare, hasNewOrder, isKinshipCarer, newestOrderMadeOn } from './derived-facts.ts';
import { questionsOf } from './questions.ts';
import type { ReadingContext } from './reading/context.ts';
import { BRADFORD, guardianOfSeven, LEEDS } from './testing/deciding.ts';

const asOf = day('2025-06-02');
const context: ReadingContext = { asOf, toldBy: asOf, knownOn: day('2026-11-21'), settings: new Map() };
const family = (children: readonly Partial<ToldChild>[], more: ToldCarer = {}): ToldCarer => ({
  council: LEEDS,
  childrenComplete: 'YES',
  finances: { benefit: 'INCOME_SUPPORT_ONLY' },
  ...more,
  children: children.map((child, index) => ({ ref: `c${index}`, ...child })),
});
/** What is asked in place of these facts: what for, about whom, and how much it is worth. */
const asked = (told: ToldCarer, child: number | undefined, ...open: readonly [Fact, number][]) =>
  questionsOf(
    open.map(([fact, gain]) => ({ fact, gain })),
    told,
    child,
    context,
  ).map(({ fact, about, gain }) => [fact.code, about, gain]);

const { support: _, ...unasked } = guardianOfSeven;
const open = { ...unasked, support: { homeAndKeep: 'YES' } } as const;
const worth = (rows: readonly (readonly unknown[])[]) => rows.reduce((sum, [, , gain]) => sum + (gain as number), 0);

describe('the questions in place of what a household gives for a child', () => {
  const finances = {
    benefit: 'NONE',
    incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 220_000, every: 'MONTH' }],
    incomesComplete: 'YES',
    outgoings: [],
    outgoingsComplete: 'YES',
  } as const;

  it('are worth together what that was worth', () => {
    const told = family([guardianOfSeven, open], { childrenComplete: null, finances: { ...finances, benefit: null } });
    const rows = asked(told, 0, [contributionShare, 0.6]);
    expect(rows.map(([code, about]) => [code, about])).toEqual(
      expect.arrayContaining([
        [householdBenefit.code, undefined],
        [livingCostsPence.code, undefined],
        ['child.support.agreesToConditions', 'c1'],
        ['carer.childrenComplete', undefined],
      ]),
    );
    expect(worth(rows)).toBeCloseTo(0.6, 10);
  });

  it('are about each other child for itself', () => {
    expect(asked(family([guardianOfSeven, open, open]), 0, [contributionShare, 1])).toEqual([
      ['child.support.agreesToConditions', 'c1', 0.5],
      ['child.support.agreesToConditions', 'c2', 0.5],
    ]);
  });

  it('are not about the child itself, whose own questions are put anyway', () => {
    const told = family([open, guardianOfSeven], { childrenComplete: null });
    expect(asked(told, 0, [contributionShare, 1])).toEqual([['carer.childrenComplete', undefined, 1]]);
  });

  it('are not about a child for whom another council pays', () => {
    const told = family([guardianOfSeven, { ...open, responsibleCouncil: BRADFORD }], { childrenComplete: null });
    expect(asked(told, 0, [contributionShare, 1])).toEqual([['carer.childrenComplete', undefined, 1]]);
  });

  it('begin again with the first thing that it rests on, where nothing is missing', () => {
    const told = family([guardianOfSeven], {
      finances: { ...finances, livingCostsMonthlyPence: 50_000 },
      household: { couple: 'NO', otherChildren: [], otherChildrenComplete: 'YES' },
    });
    const first = [[householdBenefit.code, undefined, 1]];
    expect(asked(told, 0, [contributionShare, 1])).toEqual(first);
    expect(asked(told, undefined, [contributionShare, 1])).toEqual(first);
  });
});

describe('a thing that is asked for more than one reason', () => {
  it('is asked once, for the weightiest of them, and what weighs most comes first', () => {
    const told = family([{}], { childrenComplete: null });
    const both = [['child.arrangement', 'c0', 0.5]];
    expect(asked(told, undefined, [hasNewOrder, 0.5], [newestOrderMadeOn, 0.2])).toEqual(both);
    expect(asked(told, undefined, [hasNewOrder, 0.2], [newestOrderMadeOn, 0.5])).toEqual(both);
    expect(asked(told, undefined, [hasNewOrder, 0.1], [isKinshipCarer, 0.3])).toEqual([
      ['child.relationship', 'c0', 0.3],
      ['child.arrangement', 'c0', 0.1],
    ]);
  });
});

describe('the child whom a question is about', () => {
  it('is the one who is decided for, though others lack the same', () => {
    expect(asked(family([{}, {}]), 1, [orderMadeOn, 1])).toEqual([[orderMadeOn.code, 'c1', 1]]);
  });

  it('is one whom it can concern: the day of an order is asked of no informal carer', () => {
    for (const arrangement of ['SPECIAL_GUARDIANSHIP', 'LIVES_WITH_ORDER', 'ADOPTED'] as const)
      expect(asked(family([{ arrangement: 'INFORMAL' }, { arrangement }]), undefined, [orderMadeOn, 1])).toEqual([
        [orderMadeOn.code, 'c1', 1],
      ]);
  });

  it('is asked who cares for them where that makes a kinship carer, whatever the footing', () => {
    const told = family([{ arrangement: 'INFORMAL' }], { childrenComplete: null });
    expect(asked(told, undefined, [isKinshipCarer, 1])).toEqual([['child.relationship', 'c0', 1]]);
  });

  it('is asked who cares for them under a “lives with” order alone, where an order gives leave', () => {
    const under = (arrangement: 'LIVES_WITH_ORDER' | 'SPECIAL_GUARDIANSHIP', fact: Fact) =>
      asked(family([{ arrangement, order: { madeOn: '2025-05-01' } }], { childrenComplete: null }), undefined, [
        fact,
        1,
      ]);
    for (const fact of [hasNewOrder, newestOrderMadeOn]) {
      expect(under('LIVES_WITH_ORDER', fact)).toEqual([['child.relationship', 'c0', 1]]);
      expect(under('SPECIAL_GUARDIANSHIP', fact)).toEqual([['carer.childrenComplete', undefined, 1]]);
    }
  });

  it('is the first in the list where nothing is missing of any, and nobody where there is no child', () => {
    expect(asked(family([guardianOfSeven, guardianOfSeven]), undefined, [hasNewOrder, 1])).toEqual([
      ['child.arrangement', 'c0', 1],
    ]);
    expect(asked({ childrenComplete: 'YES' }, undefined, [hasNewOrder, 1])).toEqual([
      ['child.arrangement', undefined, 1],
    ]);
    expect(asked({}, undefined, [hasNewOrder, 1])).toEqual([['carer.childrenComplete', undefined, 1]]);
  });
});
