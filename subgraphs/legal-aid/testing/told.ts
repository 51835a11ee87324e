import type { ToldLegalAidFinances } from '@kith/circumstances';
import * as fc from 'fast-check';

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
export const wholeTold: fc.Arbitrary<ToldLegalAidFinances> = fc.record({
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
export function forget(told: ToldLegalAidFinances, forgets: () => boolean): ToldLegalAidFinances {
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
