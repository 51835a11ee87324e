import type { ToldLegalAidFinances } from '@kith/circumstances';
import { addYears, day, type Day } from '@kith/policy';

import type { Dependant, Household, Income, Job, Outgoings, Person, Property, Vehicle } from '../means/household.ts';
import { monthly } from '../means/monthly.ts';
import { leans, type Leaning, type Leans } from './leaning.ts';

type Items<L extends keyof ToldLegalAidFinances> =
  NonNullable<ToldLegalAidFinances[L]> extends readonly (infer T)[] ? T : never;

/** As much as any one sum may be: ten million pounds. */
export const MOST_PENCE = 1_000_000_000;

/** ALONE: without a partner. TOGETHER: with what is the partner's. */
export type Company = 'ALONE' | 'TOGETHER';

/** What decides the answers that are no sum, told elsewhere or not needed for a sum. */
export interface Standing {
  readonly passported: boolean;
  readonly sixtyOrOver: boolean;
  readonly reachedStatePensionAge: boolean;
}

/** The household as it was told, with what is not known leaning one way. */
export function householdTold(
  told: ToldLegalAidFinances,
  company: Company,
  leaning: Leaning,
  on: Day,
  standing: Standing,
): Household {
  const lean = leans(leaning);
  const person = (whose: 'MINE' | 'PARTNER') => {
    const theirs = {
      has: (item: Owned) => ownerOf(item, company, leaning) === whose,
      pays: (item: Items<'outgoings'>) => payerOf(item, company, leaning) === whose,
    };
    return personTold(told, theirs, lean, on, standing);
  };
  return {
    passported: standing.passported,
    client: person('MINE'),
    ...(company === 'TOGETHER' ? { partner: { ...person('PARTNER'), contraryInterest: false } } : {}),
    dependants: (told.dependants ?? []).map((each) => dependantTold(each, lean)),
  };
}

interface Owned {
  readonly whose?: 'MINE' | 'PARTNER' | null;
}

/**
 * Where it is not told whose something is: without a partner to count it is worse as the client's; with one it is worse
 * as the partner's, whose disputed assets are not left out.
 */
const ownerOf = (item: Owned, company: Company, leaning: Leaning): 'MINE' | 'PARTNER' =>
  item.whose ?? ((company === 'ALONE') === (leaning === 'AGAINST') ? 'MINE' : 'PARTNER');

/** A payment that is taken off is better as one's own; what lowers it is worse. */
const payerOf = (item: Items<'outgoings'>, company: Company, leaning: Leaning): 'MINE' | 'PARTNER' =>
  AGAINST_CLIENT.has(item.kind ?? 'HOUSING_MET_BY_OTHERS')
    ? ownerOf(item, company, leaning)
    : ownerOf(item, company, leaning === 'FOR' ? 'AGAINST' : 'FOR');

/** Whether something is the person's, and whether a payment is. */
interface Theirs {
  readonly has: (item: Owned) => boolean;
  readonly pays: (item: Items<'outgoings'>) => boolean;
}

function personTold(told: ToldLegalAidFinances, theirs: Theirs, lean: Leans, on: Day, standing: Standing): Person {
  const assets = (told.assets ?? []).filter(theirs.has);
  const assetsOf = (kind: 'SAVINGS' | 'OTHER') =>
    assets
      .filter((each) => (each.kind ?? 'OTHER') === kind)
      .map((each) => ({
        valuePence: lean.or(each.valuePence, MOST_PENCE, 0),
        disputed: lean.yes(each.disputed, false),
      }));
  return {
    sixtyOrOver: standing.sixtyOrOver,
    reachedStatePensionAge: standing.reachedStatePensionAge,
    jobs: (told.jobs ?? []).filter(theirs.has).map((each) => jobTold(each, lean)),
    incomes: (told.incomes ?? []).filter(theirs.has).map((each) => incomeTold(each, lean)),
    outgoings: outgoingsTold((told.outgoings ?? []).filter(theirs.pays), told.outgoingsComplete === 'YES', lean),
    savings: assetsOf('SAVINGS'),
    otherAssets: assetsOf('OTHER'),
    properties: (told.properties ?? []).filter(theirs.has).map((each) => propertyTold(each, lean)),
    vehicles: (told.vehicles ?? []).filter(theirs.has).map((each) => vehicleTold(each, lean, on)),
  };
}

function jobTold(told: Items<'jobs'>, lean: Leans): Job {
  const sum = (pence: number) => Math.min(MOST_PENCE, monthly(pence, lean.every(told.every)));
  const grossPence = sum(lean.or(told.grossPence, MOST_PENCE, 0));
  const taken = (pence: number | null | undefined) =>
    pence === null || pence === undefined
      ? lean.or(undefined, 0, grossPence)
      : monthly(pence, lean.everyPaid(told.every));
  // Two jobs of one person get one allowance: a job of nobody in particular may get none.
  const kind = told.whose ? told.kind : undefined;
  return {
    kind: lean.or(kind, 'SELF_EMPLOYED', 'EMPLOYED'),
    grossPence,
    benefitsInKindPence: sum(lean.or(told.benefitsInKindPence, MOST_PENCE, 0)),
    taxPence: taken(told.taxPence),
    nationalInsurancePence: taken(told.nationalInsurancePence),
    statutoryPayOnly: lean.yes(told.statutoryPayOnly, true),
  };
}

