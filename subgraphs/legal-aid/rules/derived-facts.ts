import {
  assetDisputed,
  assetKind,
  assetsComplete,
  assetValuePence,
  dependantAge,
  dependantCapitalPence,
  dependantChildBenefit,
  dependantFostered,
  dependantFosteringPence,
  dependantIncomePence,
  dependantInEducation,
  dependantRelationship,
  dependantsComplete,
  householdBenefit,
  jobBenefitsInKindPence,
  jobGrossPence,
  jobKind,
  jobNationalInsurancePence,
  jobsComplete,
  jobStatutoryPayOnly,
  jobTaxPence,
  legalAidAsset,
  legalAidIncome,
  legalAidIncomeKind,
  legalAidIncomePence,
  legalAidIncomesComplete,
  legalAidJob,
  legalAidOutgoing,
  legalAidOutgoingKind,
  legalAidOutgoingPence,
  legalAidOutgoingsComplete,
  legalAidProperty,
  legalAidVehicle,
  livesAsCouple,
  partnerContraryInterest,
  propertiesComplete,
  propertyDebtPence,
  propertyDisputed,
  propertyMainHome,
  propertyShare,
  propertyValuePence,
  propertyWithAssociation,
  sixtyOrOver,
  vehicleBoughtOn,
  vehicleDisputed,
  vehicleInUse,
  vehicleLoanPence,
  vehiclesComplete,
  vehicleValuePence,
} from '@kith/circumstances';
import { yesNoFact, type Fact, type FactWords, type YesNoFact } from '@kith/policy';

import type { Level } from './means/proceedings.ts';

/** The words of a comparison that is worked out: they ask for the lists that it comes from. */
const comparison = (code: string, title: string, { question, why, hint }: FactWords): YesNoFact =>
  yesNoFact(`carer.legalAidMeans.${code}`, { title, question, why, hint, changeable: 'NEVER' });

/** Gross income is at most the limit for this household. */
export const withinGross = comparison('withinGross', 'Income before tax is within the limit', legalAidIncomesComplete);

/** Disposable income is at most the upper limit. */
export const withinDisposable = comparison(
  'withinDisposable',
  'What is left to live on is within the limit',
  legalAidOutgoingsComplete,
);

/** Disposable income is at most the lower limit, so that nothing is paid from it. */
export const nothingFromIncome = comparison(
  'nothingFromIncome',
  'Nothing is to be paid from income',
  legalAidOutgoingsComplete,
);

/** Capital is at most the upper limit of the level. */
export const withinCapital: Readonly<Record<Level, YesNoFact>> = {
  CONTROLLED: comparison(
    'withinCapitalForAdvice',
    'Savings and property are within the limit for advice',
    assetsComplete,
  ),
  CERTIFICATED: comparison(
    'withinCapitalForCourt',
    'Savings and property are within the limit for court',
    assetsComplete,
  ),
};

/** Capital is at most the lower limit, so that nothing is paid from it. */
export const nothingFromCapital = comparison(
  'nothingFromCapital',
  'Nothing is to be paid from savings and property',
  assetsComplete,
);

const { whose: jobWhose, every: jobEvery } = legalAidJob.fields;
const { whose: incomeWhose, every: incomeEvery } = legalAidIncome.fields;
const { whose: outgoingWhose, every: outgoingEvery } = legalAidOutgoing.fields;

const company: readonly Fact[] = [livesAsCouple, partnerContraryInterest];
const comesIn: readonly Fact[] = [
  jobsComplete,
  jobWhose,
  jobKind,
  jobEvery,
  jobGrossPence,
  jobBenefitsInKindPence,
  jobStatutoryPayOnly,
  legalAidIncomesComplete,
  incomeWhose,
  legalAidIncomeKind,
  incomeEvery,
  legalAidIncomePence,
  dependantsComplete,
  dependantRelationship,
  dependantAge,
  dependantInEducation,
  dependantIncomePence,
  dependantCapitalPence,
  dependantChildBenefit,
  dependantFostered,
  dependantFosteringPence,
];
const goesOut: readonly Fact[] = [
  jobTaxPence,
  jobNationalInsurancePence,
  legalAidOutgoingsComplete,
  outgoingWhose,
  legalAidOutgoingKind,
  outgoingEvery,
  legalAidOutgoingPence,
];
const possessions: readonly Fact[] = [
  sixtyOrOver,
  householdBenefit,
  assetsComplete,
  legalAidAsset.fields.whose,
  assetKind,
  assetValuePence,
  assetDisputed,
  propertiesComplete,
  legalAidProperty.fields.whose,
  propertyMainHome,
  propertyValuePence,
  propertyDebtPence,
  propertyShare,
  propertyWithAssociation,
  propertyDisputed,
  vehiclesComplete,
  legalAidVehicle.fields.whose,
  vehicleValuePence,
  vehicleLoanPence,
  vehicleBoughtOn,
  vehicleInUse,
  vehicleDisputed,
];

const left = [...company, ...comesIn, ...goesOut];
const owned = [...company, ...possessions, ...comesIn, ...goesOut];

/** What each fact that is worked out is worked out of, in the order of asking. */
export const workedOutOf: ReadonlyMap<Fact, readonly Fact[]> = new Map<Fact, readonly Fact[]>([
  [withinGross, [...company, ...comesIn]],
  [withinDisposable, left],
  [nothingFromIncome, left],
  [withinCapital.CONTROLLED, owned],
  [withinCapital.CERTIFICATED, owned],
  [nothingFromCapital, owned],
]);
