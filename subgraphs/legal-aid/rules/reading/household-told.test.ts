import { describe, expect, test } from '@jest/globals';
import type { ToldLegalAidFinances } from '@kith/circumstances';
import { addYears, day } from '@kith/policy';

import { NOTHING } from '../../testing/carer.ts';
import { householdTold, MOST_PENCE, type Company } from './household-told.ts';
import type { Leaning } from './leaning.ts';

const on = day('2026-11-21');
const standing = { passported: false, sixtyOrOver: false, reachedStatePensionAge: false };
const household = (told: ToldLegalAidFinances, leaning: Leaning, company: Company = 'ALONE') =>
  householdTold({ ...NOTHING, ...told }, company, leaning, on, standing);
/** What the client has with everything unknown against them, and with everything unknown for them. */
const both = <T>(told: ToldLegalAidFinances, take: (of: ReturnType<typeof household>) => T): [T, T] => [
  take(household(told, 'AGAINST')),
  take(household(told, 'FOR')),
];

describe('what somebody has', () => {
  const has = (whose?: 'MINE' | 'PARTNER') => ({
    jobs: [{ ref: 'a', whose }],
    incomes: [{ ref: 'a', whose }],
    assets: [
      { ref: 'a', whose, kind: 'SAVINGS' as const },
      { ref: 'b', whose, kind: 'OTHER' as const },
    ],
    properties: [{ ref: 'a', whose }],
    vehicles: [{ ref: 'a', whose }],
  });
  const counts = (told: ToldLegalAidFinances, company: Company, leaning: Leaning) => {
    const { client, partner } = household(told, leaning, company);
    return [client, partner].map(
      (one) =>
        one &&
        [one.jobs, one.incomes, one.savings, one.otherAssets, one.properties, one.vehicles].map((list) => list.length),
    );
  };
  const ALL = [1, 1, 1, 1, 1, 1];
  const NONE = [0, 0, 0, 0, 0, 0];

  test('is the client’s or the partner’s, as it was told', () => {
    for (const leaning of ['FOR', 'AGAINST'] as const) {
      expect(counts(has('MINE'), 'TOGETHER', leaning)).toEqual([ALL, NONE]);
      expect(counts(has('PARTNER'), 'TOGETHER', leaning)).toEqual([NONE, ALL]);
      expect(counts(has('PARTNER'), 'ALONE', leaning)).toEqual([NONE, undefined]);
    }
  });

  test('is taken for the client’s where that is worse: alone always, with a partner never', () => {
    expect(counts(has(), 'ALONE', 'AGAINST')).toEqual([ALL, undefined]);
    expect(counts(has(), 'ALONE', 'FOR')).toEqual([NONE, undefined]);
    expect(counts(has(), 'TOGETHER', 'AGAINST')).toEqual([NONE, ALL]);
    expect(counts(has(), 'TOGETHER', 'FOR')).toEqual([ALL, NONE]);
  });

  test('is nothing where no list was told', () => {
    expect(householdTold({}, 'TOGETHER', 'FOR', on, standing)).toEqual(household({}, 'FOR', 'TOGETHER'));
  });
});

