import { describe, expect, it } from '@jest/globals';
import type { ToldCarer } from '@kith/circumstances';
import { day } from '@kith/policy';
import { meansTestSituation } from '../reading/contribution-shares.ts';
import { allowanceFor, decide, guardianOfSeven, LEEDS, published, withAda } from '../testing/deciding.ts';
import { meansTest } from './assessed.ts';
import { monthlyOf, weeklyOf } from './monthly.ts';

type Finances = NonNullable<ToldCarer['finances']>;

const settled: Finances = {
  benefit: 'NONE',
  incomesComplete: 'YES',
  outgoingsComplete: 'YES',
  livingCostsMonthlyPence: 0,
};
const worked: Finances = {
  ...settled,
  incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 150_000, every: 'MONTH' }],
  outgoings: [{ ref: 'rent', kind: 'RENT', amountPence: 60_000, every: 'MONTH' }],
  livingCostsMonthlyPence: 50_000,
};

const asOf = day('2025-06-02');
const tested = (told: ToldCarer, settings = new Map()) =>
  meansTest.determine(
    meansTestSituation(told, LEEDS, { asOf, knownOn: day('2026-11-21'), toldBy: day('2026-11-21'), settings }),
  );
const gives = (finances: Finances, more: ToldCarer = {}, settings = new Map()) => {
  const { award } = tested({ council: LEEDS, ...more, finances }, settings);
  return award?.least === award?.most ? award?.least : [award?.least, award?.most];
};

