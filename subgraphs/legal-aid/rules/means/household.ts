import type { Day } from '@kith/policy';

import type { IncomeKind } from './income-kinds.ts';

/** Everything the means test looks at, all of it known. Amounts are integer pence a month, values integer pence. */
export interface Household {
  /** The client, or a claim that names them, receives one of the five benefits of FR reg 6(2). */
  readonly passported: boolean;
  readonly client: Person;
  readonly partner?: Partner;
  /** Somebody else who substantially maintains the client and whose means the Director treats as the client's: FR reg 16(5). */
  readonly maintainer?: Person;
  readonly dependants: readonly Dependant[];
}

export interface Person {
  readonly sixtyOrOver: boolean;
  /** Read only by the unenacted Means Test Review. */
  readonly reachedStatePensionAge: boolean;
  readonly jobs: readonly Job[];
  readonly incomes: readonly Income[];
  readonly outgoings: Outgoings;
  readonly savings: readonly Asset[];
  /** Investments, valuables, money owed: whatever is not cash, a home or a vehicle. */
  readonly otherAssets: readonly Asset[];
  /** A couple's home is entered once, with the share that both own together. */
  readonly properties: readonly Property[];
  readonly vehicles: readonly Vehicle[];
}

export interface Partner extends Person {
  /** Is the opponent, or has a contrary interest in the dispute: FR reg 16. */
  readonly contraryInterest: boolean;
}

export interface Job {
  readonly kind: 'EMPLOYED' | 'SELF_EMPLOYED';
  /** Pay before tax, or profit. */
  readonly grossPence: number;
  readonly benefitsInKindPence: number;
  readonly taxPence: number;
  readonly nationalInsurancePence: number;
  /** The only pay is statutory sick pay or statutory pay for a new child. */
  readonly statutoryPayOnly: boolean;
}

export interface Income {
  readonly kind: IncomeKind;
  readonly pence: number;
}

export interface Outgoings {
  readonly rentOrMortgagePence: number;
  /** Board and lodging in one payment; half of it is housing. */
  readonly boardAndLodgingPence: number;
  readonly housingBenefitPence: number;
  /** What sub-tenants pay, and a fair share for other adults who live there and are not dependants. */
  readonly housingMetByOthersPence: number;
  readonly childcarePence: number;
  readonly maintenancePence: number;
  readonly criminalLegalAidPence: number;
  /** These three are read only by the unenacted Means Test Review. */
  readonly councilTaxPence: number;
  readonly priorityDebtPence: number;
  readonly pensionContributionPence: number;
}

export interface Dependant {
  readonly relationship: 'CHILD' | 'ADULT';
  readonly ageYears: number;
  readonly inFullTimeEducation: boolean;
  readonly incomePence: number;
  readonly capitalPence: number;
  readonly childBenefitReceived: boolean;
  /** What is paid for a foster child, where this is one. */
  readonly fosteringPence?: number;
}

export interface Asset {
  readonly valuePence: number;
  /** Claimed by somebody else in the same proceedings: FR reg 38. */
  readonly disputed: boolean;
}

export interface Property extends Asset {
  readonly mainHome: boolean;
  readonly securedDebtPence: number;
  /** 0 to 100, with decimals. */
  readonly sharePercent: number;
  readonly housingAssociationOwnsRest: boolean;
}

export interface Vehicle extends Asset {
  readonly boughtOn: Day;
  readonly loanPence: number;
  readonly inRegularUse: boolean;
}

/** The people whose means are the client's: FR reg 16. */
export function peopleCounted(household: Household): { partner?: Partner; all: readonly Person[] } {
  const partner = household.partner?.contraryInterest ? undefined : household.partner;
  const all = [household.client, partner, household.maintainer].filter((person) => person !== undefined);
  return { partner, all };
}
