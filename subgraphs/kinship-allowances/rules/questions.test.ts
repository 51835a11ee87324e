import { describe, expect, it } from '@jest/globals';
import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { decide, guardianOfSeven } from './testing/deciding.ts';

const household: ToldCarer = {
  council: 'E08000035',
  childrenComplete: 'YES',
  finances: {
    benefit: 'NONE',
    incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 200_000, every: 'MONTH' }],
    incomesComplete: 'YES',
    outgoings: [],
    outgoingsComplete: 'YES',
    livingCostsMonthlyPence: 50_000,
  },
};

const brothers = (younger: Omit<ToldChild, 'ref'>, carer: ToldCarer = {}): ToldCarer => ({
  ...household,
  ...carer,
  children: [
    { ref: 'elder', ...guardianOfSeven, dateOfBirth: '2012-01-15' },
    { ref: 'younger', ...younger },
  ],
});

/** What is asked about the elder brother, each with the child whom the question is about. */
const askedOf = (told: ToldCarer) =>
  decide(told, 'KINSHIP_ALLOWANCE:elder').questions.map(({ fact, about }) => [fact.code, about]);

describe("a brother's allowance, of which the means test takes a shared part", () => {
  it('asks nothing where everything about both is told', () => {
    expect(askedOf(brothers(guardianOfSeven))).toEqual([]);
  });

  it('asks about the other child who may share it', () => {
    const { support, ...rest } = guardianOfSeven;
    const asked = askedOf(brothers({ ...rest, support: { ...support, agreesToConditions: null } }));
    expect(asked).toEqual([['child.support.agreesToConditions', 'younger']]);
  });

  it('asks whether there are more children', () => {
    expect(askedOf(brothers(guardianOfSeven, { childrenComplete: null }))).toEqual([
      ['carer.childrenComplete', undefined],
    ]);
  });

  it('asks for what is missing of an income, and not for what was told of it', () => {
    const incomes = [{ ref: 'pay', kind: 'EARNINGS', every: 'MONTH' }] as const;
    const asked = askedOf(brothers(guardianOfSeven, { finances: { ...household.finances, incomes } }));
    expect(asked).toEqual([['carer.finances.incomes.amountPence', undefined]]);
  });

  it('asks nothing about a child whom another council supports', () => {
    const { support, ...rest } = guardianOfSeven;
    const open = { ...rest, support: { ...support, agreesToConditions: null } };
    const about = (responsibleCouncil: string) =>
      askedOf(brothers({ ...open, responsibleCouncil })).map(([, child]) => child);
    expect(about('E08000032')).toEqual([]);
    expect(about('E08000035')).toEqual(['younger']);
  });

  it('asks each thing once, what matters most first, and divides the worth of a share over what it rests on', () => {
    const { support, ...rest } = guardianOfSeven;
    const incomes = [{ ref: 'pay', kind: 'EARNINGS', every: 'MONTH' }] as const;
    const told = brothers(
      { ...rest, support: { ...support, agreesToConditions: null } },
      { childrenComplete: null, finances: { ...household.finances, incomes, livingCostsMonthlyPence: null } },
    );
    const { questions } = decide(told, 'KINSHIP_ALLOWANCE:elder');
    const keys = questions.map(({ fact, about }) => `${fact.code} ${about}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining([
        'carer.childrenComplete undefined',
        'child.support.agreesToConditions younger',
        'carer.finances.incomes.amountPence undefined',
      ]),
    );
    const gains = questions.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((one, other) => other - one));
    // Alone, the unfinished list is the whole of what the share rests on.
    const [alone] = decide(brothers(guardianOfSeven, { childrenComplete: null }), 'KINSHIP_ALLOWANCE:elder').questions;
    const among = questions.find(({ fact }) => fact.code === 'carer.childrenComplete');
    expect(among!.gain).toBeLessThan(alone!.gain);
    expect(among!.gain).toBeGreaterThan(0);
  });

  it('asks about the child itself where no child has been told of but one', () => {
    const { support, ...rest } = guardianOfSeven;
    const open = { ...rest, support: { ...support, agreesToConditions: null } };
    const questions = decide(
      { ...household, children: [{ ref: 'only', ...open }] },
      'KINSHIP_ALLOWANCE:only',
    ).questions.map(({ fact, about }) => [fact.code, about]);
    expect(questions).toContainEqual(['child.support.agreesToConditions', 'only']);
  });
});

describe('leave, which turns on the newest order of any child', () => {
  const leave = (children: readonly Partial<ToldChild>[]) =>
    decide(
      {
        ...household,
        employment: { status: 'EMPLOYEE', startedOn: '2019-01-01', averageWeeklyEarningsPence: 40_000 },
        children: children.map((child, index) => ({ ...guardianOfSeven, ref: `c${index}`, ...child })),
      },
      'KINSHIP_LEAVE',
      { policy: 'review-2022' },
    ).questions.map(({ fact, about }) => [fact.code, about]);
  const noDay = { order: { ...guardianOfSeven.order, madeOn: null } };

  it.each(['SPECIAL_GUARDIANSHIP', 'LIVES_WITH_ORDER'] as const)(
    'asks for the day of the order of a child under %s, and of no fostered one',
    (arrangement) => {
      const asked = leave([
        { arrangement: 'KINSHIP_FOSTERING', ...noDay },
        { arrangement, ...noDay },
      ]);
      expect(asked).toContainEqual(['child.order.madeOn', 'c1']);
      expect(asked).not.toContainEqual(['child.order.madeOn', 'c0']);
    },
  );

  it('asks how the carer is related where that decides, and of no special guardian', () => {
    const unrelated = (arrangement: 'SPECIAL_GUARDIANSHIP' | 'LIVES_WITH_ORDER') =>
      leave([{ arrangement, relationship: null }]).filter(([code]) => code === 'child.relationship');
    expect(unrelated('LIVES_WITH_ORDER')).toEqual([['child.relationship', 'c0']]);
    expect(unrelated('SPECIAL_GUARDIANSHIP')).toEqual([]);
  });
});
