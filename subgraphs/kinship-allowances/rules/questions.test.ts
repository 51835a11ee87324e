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
});