const incomeTold = (told: Items<'incomes'>, lean: Leans): Income => ({
  kind: lean.or(told.kind, 'OTHER', 'DISABILITY_BENEFIT'),
  pence: Math.min(MOST_PENCE, monthly(lean.or(told.amountPence, MOST_PENCE, 0), lean.every(told.every))),
});

type OutgoingKind = NonNullable<Items<'outgoings'>['kind']>;

const OUTGOING: Readonly<Record<OutgoingKind, keyof Outgoings>> = {
  RENT_OR_MORTGAGE: 'rentOrMortgagePence',
  BOARD_AND_LODGING: 'boardAndLodgingPence',
  HOUSING_BENEFIT: 'housingBenefitPence',
  HOUSING_MET_BY_OTHERS: 'housingMetByOthersPence',
  CHILDCARE: 'childcarePence',
  MAINTENANCE: 'maintenancePence',
  CRIMINAL_LEGAL_AID: 'criminalLegalAidPence',
  COUNCIL_TAX: 'councilTaxPence',
  PRIORITY_DEBT: 'priorityDebtPence',
  PENSION_CONTRIBUTION: 'pensionContributionPence',
};

/** These lower what is taken off, so they count against the client. */
const AGAINST_CLIENT: ReadonlySet<OutgoingKind> = new Set(['HOUSING_BENEFIT', 'HOUSING_MET_BY_OTHERS']);

function outgoingsTold(told: readonly Items<'outgoings'>[], complete: boolean, lean: Leans): Outgoings {
  const sums: Record<keyof Outgoings, number> = {
    rentOrMortgagePence: 0,
    boardAndLodgingPence: 0,
    housingBenefitPence: 0,
    // Somebody may pay all of the housing as long as nobody has said that the list is whole.
    housingMetByOthersPence: complete ? 0 : lean.or<number>(undefined, MOST_PENCE, 0),
    childcarePence: 0,
    maintenancePence: 0,
    criminalLegalAidPence: 0,
    councilTaxPence: 0,
    priorityDebtPence: 0,
    pensionContributionPence: 0,
  };
  for (const { kind, amountPence, every } of told) {
    const meant = lean.or(kind, 'HOUSING_MET_BY_OTHERS', 'MAINTENANCE');
    const against = AGAINST_CLIENT.has(meant);
    const pence = against ? lean.or(amountPence, MOST_PENCE, 0) : lean.or(amountPence, 0, MOST_PENCE);
    sums[OUTGOING[meant]] += monthly(pence, against ? lean.every(every) : lean.everyPaid(every));
  }
  return sums;
}

function dependantTold(told: Items<'dependants'>, lean: Leans): Dependant {
  const fosters = lean.yes(told.fostered, true);
  return {
    relationship: lean.or(told.relationship, 'ADULT', 'CHILD'),
    ageYears: lean.or<number>(told.ageYears, 30, 0),
    inFullTimeEducation: lean.yes(told.inFullTimeEducation, false),
    incomePence: lean.or(told.monthlyIncomePence, MOST_PENCE, 0),
    capitalPence: lean.or(told.capitalPence, MOST_PENCE, 0),
    childBenefitReceived: lean.yes(told.childBenefit, false),
    ...(fosters ? { fosteringPence: lean.or(told.fosteringMonthlyPence, MOST_PENCE, 0) } : {}),
  };
}

function propertyTold(told: Items<'properties'>, lean: Leans): Property {
  const valuePence = lean.or(told.valuePence, MOST_PENCE, 0);
  return {
    valuePence,
    disputed: lean.yes(told.disputed, false),
    mainHome: lean.yes(told.mainHome, false),
    securedDebtPence: lean.or(told.securedDebtPence, 0, valuePence),
    sharePercent: lean.or<number>(told.sharePercent, 100, 0),
    housingAssociationOwnsRest: lean.yes(told.housingAssociation, false),
  };
}

function vehicleTold(told: Items<'vehicles'>, lean: Leans, on: Day): Vehicle {
  const valuePence = lean.or(told.valuePence, MOST_PENCE, 0);
  const boughtOn = told.boughtOn ? day(told.boughtOn) : undefined;
  return {
    valuePence,
    disputed: lean.yes(told.disputed, false),
    boughtOn: lean.or<Day>(boughtOn, on, addYears(on, -50)),
    loanPence: lean.or(told.loanPence, 0, valuePence),
    inRegularUse: lean.yes(told.inRegularUse, false),
  };
}
