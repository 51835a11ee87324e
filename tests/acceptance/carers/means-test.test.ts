import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CarerCircumstancesInput, KinshipChildInput } from '@kith/client';

import { GATEWAYS } from '../../gateways.ts';
import { carerOf, LEEDS, LINCOLNSHIRE, onIncomeSupport, wardOf } from '../../support/families.ts';
import { houseForTests } from '../../support/house.ts';
import { publishFosteringRates, publishPolicy } from '../../support/publishing.ts';
import { check, determinationOf } from '../../support/statements.ts';

// Lincolnshire's worked example, monthly: income 1,500.00, less 20% = 1,200.00; expenditure 1,100.00; 100.00 is left;
// half of it is 50.00; benchmark 783.49; award 733.49.
// By weeks of 365/84 to a month: £180.31 × 365 / 84 = £783.49, and £50.00 × 84 / 365 = £11.51.

const house = houseForTests();
const ON = '2025-11-21';

type Income = NonNullable<NonNullable<CarerCircumstancesInput['finances']>['incomes']>[number];
const pay: Income = { ref: 'pay', kind: 'EARNINGS', amountPence: 150_000, every: 'MONTH' };

const household = (incomes: readonly Income[], rentPence = 60_000): CarerCircumstancesInput => ({
  household: { couple: 'NO', otherChildren: [], otherChildrenComplete: 'YES' },
  finances: {
    benefit: 'NONE',
    incomes: [...incomes],
    incomesComplete: 'YES',
    outgoings: [
      { ref: 'rent', kind: 'RENT', amountPence: rentPence, every: 'MONTH' },
      { ref: 'tax', kind: 'COUNCIL_TAX', amountPence: 12_000, every: 'MONTH' },
    ],
    outgoingsComplete: 'YES',
    livingCostsMonthlyPence: 38_000,
  },
});

beforeAll(async () => {
  await publishFosteringRates(house.asking('Kith', LINCOLNSHIRE), '2025-04-06', 18_031);
});

describe.each(GATEWAYS)("The council's means test, asked through %s", (gateway) => {
  const awardsOf = async (council: string, children: readonly KinshipChildInput[], more: CarerCircumstancesInput) => {
    const circumstances = carerOf(council, children, more);
    const statement = await check(house.asking(gateway), { circumstances, asOf: ON, horizon: 0 }, 'kinshipAllowances');
    return children.map(({ ref }) => determinationOf(statement, `KINSHIP_ALLOWANCE:${ref}`).award!);
  };
  const inLincolnshire = async (more: CarerCircumstancesInput) =>
    (await awardsOf(LINCOLNSHIRE, [wardOf({ livesIn: LINCOLNSHIRE })], more))[0]!;

  test('comes to the £733.49 a month of the worked example, which is £168.80 a week', async () => {
    const award = await inLincolnshire(household([pay]));
    // 18,031 − 1,151.
    expect([award.leastPence, award.mostPence]).toEqual([16_880, 16_880]);
    expect(award.lines.map(({ pence }) => pence)).toEqual([18_031, -1151]);
    const notes = award.notes.map(({ says }) => says);
    expect(notes).toContain('In a month this is £733.49, £783.49 less £50.00');
    const steps = notes.filter((says) => says.startsWith('Means test, a month: '));
    expect(steps.map((says) => says.split(': ').at(-1))).toEqual([
      '£1,500.00',
      '−£300.00',
      '−£720.00',
      '−£380.00',
      // Half of the £100.00 that is left over is kept.
      '−£50.00',
      'your household gives £50.00, shared over the children who are assessed',
    ]);
  });

  test('leaves the whole allowance to a carer with less coming in than going out', async () => {
    expect((await inLincolnshire(household([{ ...pay, amountPence: 137_500 }]))).leastPence).toBe(18_031);
  });

  test('never takes more than there is', async () => {
    const award = await inLincolnshire(household([{ ...pay, amountPence: 900_000 }]));
    expect([award.leastPence, award.mostPence]).toEqual([0, 0]);
  });

  test('is not made on a carer whose only income is Income Support', async () => {
    expect((await inLincolnshire(onIncomeSupport)).leastPence).toBe(18_031);
  });

  test("does not count the carer's PIP without the costs of the disability (Ombudsman, Kent 18 012 636)", async () => {
    const pip: Income = { ref: 'pip', kind: 'DISABILITY_BENEFIT', amountPence: 43_650, every: 'MONTH' };
    expect((await inLincolnshire(household([pay, pip]))).leastPence).toBe(16_880);
  });

  test("counts Child Benefit for other children, and not the assessed child's", async () => {
    const benefit = (kind: Income['kind']): Income => ({ ref: 'benefit', kind, amountPence: 10_000, every: 'MONTH' });
    expect((await inLincolnshire(household([pay, benefit('CHILD_BENEFIT_THIS_CHILD')]))).leastPence).toBe(16_880);
    // 1,600.00 less 20% = 1,280.00; 180.00 is left; half is 90.00, which is £20.71 a week: 18,031 − 2,071.
    expect((await inLincolnshire(household([pay, benefit('CHILD_BENEFIT_OTHER_CHILDREN')]))).leastPence).toBe(15_960);
  });

  test('shares what the household gives by what each child would have got, to the penny', async () => {
    const children = [
      wardOf({ ref: 'younger', livesIn: LEEDS, dateOfBirth: '2017-01-01' }),
      wardOf({ ref: 'older', livesIn: LEEDS, dateOfBirth: '2012-01-01' }),
    ];
    const awards = await awardsOf(LEEDS, children, household([pay]));
    // £194 and £220: of 5,000 pence 2,342.995 and 2,657.004, so 2,343 and 2,657; weekly 539 and 611.
    expect(awards.map(({ leastPence, mostPence }) => [leastPence, mostPence])).toEqual([
      [19_400 - 539, 19_400 - 539],
      [22_000 - 611, 22_000 - 611],
    ]);
  });

  test('turns weekly, fortnightly and four-weekly sums into monthly ones alike', async () => {
    const inAMonth = async (amountPence: number, every: Income['every']) =>
      (await inLincolnshire(household([{ ...pay, amountPence, every }]))).leastPence;
    // £345.21 a week × 365 / 84 = £1,500.02; 20% is 300.00; 100.02 left; half 50.01; weekly 1,151.
    expect(await inAMonth(34_521, 'WEEK')).toBe(16_880);
    expect(await inAMonth(69_041, 'FORTNIGHT')).toBe(16_880);
    expect(await inAMonth(138_082, 'FOUR_WEEKS')).toBe(16_880);
    expect(await inAMonth(1_800_000, 'YEAR')).toBe(16_880);
  });

  test('gives a range where a list of income may not be complete, and never says less is possible than is', async () => {
    const open = household([pay]);
    const award = await inLincolnshire({ ...open, finances: { ...open.finances, incomesComplete: 'NOT_KNOWN' } });
    expect([award.leastPence, award.mostPence]).toEqual([0, 16_880]);
  });
});

