import { readFileSync } from 'node:fs';

import { addMonths, day, type Day } from '../../packages/policy/day.ts';
import type {
  Asset,
  Dependant,
  Household,
  Income,
  IncomeKind,
  Job,
  Level,
  Outgoings,
  Partner,
  Person,
  Proceeding,
  Property,
  Vehicle,
} from '../../subgraphs/legal-aid/rules/means/index.ts';
import { paying } from '../../subgraphs/legal-aid/testing/household.ts';

/** One case as the Ministry of Justice's tests tell it, re-expressed as plain facts in monthly pence. */
export interface LegalAidCase {
  readonly id: string;
  readonly source: string;
  readonly regime: 'in_force' | 'means_test_review_unenacted';
  readonly submission_date: string;
  readonly level_of_service: 'controlled' | 'certificated';
  readonly proceedings: readonly ToldProceeding[];
  readonly inputs: {
    readonly passported: boolean;
    readonly applicant: ToldPerson;
    readonly partner: ToldPerson | null;
    readonly dependants: readonly ToldDependant[];
  };
  readonly expected: Readonly<Record<string, unknown>>;
}

interface ToldProceeding {
  readonly ccms_code: string | null;
  readonly category?: string;
  readonly client_involvement?: string;
  readonly upper_limits_waived: boolean;
}

interface ToldPerson {
  readonly age: number | string;
  readonly employment?: readonly {
    readonly kind: 'employed' | 'self_employed';
    readonly gross: number;
    readonly tax: number;
    readonly national_insurance: number;
    readonly benefits_in_kind?: number;
    readonly only_statutory_sick_or_maternity_pay?: boolean;
  }[];
  readonly income?: Readonly<Record<string, number>>;
  readonly outgoings?: Readonly<Record<string, number>>;
  readonly housing_benefit?: number;
  readonly capital?: {
    readonly savings?: readonly ToldAsset[];
    readonly non_liquid?: readonly ToldAsset[];
    readonly properties?: readonly (ToldAsset & {
      readonly main_home: boolean;
      readonly mortgage: number;
      readonly percentage_owned: number;
      readonly shared_with_housing_association: boolean;
    })[];
    readonly vehicles?: readonly (ToldAsset & {
      readonly loan: number;
      readonly date_of_purchase: string;
      readonly in_regular_use: boolean;
    })[];
  };
}

interface ToldAsset {
  readonly value: number;
  readonly disputed: boolean;
}

interface ToldDependant {
  readonly age: number | string;
  readonly relationship: string;
  readonly in_full_time_education: boolean;
  readonly monthly_income: number;
  readonly capital: number;
}

/** The cases of a file: those of the project, or others' in the same form. */
export const casesIn = (file: string | URL): readonly LegalAidCase[] =>
  JSON.parse(readFileSync(file, 'utf8')) as LegalAidCase[];

const INCOME_KINDS: Readonly<Record<string, IncomeKind>> = {
  friends_or_family: 'FRIENDS_OR_FAMILY',
  maintenance_received: 'MAINTENANCE',
  other_sources: 'OTHER',
  pension: 'PENSION',
  property_or_lodger: 'LODGER',
  state_benefits_counted: 'STATE_BENEFIT',
  student_finance: 'STUDENT_FINANCE',
};

const OUTGOINGS: Readonly<Record<string, keyof Outgoings>> = {
  rent_or_mortgage: 'rentOrMortgagePence',
  board_and_lodging: 'boardAndLodgingPence',
  child_care: 'childcarePence',
  maintenance_out: 'maintenancePence',
  legal_aid: 'criminalLegalAidPence',
  council_tax: 'councilTaxPence',
  priority_debt_repayment: 'priorityDebtPence',
  pension_contribution: 'pensionContributionPence',
};

export function householdOf(told: LegalAidCase): Household {
  const { applicant, partner, dependants, passported } = told.inputs;
  return {
    passported,
    client: personOf(applicant),
    ...(partner ? { partner: { ...personOf(partner), contraryInterest: false } satisfies Partner } : {}),
    dependants: dependants.map(dependantOf),
  };
}

