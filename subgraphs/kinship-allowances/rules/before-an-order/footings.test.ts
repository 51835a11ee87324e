import { describe, expect, it } from '@jest/globals';
import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { day } from '@kith/policy';

import { determineAll, type KinshipDetermination } from '../determinations.ts';
import { BEXLEY, guardianOfSeven, withAda } from '../testing/deciding.ts';
import type { ComparedArrangement } from './arrangements.ts';
import { beforeAnOrder, compareArrangements } from './compare-arrangements.ts';

const asked = { asOf: day('2026-11-21'), knownOn: day('2026-11-21'), policy: 'england', settings: new Map() } as const;
const under = (told: ToldCarer, arrangement: ComparedArrangement, child = 'ada') =>
  compareArrangements(told, child, asked).arrangements.find((one) => one.arrangement === arrangement)!.determinations;
const allowance = (told: ToldCarer, arrangement: ComparedArrangement) =>
  under(told, arrangement).find(({ ref }) => ref === 'KINSHIP_ALLOWANCE:ada')!.determination;

const { support: _support, order: _order, ...unasked } = guardianOfSeven;
const worked: ToldCarer = {
  finances: {
    benefit: 'NONE',
    incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 150_000, every: 'MONTH' }],
    incomesComplete: 'YES',
    outgoings: [],
    outgoingsComplete: 'YES',
    livingCostsMonthlyPence: 100_000,
  },
};

describe('a child under another arrangement', () => {
  const says = ({ ref, determination, questions }: KinshipDetermination) => [
    ref,
    determination.outcome,
    determination.route?.code,
    determination.award?.least,
    questions.map(({ fact }) => fact.code),
  ];

  it.each([
    ['KINSHIP_FOSTERING', 'INFORMAL'],
    ['INFORMAL', 'KINSHIP_FOSTERING'],
  ] as const)('without an order is told the same, but for living as %s now', (now, then) => {
    const child = { ...unasked, arrangedBy: 'FAMILY', livesIn: BEXLEY } as const;
    const told = withAda({ ...child, arrangement: now }, { council: BEXLEY });
    const moved = withAda({ ...child, arrangement: then }, { council: BEXLEY });
    expect(under(told, then).map(says)).toEqual(determineAll(moved, asked).map(says));
  });

  it('with an order has asked for support and agrees to its conditions, unless the carer said no', () => {
    const informal = { ...unasked, arrangement: 'INFORMAL' } as const;
    const outcome = (support?: ToldChild['support']) =>
      allowance(withAda({ ...informal, support }, worked), 'SPECIAL_GUARDIANSHIP').outcome;
    expect(outcome()).toBe('COUNCIL_DECIDES');
    expect(outcome({ homeAndKeep: 'YES', agreesToConditions: 'NOT_KNOWN' })).toBe('COUNCIL_DECIDES');
    expect(outcome({ homeAndKeep: 'YES', agreesToConditions: 'NO' })).toBe('NOT_ENTITLED');
  });
});

describe('the other children', () => {
  const givenBy = (brother?: Partial<ToldChild>) => {
    const ada = { ...unasked, arrangement: 'INFORMAL' } as const;
    const told = withAda(ada, worked);
    const children = brother ? [...told.children!, { ...told.children![0]!, ref: 'ben', ...brother }] : told.children;
    const { award } = allowance({ ...told, children }, 'SPECIAL_GUARDIANSHIP');
    return award!.lines.find(({ says }) => says.startsWith('Less your share'))!.pence;
  };

  it('move along from the same footing, and share what the household gives', () => {
    expect(givenBy()).toBe(-2301);
    expect(givenBy({})).toBe(-1151);
  });

  it('stay where they are on another footing', () => {
    expect(givenBy({ arrangement: 'KINSHIP_FOSTERING' })).toBe(givenBy());
  });

  it('are compared for themselves: nothing about one stands with another', () => {
    const told = withAda({ ...unasked, arrangement: 'INFORMAL' });
    const both = { ...told, children: [...told.children!, { ...told.children![0]!, ref: 'ben' }] };
    for (const arrangement of ['INFORMAL', 'SPECIAL_GUARDIANSHIP'] as const)
      expect(new Set(under(both, arrangement, 'ben').map(({ about }) => about))).toEqual(new Set([undefined, 'ben']));
  });
});

describe('the comparison before an order', () => {
  it('is made for a child who is fostered, or whose footing was not told', () => {
    for (const arrangement of ['KINSHIP_FOSTERING', 'INFORMAL', undefined] as const)
      expect(beforeAnOrder(withAda({ ...unasked, arrangement }), asked).map(({ about }) => about)).toEqual(['ada']);
    for (const arrangement of ['ADOPTED', 'LIVES_WITH_ORDER'] as const)
      expect(beforeAnOrder(withAda({ ...unasked, arrangement }), asked)).toEqual([]);
  });

  it('is none for somebody who told of no children', () => {
    expect(beforeAnOrder({}, asked)).toEqual([]);
    expect(() => compareArrangements({}, 'ada', asked)).toThrow(RangeError);
  });
});
