import { day } from '@kith/policy';

import { meansTest, type MeansTest } from '../rules/means/means-test.ts';
import type { Dependant, Household, Outgoings, Partner, Person, Property, Vehicle } from '../rules/means/household.ts';
import type { IncomeKind } from '../rules/means/income-kinds.ts';

export const NO_OUTGOINGS: Outgoings = {
  rentOrMortgagePence: 0,
  boardAndLodgingPence: 0,
  housingBenefitPence: 0,
  housingMetByOthersPence: 0,
  childcarePence: 0,
  maintenancePence: 0,
  criminalLegalAidPence: 0,
  councilTaxPence: 0,
  priorityDebtPence: 0,
  pensionContributionPence: 0,
};

const NOBODY: Person = {
  sixtyOrOver: false,
  reachedStatePensionAge: false,
  jobs: [],
  incomes: [],
  outgoings: NO_OUTGOINGS,
  savings: [],
  otherAssets: [],
  properties: [],
  vehicles: [],
};

/** Somebody with nothing, except what is given. */
export const person = (given: Partial<Person> = {}): Person => ({ ...NOBODY, ...given });

export const partner = (given: Partial<Partner> = {}): Partner => ({ ...NOBODY, contraryInterest: false, ...given });

export const paying = (given: Partial<Outgoings>): Outgoings => ({ ...NO_OUTGOINGS, ...given });

/** One income a month. */
export const receiving = (pence: number, kind: IncomeKind = 'OTHER') => [{ kind, pence }];

export const job = (grossPence: number, kind: 'EMPLOYED' | 'SELF_EMPLOYED' = 'EMPLOYED') => ({
  kind,
  grossPence,
  benefitsInKindPence: 0,
  taxPence: 0,
  nationalInsurancePence: 0,
  statutoryPayOnly: false,
});

/** A child of eight for whom child benefit is paid, except as given. */
export const child = (given: Partial<Dependant> = {}): Dependant => ({
  relationship: 'CHILD',
  ageYears: 8,
  inFullTimeEducation: true,
  incomePence: 0,
  capitalPence: 0,
  childBenefitReceived: true,
  ...given,
});

/** The main home, owned whole and without a mortgage, except as given. */
export const home = (valuePence: number, given: Partial<Property> = {}): Property => ({
  valuePence,
  mainHome: true,
  securedDebtPence: 0,
  sharePercent: 100,
  housingAssociationOwnsRest: false,
  disputed: false,
  ...given,
});

export const vehicle = (valuePence: number, given: Partial<Vehicle> = {}): Vehicle => ({
  valuePence,
  loanPence: 0,
  boughtOn: day('2026-01-01'),
  inRegularUse: true,
  disputed: false,
  ...given,
});

export const savings = (valuePence: number, disputed = false) => [{ valuePence, disputed }];

/** The test for certificated work on 21 November 2026 under the law's reading, except as given. */
export function tested(
  household: Partial<Household>,
  given: Partial<Omit<MeansTest, 'household' | 'on'>> & { readonly on?: string } = {},
) {
  const { on = '2026-11-21', ...rest } = given;
  return meansTest({
    level: 'CERTIFICATED',
    proceedings: [{ ref: 'a', matter: 'OTHER', protectiveInjunctionApplicant: false }],
    household: { passported: false, client: person(), dependants: [], ...household },
    ...rest,
    on: day(on),
  });
}
