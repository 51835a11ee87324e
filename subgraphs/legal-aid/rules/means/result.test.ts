import { describe, expect, test } from '@jest/globals';
import { day } from '@kith/policy';

import { child, job, paying, person, receiving, savings, tested } from '../../testing/household.ts';
import { conflictingRows } from '../parameters/thresholds.ts';
import { contributionWaiver } from './contribution-waiver.ts';
import { NoFigures } from './figures.ts';
import { meansTestReviewWhatIf } from './means-test-review.ts';
import { monthly } from './monthly.ts';
import type { Proceeding } from './proceedings.ts';

const withIncome = (pence: number) => ({ client: person({ incomes: receiving(pence) }) });
const withSavings = (pence: number) => ({ client: person({ savings: savings(pence) }) });
const proceeding = (given: Partial<Proceeding> = {}): Proceeding => ({
  ref: 'a',
  matter: 'OTHER',
  protectiveInjunctionApplicant: false,
  ...given,
});

describe('what the means test comes to', () => {
  test('passes sums that equal a limit, asks a contribution between the limits and refuses a penny over', () => {
    expect(tested(withIncome(31_500)).outcome).toBe('ELIGIBLE');
    expect(tested(withIncome(31_501))).toMatchObject({
      outcome: 'CONTRIBUTION_REQUIRED',
      assessedContribution: { monthlyPence: 140, oncePence: 0 },
    });
    expect(tested(withIncome(73_300)).outcome).toBe('CONTRIBUTION_REQUIRED');
    expect(tested(withIncome(73_301)).proceedings[0]).toMatchObject({
      outcome: 'INELIGIBLE',
      over: ['DISPOSABLE'],
      contribution: { monthlyPence: 0, oncePence: 0 },
    });
    expect(tested(withSavings(300_000)).outcome).toBe('ELIGIBLE');
    expect(tested(withSavings(800_000))).toMatchObject({
      outcome: 'CONTRIBUTION_REQUIRED',
      assessedContribution: { monthlyPence: 0, oncePence: 500_000 },
    });
    expect(tested(withSavings(800_001)).proceedings[0]).toMatchObject({ outcome: 'INELIGIBLE', over: ['CAPITAL'] });
  });

  test('for advice never asks a contribution', () => {
    const level = 'CONTROLLED' as const;
    expect(tested(withIncome(73_300), { level })).toMatchObject({
      outcome: 'ELIGIBLE',
      assessedContribution: { monthlyPence: 0, oncePence: 0 },
    });
    expect(tested(withSavings(800_000), { level }).outcome).toBe('ELIGIBLE');
    expect(tested(withSavings(800_001), { level }).outcome).toBe('INELIGIBLE');
    expect(tested(withSavings(800_000), { level, on: '2019-06-01' }).outcome).toBe('ELIGIBLE');
  });

  test('with a passporting benefit looks at capital alone', () => {
    expect(tested({ ...withIncome(500_000), passported: true })).toMatchObject({
      outcome: 'ELIGIBLE',
      passported: true,
    });
    expect(tested({ ...withSavings(800_001), passported: true }).outcome).toBe('INELIGIBLE');
  });

  test('waives the upper limits for protection from domestic abuse in court, and never the contributions', () => {
    const proceedings = [proceeding({ protectiveInjunctionApplicant: true })];
    const waived = tested(withSavings(900_000), { proceedings });
    expect(waived).toMatchObject({ outcome: 'CONTRIBUTION_REQUIRED', assessedContribution: { oncePence: 600_000 } });
    expect(waived.proceedings[0]!.limits).toEqual({ grossLower: 0, disposableLower: 31_500, capitalLower: 300_000 });
    expect(tested(withSavings(900_000), { proceedings, level: 'CONTROLLED' }).outcome).toBe('INELIGIBLE');
  });

  test('of several proceedings is partly passed where some are refused, and counts one contribution of each kind', () => {
    const both = [proceeding({ protectiveInjunctionApplicant: true }), proceeding({ ref: 'b' })];
    expect(tested(withSavings(900_000), { proceedings: both })).toMatchObject({
      outcome: 'PARTIALLY_ELIGIBLE',
      assessedContribution: { oncePence: 600_000 },
    });
    expect(tested(withSavings(400_000), { proceedings: both })).toMatchObject({
      outcome: 'CONTRIBUTION_REQUIRED',
      assessedContribution: { oncePence: 100_000 },
    });
    expect(tested(withSavings(0), { proceedings: both }).outcome).toBe('ELIGIBLE');
    const mixed = [proceeding({ matter: 'ASYLUM_TRIBUNAL' }), proceeding({ ref: 'b' })];
    expect(tested(withSavings(400_000), { proceedings: mixed }).outcome).toBe('CONTRIBUTION_REQUIRED');
  });

  test('has limits of its own for the immigration and asylum tribunals since 11 April 2022', () => {
    const limits = (matter: Proceeding['matter'], level: 'CONTROLLED' | 'CERTIFICATED', on = '2026-11-21') => {
      const { capitalLower, capitalUpper, disposableLower, disposableUpper } = tested(
        {},
        { proceedings: [proceeding({ matter })], level, on },
      ).proceedings[0]!.limits;
      return [disposableLower, disposableUpper, capitalLower, capitalUpper];
    };
    expect(limits('IMMIGRATION_TRIBUNAL', 'CONTROLLED')).toEqual([73_300, 73_300, 300_000, 300_000]);
    expect(limits('ASYLUM_TRIBUNAL', 'CONTROLLED')).toEqual([73_300, 73_300, 800_000, 800_000]);
    expect(limits('IMMIGRATION_TRIBUNAL', 'CERTIFICATED')).toEqual([73_300, 73_300, 300_000, 300_000]);
    expect(limits('ASYLUM_TRIBUNAL', 'CERTIFICATED')).toEqual([73_300, 73_300, 800_000, 800_000]);
    expect(limits('OTHER', 'CERTIFICATED')).toEqual([31_500, 73_300, 300_000, 800_000]);
    expect(limits('IMMIGRATION_TRIBUNAL', 'CERTIFICATED', '2022-04-10')).toEqual([31_500, 73_300, 300_000, 800_000]);
    expect(limits('IMMIGRATION_TRIBUNAL', 'CONTROLLED', '2022-04-10')).toEqual([73_300, 73_300, 800_000, 800_000]);
  });

  test('is not given for a day before the figures that are loaded begin', () => {
    expect(() => tested({}, { on: '2018-04-07' })).toThrow(NoFigures);
    expect(tested({}, { on: '2018-04-08' }).outcome).toBe('ELIGIBLE');
  });
});