describe('what was not told of a thing lies between the best and the worst', () => {
  const mine = { ref: 'a', whose: 'MINE' } as const;

  test('of a job', () => {
    const jobs = (job: object) => both({ jobs: [{ ...mine, ...job }] }, ({ client }) => client.jobs[0]);
    const told = {
      kind: 'EMPLOYED',
      every: 'MONTH',
      grossPence: 100_000,
      benefitsInKindPence: 0,
      taxPence: 5000,
      nationalInsurancePence: 300,
      statutoryPayOnly: 'NO',
    } as const;
    const known = { ...told, every: undefined, statutoryPayOnly: false };
    expect(jobs(told)).toEqual([known, known]);
    const { kind: _kind, taxPence: _tax, nationalInsurancePence: _insurance, ...bare } = told;
    expect(jobs(bare)).toEqual([
      { ...known, kind: 'SELF_EMPLOYED', taxPence: 0, nationalInsurancePence: 0 },
      { ...known, taxPence: 100_000, nationalInsurancePence: 100_000 },
    ]);
    expect(jobs({ ...told, taxPence: null })).toEqual([
      { ...known, taxPence: 0 },
      { ...known, taxPence: 100_000 },
    ]);
    expect(jobs({}).map((job) => job!.grossPence)).toEqual([MOST_PENCE, 0]);
    expect(jobs({}).map((job) => job!.statutoryPayOnly)).toEqual([true, false]);
  });

  test('of a job of nobody in particular, which may earn no second allowance', () => {
    const job = { ref: 'a', kind: 'EMPLOYED', grossPence: 100_000, every: 'MONTH' } as const;
    expect(household({ jobs: [job] }, 'AGAINST').client.jobs[0]!.kind).toBe('SELF_EMPLOYED');
    expect(household({ jobs: [job] }, 'FOR', 'TOGETHER').client.jobs[0]!.kind).toBe('EMPLOYED');
  });

  test('of an income', () => {
    const income = (one: object) => both({ incomes: [{ ...mine, ...one }] }, ({ client }) => client.incomes[0]);
    expect(income({})).toEqual([
      { kind: 'OTHER', pence: MOST_PENCE },
      { kind: 'DISABILITY_BENEFIT', pence: 0 },
    ]);
    expect(income({ kind: 'PENSION', amountPence: 1200 })).toEqual([
      { kind: 'PENSION', pence: 5200 },
      { kind: 'PENSION', pence: 100 },
    ]);
  });

  test('of a person who depends on the client', () => {
    const dependant = (one: object) => both({ dependants: [{ ref: 'a', ...one }] }, ({ dependants }) => dependants[0]);
    const worst = {
      relationship: 'ADULT',
      ageYears: 30,
      inFullTimeEducation: false,
      incomePence: MOST_PENCE,
      capitalPence: MOST_PENCE,
      childBenefitReceived: false,
      fosteringPence: MOST_PENCE,
    };
    const best = {
      relationship: 'CHILD',
      ageYears: 0,
      inFullTimeEducation: true,
      incomePence: 0,
      capitalPence: 0,
      childBenefitReceived: true,
    };
    expect(dependant({})).toEqual([worst, best]);
    expect(dependant({ fostered: 'NOT_KNOWN', inFullTimeEducation: 'NOT_KNOWN', childBenefit: 'NOT_KNOWN' })).toEqual([
      worst,
      best,
    ]);
    expect(dependant({ fostered: null })).toEqual([worst, best]);
    expect(dependant({ fostered: 'YES', fosteringMonthlyPence: 900 }).map((one) => one!.fosteringPence)).toEqual([
      900, 900,
    ]);
    expect(dependant({ fostered: 'NO', fosteringMonthlyPence: 900 })[0]).not.toHaveProperty('fosteringPence');
  });

  test('of a home, of savings and of a car', () => {
    const told = { assets: [{ ...mine, kind: 'SAVINGS' }, mine], properties: [mine], vehicles: [mine] } as const;
    const [worst, best] = both(told, ({ client }) => client);
    expect(worst.savings).toEqual([{ valuePence: MOST_PENCE, disputed: false }]);
    expect(worst.otherAssets).toEqual([{ valuePence: MOST_PENCE, disputed: false }]);
    expect(best.savings).toEqual([{ valuePence: 0, disputed: true }]);
    expect(worst.properties).toEqual([
      {
        valuePence: MOST_PENCE,
        disputed: false,
        mainHome: false,
        securedDebtPence: 0,
        sharePercent: 100,
        housingAssociationOwnsRest: false,
      },
    ]);
    expect(best.properties).toEqual([
      {
        valuePence: 0,
        disputed: true,
        mainHome: true,
        securedDebtPence: 0,
        sharePercent: 0,
        housingAssociationOwnsRest: true,
      },
    ]);
    expect(worst.vehicles).toEqual([
      { valuePence: MOST_PENCE, disputed: false, boughtOn: on, loanPence: 0, inRegularUse: false },
    ]);
    expect(best.vehicles).toEqual([
      { valuePence: 0, disputed: true, boughtOn: addYears(on, -50), loanPence: 0, inRegularUse: true },
    ]);
  });

  test('of a debt, which is at most what the thing is worth', () => {
    const { properties, vehicles } = household(
      { properties: [{ ...mine, valuePence: 500 }], vehicles: [{ ...mine, valuePence: 700 }] },
      'FOR',
    ).client;
    expect([properties[0]!.securedDebtPence, vehicles[0]!.loanPence]).toEqual([500, 700]);
  });
});
