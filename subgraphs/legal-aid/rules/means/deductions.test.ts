import { describe, expect, test } from '@jest/globals';

import { child, job, partner, paying, person, receiving, tested } from '../../testing/household.ts';
import { ENGINE_READINGS, LAW_READINGS } from './readings.ts';

describe('what is taken off for a job', () => {
  const off = (...jobs: readonly ReturnType<typeof job>[]) =>
    tested({ client: person({ jobs }) }).disposable.employmentAllowancePence.client;

  test('£45 once for each person with a wage, whatever the number of jobs', () => {
    expect(off(job(50_000))).toBe(4_500);
    expect(off(job(50_000), job(20_000))).toBe(4_500);
    const both = tested({
      client: person({ jobs: [job(50_000)] }),
      partner: partner({ jobs: [job(50_000)] }),
    }).disposable;
    expect(both.employmentAllowancePence).toEqual({ client: 4_500, partner: 4_500 });
  });

  test('nothing for self-employment, for statutory pay alone, or for a job without pay', () => {
    expect(off(job(50_000, 'SELF_EMPLOYED'))).toBe(0);
    expect(off({ ...job(50_000), statutoryPayOnly: true })).toBe(0);
    expect(off(job(0))).toBe(0);
  });

  test('tax and National Insurance in full', () => {
    const { disposable } = tested({
      client: person({ jobs: [{ ...job(100_000), taxPence: 9_000, nationalInsurancePence: 5_000 }] }),
    });
    expect([disposable.taxAndInsurancePence, disposable.pence]).toEqual([14_000, 81_500]);
    expect(disposable.lines.map(({ says, pence }) => [says, pence])).toEqual([
      ['Income tax', -9_000],
      ['National Insurance', -5_000],
      ['A fixed amount for the costs of being in a job', -4_500],
    ]);
  });
});

describe('what is taken off for those who depend on the client', () => {
  const off = (...dependants: readonly ReturnType<typeof child>[]) =>
    tested({ dependants }).disposable.dependantsAllowancePence;

  test('the allowance of the day for each, less income of their own, never under nothing', () => {
    expect(off(child())).toBe(38_186);
    expect(off(child({ incomePence: 8_186 }))).toBe(30_000);
    expect(off(child({ incomePence: 38_187 }))).toBe(0);
    expect(off(child(), child({ ageYears: 14 }), child({ ageYears: 15 }), child({ ageYears: 17 }))).toBe(4 * 38_186);
  });

  test('nothing for an adult with more than £8,000', () => {
    expect(off(child({ ageYears: 18, capitalPence: 800_000 }))).toBe(38_186);
    expect(off(child({ ageYears: 18, capitalPence: 800_001 }))).toBe(0);
    expect(off(child({ ageYears: 16, inFullTimeEducation: false, capitalPence: 800_001 }))).toBe(0);
    expect(off(child({ ageYears: 16, capitalPence: 800_001 }))).toBe(38_186);
    expect(off(child({ ageYears: 15, inFullTimeEducation: false, capitalPence: 800_001 }))).toBe(38_186);
  });

  test('£290.70 in 2018/19, which the engine has as £291.49', () => {
    const on = '2018-06-01';
    const allowance = (readings: typeof LAW_READINGS) =>
      tested({ dependants: [child()] }, { on, readings }).disposable.dependantsAllowancePence;
    expect(allowance(LAW_READINGS)).toBe(29_070);
    expect(allowance(ENGINE_READINGS)).toBe(29_149);
  });

  test('an allowance for a partner whose means count', () => {
    expect(tested({ partner: partner() }).disposable.partnerAllowancePence).toBe(23_725);
    expect(tested({ partner: partner() }, { on: '2021-06-01' }).disposable.partnerAllowancePence).toBe(18_554);
  });
});