describe.each(GATEWAYS)("A council's own terms of the means test, asked through %s", (gateway) => {
  const council = gateway === 'Kith' ? 'E06000060' : 'E10000003';
  const awardOf = async (more: CarerCircumstancesInput) => {
    const circumstances = carerOf(council, [wardOf({ livesIn: LEEDS, dateOfBirth: '2017-01-01' })], more);
    const statement = await check(house.asking(gateway), { circumstances, asOf: ON, horizon: 0 }, 'kinshipAllowances');
    return determinationOf(statement, 'KINSHIP_ALLOWANCE:hope').award!;
  };

  test("allow for the carer's own children, as R (Becker) v Plymouth asks, at 125% of the council's scale", async () => {
    await publishPolicy(house.asking(gateway, council), '2025-04-06', {
      livingCostScale: {
        singleWeeklyPence: 9000,
        coupleWeeklyPence: 14_000,
        children: [{ ageFrom: 0, ageTo: 17, weeklyPence: 2000 }],
      },
    });
    // £90 a week is £391.07 a month, and 125% of it £488.84. 1,200.00 − 600.00 − 488.84 = 111.16; half, 55.58, is kept
    // and 55.58 given: £12.79 a week (5,558 × 84 / 365 = 1,279.1).
    const alone = household([pay], 48_000);
    expect((await awardOf(alone)).leastPence).toBe(19_400 - 1279);
    // With a child of their own £110 a week: £477.98 a month, 125% is £597.48 (47,798 × 1.25 = 59,747.5, rounded up).
    // 600.00 − 597.48 = 2.52; 1.26 is given: 29 pence a week (126 × 84 / 365 = 28.997).
    const own = { ...alone.household, otherChildren: [{ ref: 'own', dateOfBirth: '2014-07-07' }] };
    expect((await awardOf({ ...alone, household: own })).leastPence).toBe(19_400 - 29);
  });

  test('put another share of the income aside from the day they apply, and not before', async () => {
    await publishPolicy(house.asking(gateway, council), '2026-02-01', {
      incomeDisregard: 2500,
      contributionRate: 4000,
    });
    const circumstances = carerOf(
      council,
      [wardOf({ livesIn: LEEDS, dateOfBirth: '2017-01-01' })],
      household([pay], 48_000),
    );
    const statement = await check(house.asking(gateway), { circumstances, asOf: ON, horizon: 6 }, 'kinshipAllowances');
    const { periods } = determinationOf(statement, 'KINSHIP_ALLOWANCE:hope');
    // 1,500.00 less 25% = 1,125.00; less 600.00 and 488.84 leaves 36.16; 40% is 14.46 (the 60% kept rounds to 21.70 or
    // 21.69), 333 pence a week either way: 1,446 × 84 / 365 = 332.8.
    expect(periods.map(({ from, leastPence }) => [from, leastPence]).slice(0, 2)).toEqual([
      [ON, 19_400 - 1279],
      ['2026-02-01', 19_400 - 333],
    ]);
  });
});
