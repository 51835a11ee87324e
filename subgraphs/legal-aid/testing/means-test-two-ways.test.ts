import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { addMonths, day } from '@kith/policy';
import { ENGINE_READINGS, LAW_READINGS, meansTest, type Household, type Person } from '../rules/means/index.ts';

import {
  plainMeansTest,
  type PlainAnswer,
  type PlainHome,
  type PlainHousehold,
  type PlainPerson,
} from './plain-means-test.ts';

const RUNS = 100_000;
const SEED = 20_260_406;

/** Sums that the limits, bands and allowances turn on, and sums between them. */
const income = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(31_500, 31_501, 36_000, 46_600, 61_701, 73_300, 73_301, 77_800, 265_700, 265_701),
  },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 150_000 }) },
);
const cost = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 80_000 }));
const rent = fc.oneof(fc.constantFrom(0, 54_500, 54_501), fc.integer({ min: 0, max: 120_000 }));
const asset = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  fc.constantFrom(300_000, 300_001, 800_000, 800_001),
  fc.integer({ min: 0, max: 12_000_000 }),
);

const home: fc.Arbitrary<PlainHome> = fc.record({
  main: fc.boolean(),
  value: fc.integer({ min: 0, max: 45_000_000 }),
  debt: fc.integer({ min: 0, max: 25_000_000 }),
  share: fc.constantFrom(100, 50, 25, 80, 33),
  association: fc.boolean(),
  disputed: fc.boolean(),
});

const car = fc.record({
  value: fc.integer({ min: 0, max: 4_000_000 }),
  loan: fc.integer({ min: 0, max: 1_000_000 }),
  monthsOwned: fc.integer({ min: 0, max: 60 }),
  used: fc.boolean(),
  disputed: fc.boolean(),
});

const person: fc.Arbitrary<PlainPerson> = fc.record({
  over60: fc.boolean(),
  wage: income,
  wageIsSickPay: fc.boolean(),
  profit: cost,
  tax: cost,
  studentMoney: cost,
  otherMoney: cost,
  investmentMoney: cost,
  disabilityBenefit: cost,
  rent,
  housingBenefit: cost,
  childcare: cost,
  maintenance: cost,
  fines: cost,
  savings: asset,
  disputedSavings: asset,
  valuables: asset,
  homes: fc.array(home, { maxLength: 2 }),
  cars: fc.array(car, { maxLength: 2 }),
});

const child = fc.record({
  age: fc.integer({ min: 0, max: 19 }),
  student: fc.boolean(),
  income: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 60_000 })),
  assets: fc.constantFrom(0, 800_000, 800_001),
  childBenefit: fc.boolean(),
  fostering: fc.option(fc.integer({ min: 0, max: 120_000 }), { freq: 4 }),
});

const DATES = [
  '2018-04-08',
  '2019-04-07',
  '2020-07-01',
  '2021-01-27',
  '2021-01-28',
  '2022-04-11',
  '2024-06-30',
  '2026-04-05',
  '2026-11-21',
];

const household: fc.Arbitrary<PlainHousehold> = fc.record({
  date: fc.constantFrom(...DATES),
  controlled: fc.boolean(),
  passported: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
  injunction: fc.integer({ min: 0, max: 6 }).map((one) => one === 0),
  engine: fc.boolean(),
  client: person,
  partner: fc.option(
    fc.tuple(person, fc.integer({ min: 0, max: 5 })).map(([one, opponent]) => ({ ...one, opponent: opponent === 0 })),
    { freq: 2 },
  ),
  children: fc.array(child, { maxLength: 7 }),
});