describe('contributions that are assessed and those that are paid', () => {
  const on = (iso: string) => tested(withIncome(50_000), { on: iso });

  test('are the same before 27 June 2025', () => {
    expect(on('2025-06-26').payableContribution).toEqual(on('2025-06-26').assessedContribution);
    expect(contributionWaiver(day('2025-06-26'))).toBeUndefined();
  });

  test('part on that day: what is assessed stays, and nothing is to be paid', () => {
    const result = on('2025-06-27');
    expect(result.assessedContribution).toEqual({ monthlyPence: 6_965, oncePence: 0 });
    expect(result.payableContribution).toMatchObject({
      monthlyPence: 0,
      oncePence: 0,
      waiver: { from: day('2025-06-27'), status: 'STANDS' },
    });
  });

  test('and from July 2026 it is said that nobody could confirm that the waiver stands', () => {
    expect(contributionWaiver(day('2026-06-30'))).toMatchObject({
      status: 'STANDS',
      says: expect.stringContaining('do not have to pay'),
    });
    expect(contributionWaiver(day('2026-07-01'))).toMatchObject({
      status: 'NOT_VERIFIED',
      says: expect.stringContaining('could not confirm'),
    });
  });

  test('leave the limits alone', () => {
    expect(tested(withIncome(73_301), { on: '2025-12-01' }).outcome).toBe('INELIGIBLE');
  });
});

