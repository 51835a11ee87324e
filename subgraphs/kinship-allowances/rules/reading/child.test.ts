import { describe, expect, it } from '@jest/globals';
import { arrangement, childBornOn, orderMadeOn, type ToldCarer, type ToldChild } from '@kith/circumstances';
import { day } from '@kith/policy';

import { childBenefitNetted } from '../derived-facts.ts';
import { BRADFORD, guardianOfSeven, LEEDS, published, withAda } from '../testing/deciding.ts';
import { childAnswers, councilOf, oldCouncilLeavesOn } from './child.ts';
import type { ReadingContext } from './context.ts';

type Child = Omit<ToldChild, 'ref'>;

const toldBy = day('2026-11-21');
const context: ReadingContext = { asOf: day('2025-06-02'), toldBy, knownOn: toldBy, settings: new Map() };

describe('the council whose rules count for a child', () => {
  const movedFromBradford: Child = {
    ...guardianOfSeven,
    care: { lookedAfterBefore: 'YES', lookedAfterBy: BRADFORD },
  };
  const council = (child: Child, asOf = '2025-06-02') => {
    const told = withAda(child);
    return councilOf(told, told.children![0]!, { ...context, asOf: day(asOf) });
  };

  it('is the one that looked after the child, from the day of the order to the day three years later', () => {
    expect(council(movedFromBradford, '2023-02-28')).toBe(LEEDS);
    expect(council(movedFromBradford, '2023-03-01')).toBe(BRADFORD);
    expect(council(movedFromBradford, '2026-03-01')).toBe(BRADFORD);
    expect(council(movedFromBradford, '2026-03-02')).toBe(LEEDS);
  });

  it('stays so while it pays what it decided before the order, and only then', () => {
    const paid = (decidedBeforeOrder: 'YES' | 'NO', inPayment: 'YES' | 'NO') =>
      council({ ...movedFromBradford, support: { decidedBeforeOrder, inPayment } }, '2030-01-01');
    expect(paid('YES', 'YES')).toBe(BRADFORD);
    expect(paid('YES', 'NO')).toBe(LEEDS);
    expect(paid('NO', 'YES')).toBe(LEEDS);
    const { support: _, ...unsupported } = movedFromBradford;
    expect(council(unsupported, '2030-01-01')).toBe(LEEDS);
  });

  it("is the carer's for a child under another order, never looked after, or with an order of unknown date", () => {
    expect(council({ ...movedFromBradford, arrangement: 'LIVES_WITH_ORDER' })).toBe(LEEDS);
    expect(council({ ...movedFromBradford, care: { lookedAfterBefore: 'NO', lookedAfterBy: BRADFORD } })).toBe(LEEDS);
    const support = { decidedBeforeOrder: 'YES', inPayment: 'YES' } as const;
    expect(council({ ...movedFromBradford, order: { madeOn: null }, support })).toBe(LEEDS);
  });

  it('may be another one from the day after those three years', () => {
    expect(oldCouncilLeavesOn({ ref: 'ada', ...guardianOfSeven })).toBe(day('2026-03-02'));
    expect(oldCouncilLeavesOn({ ref: 'ada', order: {} })).toBeUndefined();
    expect(oldCouncilLeavesOn({ ref: 'ada' })).toBeUndefined();
  });
});

const answers = (child: Child, more: ToldCarer = {}, settings: ReadingContext['settings'] = new Map()) => {
  const told = withAda(child, more);
  return childAnswers(told, told.children![0]!, { ...context, settings });
};