describe("the council's means test", () => {
  it('gives the worked figures: 1,500 less a fifth, less 1,100, half of what is left', () => {
    const { award } = tested({ council: LEEDS, finances: worked });
    expect(award?.least).toBe(5000);
    expect(award?.lines.map(({ says, pence }) => [says, pence])).toEqual([
      ['What comes in, as the council counts it', 150_000],
      ['Less 20%, which is left out', -30_000],
      ['Less payments that you must make', -60_000],
      ['Less your living costs, as you gave them', -50_000],
      ['You keep 50% of what is left over', -5000],
    ]);
  });

  it('leaves 733.49 a month of a benchmark of 783.49', () => {
    const settings = published(LEEDS, {
      'fostering-rates': { bands: [{ ageFrom: 0, ageTo: 17, weeklyPence: 18_031 }] },
    });
    const month = { weeks: 365, months: 84 };
    expect(monthlyOf(18_031, month)).toBe(78_349);
    expect(monthlyOf(18_031, month) - 5000).toBe(73_349);
    const { award } = allowanceFor(guardianOfSeven, { settings }, { finances: worked });
    expect(award?.lines.map(({ pence }) => pence)).toEqual([18_031, -1151]);
    expect(award?.least).toBe(16_880);
    expect(award?.notes.map(({ says }) => says)).toContain('In a month this is £733.49, £783.49 less £50.00');
  });

  it('turns weekly sums into monthly ones by 365 days of seven in twelve months', () => {
    expect(monthlyOf(8400, { weeks: 365, months: 84 })).toBe(36_500);
    expect(weeklyOf(36_500, { weeks: 365, months: 84 })).toBe(8400);
    const weekly: Finances = {
      ...settled,
      incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 8400, every: 'WEEK' }],
    };
    expect(gives(weekly)).toBe(14_600);
  });

  it('takes nothing where nothing is left over', () => {
    expect(gives({ ...worked, livingCostsMonthlyPence: 60_000 })).toBe(0);
    expect(gives({ ...worked, livingCostsMonthlyPence: 59_998 })).toBe(1);
    const lastLine = (livingCostsMonthlyPence: number) => {
      const { says, pence } = tested({
        council: LEEDS,
        finances: { ...worked, livingCostsMonthlyPence },
      }).award!.lines.at(-1)!;
      return [says, pence];
    };
    expect(lastLine(60_000)).toEqual(['Nothing is left over, so you give nothing', 0]);
    expect(lastLine(65_000)).toEqual(['Nothing is left over, so you give nothing', 5000]);
  });

  it('leaves out Child Benefit for the assessed child and counts it for other children', () => {
    const benefit = (kind: 'CHILD_BENEFIT_THIS_CHILD' | 'CHILD_BENEFIT_OTHER_CHILDREN'): Finances => ({
      ...settled,
      incomes: [{ ref: 'cb', kind, amountPence: 10_000, every: 'MONTH' }],
    });
    expect(gives(benefit('CHILD_BENEFIT_THIS_CHILD'))).toBe(0);
    expect(gives(benefit('CHILD_BENEFIT_OTHER_CHILDREN'))).toBe(4000);
  });

  it("leaves out the carer's disability benefits, unless the council counts them and the costs they pay for", () => {
    const disabled: Finances = {
      ...settled,
      incomes: [{ ref: 'pip', kind: 'DISABILITY_BENEFIT', amountPence: 40_000, every: 'MONTH' }],
      outgoings: [{ ref: 'taxi', kind: 'DISABILITY_COSTS', amountPence: 20_000, every: 'MONTH' }],
    };
    expect(gives(disabled)).toBe(0);
    expect(gives(disabled, {}, published(LEEDS, { 'disability-benefits-counted': true }))).toBe(6000);
  });

  it('is not done for a carer whose only income is Income Support', () => {
    expect(gives({ ...worked, benefit: 'INCOME_SUPPORT_ONLY' })).toBe(0);
    expect(gives({ ...worked, benefit: 'UNIVERSAL_CREDIT' })).toBe(5000);
    const passported = published(LEEDS, { 'passported-benefits': ['UNIVERSAL_CREDIT'] });
    expect(gives({ ...worked, benefit: 'UNIVERSAL_CREDIT' }, {}, passported)).toBe(0);
    expect(gives({ ...worked, benefit: 'INCOME_SUPPORT_ONLY' }, {}, passported)).toBe(5000);
  });

  it('flags Income Support with other income, on which the national model is unclear', () => {
    const { award } = tested({ council: LEEDS, finances: { ...worked, benefit: 'INCOME_SUPPORT' } });
    expect(award?.least).toBe(5000);
    expect(award?.notes[0]?.says).toContain('unclear about carers who get Income Support');
    expect(tested({ council: LEEDS, finances: worked }).award?.notes).toEqual([]);
  });

  it('is done for those on no benefit, whatever a council has published', () => {
    expect(gives(worked, {}, published(LEEDS, { 'passported-benefits': ['NONE'] }))).toBe(5000);
  });

  it("allows 125% of the council's scale for the adults and the children who are not assessed, where it has one", () => {
    const scale = published(LEEDS, {
      'living-cost-scale': {
        singleWeeklyPence: 8400,
        coupleWeeklyPence: 16_800,
        children: [{ ageFrom: 0, ageTo: 17, weeklyPence: 4200 }],
      },
    });
    const family: ToldCarer = {
      household: {
        couple: 'NO',
        otherChildren: [{ ref: 'own', dateOfBirth: '2012-01-01' }],
        otherChildrenComplete: 'YES',
      },
      childrenComplete: 'YES',
    };
    const { livingCostsMonthlyPence: _, ...unstated } = { ...worked, outgoings: [] };
    expect(gives(unstated, family, scale)).toBe(Math.ceil((120_000 - 68_438) / 2));
    expect(gives(unstated, { ...family, household: { ...family.household, couple: 'YES' } }, scale)).toBe(
      Math.ceil((120_000 - 114_063) / 2),
    );
  });

  it('gives a range where living costs are not known and the council has no scale', () => {
    const { livingCostsMonthlyPence: _, ...unstated } = worked;
    expect(gives(unstated)).toEqual([0, 30_000]);
    const { award, outcome } = allowanceFor(guardianOfSeven, {}, { finances: unstated });
    expect([outcome, award?.least, award?.most]).toEqual(['COUNCIL_DECIDES', 12_496, 19_400]);
  });

  it('never says what a household gives from an unfinished list of income', () => {
    expect(gives({ ...worked, incomesComplete: 'NO' })).toEqual([5000, 399_945_000]);
    expect(gives({ ...worked, outgoingsComplete: undefined })).toEqual([0, 5000]);
  });

  it('shares what a household gives over two special guardianship children in proportion to their benchmarks', () => {
    const told: ToldCarer = {
      ...withAda(guardianOfSeven, { finances: worked }),
      children: [
        { ref: 'ada', ...guardianOfSeven },
        { ref: 'ben', ...guardianOfSeven, dateOfBirth: '2012-01-15' },
      ],
    };
    const linesOf = (ref: string) =>
      decide(told, `KINSHIP_ALLOWANCE:${ref}`).determination.award?.lines.map(({ says, pence }) => [says, pence]);
    expect(linesOf('ada')?.at(-1)).toEqual(["Less your share under the council's means test (£23.43 a month)", -539]);
    expect(linesOf('ben')?.at(-1)).toEqual(["Less your share under the council's means test (£26.57 a month)", -611]);
  });

  it('asks for the facts of the household where the share is not known', () => {
    const told = withAda(guardianOfSeven, { finances: { ...worked, incomesComplete: 'NOT_KNOWN' } });
    const asked = decide(told, 'KINSHIP_ALLOWANCE:ada').questions.map(({ fact }) => fact.code);
    expect(asked).toContain('carer.finances.incomesComplete');
    expect(asked.every((code) => !code.includes('meansTest'))).toBe(true);
  });
});