describe('the Means Test Review, which is not law', () => {
  const whatIf = (
    household: Partial<Parameters<typeof tested>[0]>,
    given: Partial<Parameters<typeof meansTestReviewWhatIf>[0]> = {},
  ) =>
    meansTestReviewWhatIf({
      on: day('2026-11-21'),
      level: 'CERTIFICATED',
      proceedings: [proceeding()],
      household: { passported: false, client: person(), dependants: [], ...household },
      ...given,
    });

  test('says that it is hypothetical, and waives nothing', () => {
    const { hypothetical, says, result } = whatIf(withIncome(76_000));
    expect([hypothetical, says]).toEqual([true, expect.stringContaining('not the law')]);
    expect(result.payableContribution).toEqual({ monthlyPence: 6_120, oncePence: 0 });
  });

  test('would take off council tax, debts and some pension, and give a lone parent an allowance', () => {
    const outgoings = paying({ councilTaxPence: 10_000, priorityDebtPence: 4_000, pensionContributionPence: 9_000 });
    const { disposable } = whatIf({
      client: person({ incomes: receiving(100_000), outgoings }),
      dependants: [child()],
    }).result;
    expect(disposable.deductionsPence).toBe(10_000 + 4_000 + 5_000 + 21_100 + 31_360);
    const allowances = [
      child({ ageYears: 13 }),
      child({ ageYears: 14 }),
      child({ ageYears: 15 }),
      child({ ageYears: 16 }),
    ].map((dependant) => whatIf({ dependants: [dependant] }).result.disposable.dependantsAllowancePence);
    expect(allowances).toEqual([21_100, 44_800, 44_800, 44_800]);
  });

  test('would raise the limit before tax by a share for each dependant with little income', () => {
    const limit = (...dependants: readonly ReturnType<typeof child>[]) =>
      whatIf({ dependants }).result.proceedings[0]!.limits.grossUpper;
    expect(limit(child({ ageYears: 13 }), child({ ageYears: 14 }))).toBe(524_250);
    expect(limit(child({ ageYears: 13, incomePence: 21_100 }))).toBe(291_250);
  });

  test('would skip the rest of the income test for advice under £946 a month, and count housing benefit', () => {
    const outgoings = paying({ housingBenefitPence: 1 });
    const low = whatIf(withIncome(94_599), { level: 'CONTROLLED' }).result;
    expect([low.proceedings[0]!.limits.grossLower, low.outcome]).toEqual([94_600, 'ELIGIBLE']);
    expect(whatIf({ client: person({ incomes: receiving(94_599), outgoings }) }).result.gross.pence).toBe(94_600);
    expect(whatIf(withIncome(94_601), { level: 'CONTROLLED' }).result.outcome).toBe('INELIGIBLE');
  });

  test('would take people of State Pension age for pensioners, and collect no contribution under £20', () => {
    const sixty = person({ sixtyOrOver: true, savings: savings(2_000_000) });
    expect(whatIf({ client: sixty }).result.capital.pensionerDisregardPence).toBe(0);
    expect(whatIf({ client: { ...sixty, reachedStatePensionAge: true } }).result.capital.pensionerDisregardPence).toBe(
      10_000_000,
    );
    expect(whatIf(withIncome(67_199)).result).toMatchObject({
      outcome: 'CONTRIBUTION_REQUIRED',
      assessedContribution: { monthlyPence: 2_000 },
    });
    expect(whatIf(withIncome(67_000)).result).toMatchObject({
      outcome: 'ELIGIBLE',
      assessedContribution: { monthlyPence: 0 },
    });
  });

  test('would give £66 for a job', () => {
    expect(whatIf({ client: person({ jobs: [job(50_000)] }) }).result.disposable.employmentAllowancePence.client).toBe(
      6_600,
    );
  });
});

describe('sums of a week, a fortnight, four weeks and a year', () => {
  test('become monthly ones by 52 weeks and 12 months to the year, to the nearest penny', () => {
    expect(
      (['WEEK', 'FORTNIGHT', 'FOUR_WEEKS', 'MONTH', 'YEAR'] as const).map((every) => monthly(20_000, every)),
    ).toEqual([86_667, 43_333, 21_667, 20_000, 1_667]);
  });
});

describe('figures that contradict a better source', () => {
  test('are kept as a warning with the reason', () => {
    expect(conflictingRows.map(({ name, value, note }) => [name, value, note])).toEqual([
      ['dependant_allowance_any', 29_149, expect.stringContaining('Keycard 54')],
    ]);
  });
});