function personOf(told: ToldPerson): Person {
  const age = ageOf(told.age);
  const capital = told.capital ?? {};
  return {
    sixtyOrOver: age >= 60,
    reachedStatePensionAge: age >= 67,
    jobs: (told.employment ?? []).map(jobOf),
    incomes: Object.entries(told.income ?? {}).map(incomeOf),
    outgoings: outgoingsOf(told),
    savings: (capital.savings ?? []).map(assetOf),
    otherAssets: (capital.non_liquid ?? []).map(assetOf),
    properties: (capital.properties ?? []).map(propertyOf),
    vehicles: (capital.vehicles ?? []).map(vehicleOf),
  };
}

/** Some sheets tell only on which side of an age somebody is; an untold age is below sixty, as the sheet's own result shows. */
function ageOf(told: number | string): number {
  if (typeof told === 'number') return told;
  if (told.startsWith('60_or_over')) return 60;
  if (told.startsWith('16_or_over')) return 16;
  if (told.startsWith('15_or_under')) return 15;
  if (told.startsWith('under_60') || told === 'not stated') return 59;
  throw new RangeError(`${told} is not an age this suite knows`);
}

const jobOf = (told: NonNullable<ToldPerson['employment']>[number]): Job => ({
  kind: told.kind === 'employed' ? 'EMPLOYED' : 'SELF_EMPLOYED',
  grossPence: told.gross,
  benefitsInKindPence: told.benefits_in_kind ?? 0,
  taxPence: told.tax,
  nationalInsurancePence: told.national_insurance,
  statutoryPayOnly: told.only_statutory_sick_or_maternity_pay ?? false,
});

function incomeOf([name, pence]: [string, number]): Income {
  const kind = INCOME_KINDS[name];
  if (!kind) throw new RangeError(`${name} is not an income this suite knows`);
  return { kind, pence };
}

function outgoingsOf(told: ToldPerson): Outgoings {
  const named = Object.entries(told.outgoings ?? {}).map(([name, pence]) => {
    const field = OUTGOINGS[name];
    if (!field) throw new RangeError(`${name} is not an outgoing this suite knows`);
    return [field, pence];
  });
  return paying({ ...Object.fromEntries(named), housingBenefitPence: told.housing_benefit ?? 0 });
}

const assetOf = (told: ToldAsset): Asset => ({ valuePence: told.value, disputed: told.disputed });

const propertyOf = (told: NonNullable<NonNullable<ToldPerson['capital']>['properties']>[number]): Property => ({
  ...assetOf(told),
  mainHome: told.main_home,
  securedDebtPence: told.mortgage,
  sharePercent: told.percentage_owned,
  housingAssociationOwnsRest: told.shared_with_housing_association,
});

const vehicleOf = (told: NonNullable<NonNullable<ToldPerson['capital']>['vehicles']>[number]): Vehicle => ({
  ...assetOf(told),
  boughtOn: day(told.date_of_purchase),
  loanPence: told.loan,
  inRegularUse: told.in_regular_use,
});

const dependantOf = (told: ToldDependant): Dependant => ({
  relationship: told.relationship === 'child_relative' ? 'CHILD' : 'ADULT',
  ageYears: ageOf(told.age),
  inFullTimeEducation: told.in_full_time_education,
  incomePence: told.monthly_income,
  capitalPence: told.capital,
  childBenefitReceived: told.relationship === 'child_relative',
});

/** First-tier immigration matters and asylum matters, by the Ministry's code. */
const TRIBUNALS: Readonly<Record<string, Proceeding['matter']>> = {
  IM030: 'IMMIGRATION_TRIBUNAL',
  IA031: 'ASYLUM_TRIBUNAL',
};

export const proceedingsOf = (told: LegalAidCase): Proceeding[] =>
  told.proceedings.map((proceeding, index) => ({
    ref: proceeding.ccms_code ?? `${proceeding.category ?? 'proceeding'}-${index + 1}`,
    matter: TRIBUNALS[proceeding.ccms_code ?? ''] ?? 'OTHER',
    protectiveInjunctionApplicant: proceeding.upper_limits_waived,
  }));

export const levelOf = (told: LegalAidCase): Level =>
  told.level_of_service === 'controlled' ? 'CONTROLLED' : 'CERTIFICATED';

/** The day so many months before another, for a vehicle whose age is told in months. */
export const monthsBefore = (on: Day, months: number): Day => addMonths(on, -months);
