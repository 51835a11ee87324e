import { describe, expect, test } from '@jest/globals';
import type { ToldLegalAidFinances } from '@kith/circumstances';
import { day } from '@kith/policy';
import * as fc from 'fast-check';

import { NOTHING, withIncome, withSavings } from '../../testing/carer.ts';
import { sumsTold, type Between, type SumsTold } from './sums.ts';

const on = { asOf: day('2026-11-21'), knownOn: day('2026-11-21') };
const alone = (told: ToldLegalAidFinances) => sumsTold(told, 'ALONE', on);
const exactly = (pence: number): Between => ({ least: pence, most: pence });

const allOf = ({ capital, ...sums }: SumsTold): Readonly<Record<string, Between>> => ({
  ...sums,
  capitalForAdvice: capital.CONTROLLED,
  capitalForCourt: capital.CERTIFICATED,
});

const yesNo = fc.constantFrom('YES' as const, 'NO' as const);
const whose = fc.constantFrom('MINE' as const, 'PARTNER' as const);
const every = fc.constantFrom(
  'WEEK' as const,
  'FORTNIGHT' as const,
  'FOUR_WEEKS' as const,
  'MONTH' as const,
  'YEAR' as const,
);
const pence = fc.integer({ min: 0, max: 150_000 });
const worth = fc.integer({ min: 0, max: 30_000_000 });
const list = <T>(item: fc.Arbitrary<T>, maxLength = 3) =>
  fc.array(item, { maxLength }).map((items) => items.map((each, index) => ({ ref: `r${index}`, ...each })));

/** Finances of which everything has been told. */
const wholeTold: fc.Arbitrary<ToldLegalAidFinances> = fc.record({
  jobs: list(
    fc.record({
      whose,
      kind: fc.constantFrom('EMPLOYED' as const, 'SELF_EMPLOYED' as const),
      every,
      grossPence: pence,
      benefitsInKindPence: fc.constantFrom(0, 5_000),
      taxPence: fc.integer({ min: 0, max: 20_000 }),
      nationalInsurancePence: fc.integer({ min: 0, max: 9_000 }),
      statutoryPayOnly: yesNo,
    }),
  ).map((jobs) =>
    jobs.map((job) => ({ ...job, taxPence: Math.min(job.taxPence, job.grossPence), nationalInsurancePence: 0 })),
  ),
  jobsComplete: fc.constant('YES' as const),
  incomes: list(
    fc.record({
      whose,
      kind: fc.constantFrom(
        'PENSION' as const,
        'STUDENT_FINANCE' as const,
        'SAVINGS_AND_INVESTMENTS' as const,
        'DISABILITY_BENEFIT' as const,
        'SPECIAL_GUARDIANSHIP_ALLOWANCE' as const,
      ),
      every,
      amountPence: pence,
    }),
  ),
  incomesComplete: fc.constant('YES' as const),
  outgoings: list(
    fc.record({
      whose,
      kind: fc.constantFrom(
        'RENT_OR_MORTGAGE' as const,
        'HOUSING_BENEFIT' as const,
        'HOUSING_MET_BY_OTHERS' as const,
        'CHILDCARE' as const,
        'MAINTENANCE' as const,
        'BOARD_AND_LODGING' as const,
        'COUNCIL_TAX' as const,
      ),
      every,
      amountPence: pence,
    }),
  ),
  outgoingsComplete: fc.constant('YES' as const),
  dependants: list(
    fc.record({
      relationship: fc.constantFrom('CHILD' as const, 'ADULT' as const),
      ageYears: fc.integer({ min: 0, max: 40 }),
      inFullTimeEducation: yesNo,
      monthlyIncomePence: fc.constantFrom(0, 20_000, 60_000),
      capitalPence: fc.constantFrom(0, 900_000),
      childBenefit: yesNo,
      fostered: yesNo,
      fosteringMonthlyPence: pence,
    }),
    6,
  ),
  dependantsComplete: fc.constant('YES' as const),
  assets: list(
    fc.record({
      whose,
      kind: fc.constantFrom('SAVINGS' as const, 'OTHER' as const),
      valuePence: worth,
      disputed: yesNo,
    }),
  ),
  assetsComplete: fc.constant('YES' as const),
  properties: list(
    fc.record({
      whose,
      mainHome: yesNo,
      valuePence: worth,
      securedDebtPence: worth,
      sharePercent: fc.constantFrom(100, 50, 25),
      housingAssociation: yesNo,
      disputed: yesNo,
    }),
    2,
  ),
  propertiesComplete: fc.constant('YES' as const),
  vehicles: list(
    fc.record({
      whose,
      valuePence: fc.integer({ min: 0, max: 4_000_000 }),
      loanPence: fc.integer({ min: 0, max: 500_000 }),
      boughtOn: fc.constantFrom('2020-05-01', '2026-01-31'),
      inRegularUse: yesNo,
      disputed: yesNo,
    }),
    2,
  ),
  vehiclesComplete: fc.constant('YES' as const),
});