describe('the Child Benefit that the council takes off', () => {
  const netted = (rule: 'NEVER' | 'ALWAYS' | 'UNLESS_MEANS_TESTED_BENEFIT', child: Child, carer: ToldCarer = {}) =>
    answers(child, carer, published(LEEDS, { 'child-benefit-netting': rule }))[childBenefitNetted.code];
  const on = (benefit: NonNullable<ToldCarer['finances']>['benefit']): ToldCarer => ({ finances: { benefit } });
  const eldest: Child = { childBenefit: 'ELDEST' };

  it('is what is paid, where the council always takes it off', () => {
    expect(netted('ALWAYS', eldest)).toBe('ELDEST');
    expect(netted('ALWAYS', { childBenefit: 'OTHER' }, on('UNIVERSAL_CREDIT'))).toBe('OTHER');
    expect(netted('ALWAYS', {})).toBeUndefined();
  });

  it('is nothing where the council never does, or has not said so, or none is paid', () => {
    expect(netted('NEVER', eldest)).toBe('NONE');
    expect(answers(eldest)[childBenefitNetted.code]).toBe('NONE');
    expect(netted('ALWAYS', { childBenefit: 'NONE' })).toBe('NONE');
    expect(netted('UNLESS_MEANS_TESTED_BENEFIT', { childBenefit: 'NONE' })).toBe('NONE');
  });

  it('turns on the benefit of the household, where the council spares those on a means-tested one', () => {
    expect(netted('UNLESS_MEANS_TESTED_BENEFIT', eldest, on('UNIVERSAL_CREDIT'))).toBe('NONE');
    expect(netted('UNLESS_MEANS_TESTED_BENEFIT', eldest, on('NONE'))).toBe('ELDEST');
    expect(netted('UNLESS_MEANS_TESTED_BENEFIT', eldest)).toBeUndefined();
    expect(netted('UNLESS_MEANS_TESTED_BENEFIT', {}, on('NONE'))).toBeUndefined();
  });
});

describe('a birthday that was not told', () => {
  it('is that of somebody who was born by the day of telling, and is not 26', () => {
    expect(answers({})[childBornOn.code]).toEqual({ least: day('2000-11-22'), most: toldBy });
    expect(answers({ dateOfBirth: '2018-01-15' })[childBornOn.code]).toBe(day('2018-01-15'));
  });
});

describe('the day of an order', () => {
  const footing = (child: Child) => answers(child)[orderMadeOn.code];

  it('is what was told', () => {
    expect(footing(guardianOfSeven)).toBe(day('2023-03-01'));
    expect(answers(guardianOfSeven)[arrangement.code]).toBe('SPECIAL_GUARDIANSHIP');
  });

  it.each(['SPECIAL_GUARDIANSHIP', 'LIVES_WITH_ORDER', 'ADOPTED'] as const)(
    'lies between the birthday and the day of telling for a child under %s whose order has no date',
    (by) => {
      const child: Child = { arrangement: by, dateOfBirth: '2018-01-15' };
      expect(footing(child)).toEqual({ least: day('2018-01-15'), most: toldBy });
      expect(footing({ arrangement: by })).toEqual({ least: day('2000-11-21'), most: toldBy });
    },
  );

  it('is by the day asked about for a child without an order, of whom a rule may say what one would change', () => {
    const child: Child = { arrangement: 'INFORMAL', dateOfBirth: '2018-01-15' };
    expect(footing(child)).toEqual({ least: day('2018-01-15'), most: context.asOf });
    expect(footing({ ...child, dateOfBirth: '2026-01-01' })).toEqual({ least: context.asOf, most: context.asOf });
    expect(footing({ dateOfBirth: '2018-01-15' })).toEqual({ least: day('2018-01-15'), most: toldBy });
  });

  it.each(['SPECIAL_GUARDIANSHIP', 'LIVES_WITH_ORDER', 'ADOPTED'] as const)(
    'leaves the footing of a child under %s open on the days before it',
    (by) => {
      const on = (madeOn: string) => answers({ arrangement: by, order: { madeOn } });
      expect(on('2025-06-03')[arrangement.code]).toBeUndefined();
      expect(on('2025-06-02')[arrangement.code]).toBe(by);
    },
  );

  it('says nothing of the footing of a child who is fostered until then', () => {
    const fostered = answers({ arrangement: 'KINSHIP_FOSTERING', order: { madeOn: '2025-06-03' } });
    expect(fostered[arrangement.code]).toBe('KINSHIP_FOSTERING');
  });
});