describe('what is taken off for the home', () => {
  const allowed = (
    outgoings: Parameters<typeof paying>[0],
    more: Parameters<typeof tested>[0] = {},
    readings = LAW_READINGS,
  ) => tested({ client: person({ outgoings: paying(outgoings) }), ...more }, { readings }).disposable.housing;

  test('rent or mortgage up to £545 for somebody with no partner or dependants', () => {
    expect(allowed({ rentOrMortgagePence: 54_500 })).toMatchObject({ allowedPence: 54_500, capped: false });
    expect(allowed({ rentOrMortgagePence: 54_501 })).toMatchObject({ allowedPence: 54_500, capped: true });
    expect(allowed({ rentOrMortgagePence: 90_000 }, { dependants: [child()] })).toMatchObject({
      allowedPence: 90_000,
      capped: false,
    });
    expect(allowed({ rentOrMortgagePence: 90_000 }, { partner: partner() })).toMatchObject({
      allowedPence: 90_000,
      capped: false,
    });
  });

  test('housing benefit and what others pay come off before the cap, and never leave less than nothing', () => {
    expect(allowed({ rentOrMortgagePence: 90_000, housingBenefitPence: 20_000 }).allowedPence).toBe(54_500);
    expect(
      allowed({ rentOrMortgagePence: 60_000, housingBenefitPence: 10_000, housingMetByOthersPence: 5_000 })
        .allowedPence,
    ).toBe(45_000);
    expect(allowed({ rentOrMortgagePence: 10_000, housingBenefitPence: 20_000 }).allowedPence).toBe(0);
  });

  test('half of board and lodging', () => {
    expect(allowed({ boardAndLodgingPence: 60_001 })).toMatchObject({ grossPence: 30_001, allowedPence: 30_001 });
  });

  test('under the law the cap holds where no deduction is made for a dependant; in the engine a dependant lifts it', () => {
    const dependants = [child({ incomePence: 50_000 })];
    expect(allowed({ rentOrMortgagePence: 90_000 }, { dependants }).allowedPence).toBe(54_500);
    expect(allowed({ rentOrMortgagePence: 90_000 }, { dependants }, ENGINE_READINGS).allowedPence).toBe(90_000);
  });
});

describe('what is taken off for childcare, maintenance and a criminal order', () => {
  const outgoings = paying({ childcarePence: 20_000 });
  const childcare = (more: Parameters<typeof tested>[0], readings = LAW_READINGS) =>
    tested(more, { readings }).disposable.childcarePence;

  test('childcare for a child under 16, because of work or study', () => {
    const working = person({ outgoings, jobs: [job(50_000)] });
    expect(childcare({ client: working, dependants: [child({ ageYears: 15 })] })).toBe(20_000);
    expect(childcare({ client: working, dependants: [child({ ageYears: 16 })] })).toBe(0);
    expect(childcare({ client: working })).toBe(0);
    expect(
      childcare({ client: person({ outgoings, incomes: receiving(1, 'STUDENT_FINANCE') }), dependants: [child()] }),
    ).toBe(20_000);
    expect(
      childcare({ client: person({ outgoings, incomes: receiving(0, 'STUDENT_FINANCE') }), dependants: [child()] }),
    ).toBe(0);
    expect(childcare({ client: person({ outgoings, incomes: receiving(90_000) }), dependants: [child()] })).toBe(0);
  });

  test('with a partner who does not work under the law, and not in the engine', () => {
    const couple = { client: person({ outgoings, jobs: [job(50_000)] }), partner: partner(), dependants: [child()] };
    expect(childcare(couple)).toBe(20_000);
    expect(childcare(couple, ENGINE_READINGS)).toBe(0);
  });

  test('maintenance and criminal contributions in full, council tax and debts not at all', () => {
    const paid = paying({
      maintenancePence: 7_000,
      criminalLegalAidPence: 3_000,
      councilTaxPence: 15_000,
      priorityDebtPence: 5_000,
      pensionContributionPence: 4_000,
    });
    const { disposable } = tested({ client: person({ incomes: receiving(50_000), outgoings: paid }) });
    expect(disposable).toMatchObject({
      pence: 40_000,
      maintenancePence: 7_000,
      criminalLegalAidPence: 3_000,
      deductionsPence: 10_000,
    });
  });

  test('tells apart what is the partner’s own', () => {
    const { disposable } = tested({
      client: person({ jobs: [job(100_000)], outgoings }),
      partner: partner({
        jobs: [{ ...job(60_000), taxPence: 2_000 }],
        outgoings: paying({ childcarePence: 1_000, maintenancePence: 500, criminalLegalAidPence: 300 }),
      }),
      dependants: [child()],
    });
    expect(disposable.partnerDeductionsPence).toBe(2_000 + 4_500 + 1_000 + 500 + 300);
  });
});