/** Forgets parts of what was told: a field of an entry, or an entry together with the word that the list was whole. */
function forget(told: ToldLegalAidFinances, forgets: () => boolean): ToldLegalAidFinances {
  const known = Object.entries(told).map(([name, value]): [string, unknown] => {
    if (!Array.isArray(value)) return [name, value];
    const items = (value as readonly Record<string, unknown>[]).map((item) =>
      Object.fromEntries(Object.entries(item).filter(([field]) => field === 'ref' || !forgets())),
    );
    return [name, items];
  });
  const half = Object.fromEntries(known) as Record<string, unknown>;
  for (const name of Object.keys(told).filter((each) => Array.isArray(half[each]))) {
    if (!forgets()) continue;
    half[`${name}Complete`] = null;
    half[name] = (half[name] as readonly unknown[]).filter(() => !forgets());
  }
  return half;
}

const companies = ['ALONE', 'TOGETHER'] as const;

describe('the sums of the means test from what was told', () => {
  test('are exact where everything has been told', () => {
    fc.assert(
      fc.property(wholeTold, fc.constantFrom(...companies), (told, company) => {
        expect(Object.values(allOf(sumsTold(told, company, on))).filter(({ least, most }) => least !== most)).toEqual(
          [],
        );
      }),
      { numRuns: 1_000, seed: 7 },
    );
  });

  test('never leave out the truth, whatever has been forgotten of it', () => {
    let narrowed = 0;
    const forgetting = fc.infiniteStream(fc.integer({ min: 0, max: 7 }));
    fc.assert(
      fc.property(wholeTold, fc.constantFrom(...companies), forgetting, (told, company, stream) => {
        const truth = allOf(sumsTold(told, company, on));
        const said = allOf(
          sumsTold(
            forget(told, () => stream.next().value === 0),
            company,
            on,
          ),
        );
        for (const [name, { least: exact }] of Object.entries(truth)) {
          const { least, most } = said[name]!;
          if (least > exact || exact > most)
            throw new Error(`${name} is ${exact}, and was said to lie between ${least} and ${most}`);
          if (least < most && most < Number.POSITIVE_INFINITY) narrowed += 1;
        }
      }),
      { numRuns: 10_000, seed: 11 },
    );
    expect(narrowed).toBeGreaterThan(1_000);
  });

  test('take a sum that is not whole for at least what is listed, and at most anything', () => {
    const anything = Number.POSITIVE_INFINITY;
    expect(alone({ ...withIncome(50_000), incomesComplete: 'NO' }).gross).toEqual({ least: 50_000, most: anything });
    expect(alone({ ...withSavings(70_000), assetsComplete: null }).capital.CERTIFICATED).toEqual({
      least: 70_000,
      most: anything,
    });
    expect(alone(withIncome(50_000)).gross).toEqual(exactly(50_000));
  });

  test('count a special guardianship allowance in full, and of a fostering allowance what an allowance for a child gives', () => {
    const allowance = {
      ref: 'a',
      whose: 'MINE',
      kind: 'SPECIAL_GUARDIANSHIP_ALLOWANCE',
      every: 'WEEK',
      amountPence: 20_000,
    } as const;
    expect(alone({ ...NOTHING, incomes: [allowance] }).gross).toEqual(exactly(86_667));
    const foster = {
      ref: 'a',
      relationship: 'CHILD',
      ageYears: 6,
      inFullTimeEducation: 'NO',
      monthlyIncomePence: 0,
      capitalPence: 0,
      childBenefit: 'NO',
      fostered: 'YES',
      fosteringMonthlyPence: 86_667,
    } as const;
    const fostering = alone({ ...NOTHING, dependants: [foster] });
    expect(fostering.gross).toEqual(exactly(38_186));
    expect(fostering.disposable).toEqual(exactly(0));
  });

  test('leave out what is the partner’s where the partner does not count', () => {
    const told = {
      ...NOTHING,
      assets: [{ ref: 'a', whose: 'PARTNER', kind: 'SAVINGS', valuePence: 900_000, disputed: 'NO' } as const],
    };
    expect(alone(told).capital.CONTROLLED).toEqual(exactly(0));
    expect(sumsTold(told, 'TOGETHER', on).capital.CONTROLLED).toEqual(exactly(900_000));
  });
});