describe('the means test decided in two independent ways', () => {
  test(`gives the same figures and the same answer for ${RUNS} random households`, () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(household, (told) => {
        const plain = plainMeansTest(told);
        seen.set(plain.verdict, (seen.get(plain.verdict) ?? 0) + 1);
        expect(byTheRule(told)).toEqual(plain);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect([...seen.keys()].toSorted()).toEqual(['CONTRIBUTION_REQUIRED', 'ELIGIBLE', 'INELIGIBLE']);
    expect(Math.min(...seen.values())).toBeGreaterThan(RUNS / 50);
  }, 240_000);
});

function byTheRule(told: PlainHousehold): PlainAnswer {
  const result = meansTest({
    on: day(told.date),
    level: told.controlled ? 'CONTROLLED' : 'CERTIFICATED',
    proceedings: [{ ref: 'one', matter: 'OTHER', protectiveInjunctionApplicant: told.injunction }],
    household: asTold(told),
    readings: told.engine ? ENGINE_READINGS : LAW_READINGS,
  });
  const [decided] = result.proceedings;
  if (!decided) throw new Error('one proceeding was expected');
  const { assessedContribution } = result;
  const grossUpper = told.injunction && !told.controlled ? plainMeansTest(told).grossLimit : decided.limits.grossUpper;
  return {
    gross: result.gross.pence,
    grossLimit: grossUpper ?? Number.NaN,
    disposable: result.disposable.pence,
    capital: result.capital.pence,
    monthly: assessedContribution.monthlyPence,
    once: assessedContribution.oncePence,
    verdict: decided.outcome,
  };
}

function asTold(told: PlainHousehold): Household {
  return {
    passported: told.passported,
    client: personAsTold(told.client, told.date),
    ...(told.partner
      ? { partner: { ...personAsTold(told.partner, told.date), contraryInterest: told.partner.opponent } }
      : {}),
    dependants: told.children.map((each) => ({
      relationship: 'CHILD',
      ageYears: each.age,
      inFullTimeEducation: each.student,
      incomePence: each.income,
      capitalPence: each.assets,
      childBenefitReceived: each.childBenefit,
      ...(each.fostering === null ? {} : { fosteringPence: each.fostering }),
    })),
  };
}

const personAsTold = (told: PlainPerson, date: string): Person => ({
  sixtyOrOver: told.over60,
  reachedStatePensionAge: told.over60,
  jobs: [job('EMPLOYED', told.wage, told.tax, told.wageIsSickPay), job('SELF_EMPLOYED', told.profit, 0, false)],
  incomes: [
    { kind: 'STUDENT_FINANCE', pence: told.studentMoney },
    { kind: 'OTHER', pence: told.otherMoney },
    { kind: 'SAVINGS_AND_INVESTMENTS', pence: told.investmentMoney },
    { kind: 'DISABILITY_BENEFIT', pence: told.disabilityBenefit },
  ],
  outgoings: {
    rentOrMortgagePence: told.rent,
    boardAndLodgingPence: 0,
    housingBenefitPence: told.housingBenefit,
    housingMetByOthersPence: 0,
    childcarePence: told.childcare,
    maintenancePence: told.maintenance,
    criminalLegalAidPence: told.fines,
    councilTaxPence: 10_000,
    priorityDebtPence: 10_000,
    pensionContributionPence: 10_000,
  },
  savings: [
    { valuePence: told.savings, disputed: false },
    { valuePence: told.disputedSavings, disputed: true },
  ],
  otherAssets: [{ valuePence: told.valuables, disputed: false }],
  properties: told.homes.map((each) => ({
    mainHome: each.main,
    valuePence: each.value,
    securedDebtPence: each.debt,
    sharePercent: each.share,
    housingAssociationOwnsRest: each.association,
    disputed: each.disputed,
  })),
  vehicles: told.cars.map((each) => ({
    valuePence: each.value,
    loanPence: each.loan,
    inRegularUse: each.used,
    disputed: each.disputed,
    boughtOn: addMonths(day(date), -each.monthsOwned),
  })),
});

const job = (kind: 'EMPLOYED' | 'SELF_EMPLOYED', grossPence: number, taxPence: number, statutoryPayOnly: boolean) => ({
  kind,
  grossPence,
  benefitsInKindPence: 0,
  taxPence,
  nationalInsurancePence: 0,
  statutoryPayOnly,
});
