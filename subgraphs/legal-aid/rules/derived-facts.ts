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
  propertiesComplete,
  propertyDebtPence,
  propertyDisputed,
  propertyMainHome,
  propertyShare,
  propertyValuePence,
  propertyWithAssociation,
  vehicleBoughtOn,
  vehicleDisputed,
  vehicleInUse,
  vehicleLoanPence,
  vehiclesComplete,
  vehicleValuePence,
} from '@kith/circumstances';
import { moneyFact, type Fact, type FactWords, type MoneyFact } from '@kith/policy';

import type { Level } from './means/proceedings.ts';
import type { Company } from './reading/household-told.ts';

/** The words of a sum that is worked out: they ask for the list that it comes from. */
const sumOf = (code: string, title: string, { question, why, hint }: FactWords): MoneyFact =>
  moneyFact(`carer.legalAidMeans.${code}`, { title, question, why, hint, changeable: 'NEVER' });

const income = { ...legalAidIncomesComplete, question: 'What money comes in to you and your partner each month, before tax?' };
const paid = { ...legalAidOutgoingsComplete, question: 'What do you pay each month for tax, your home, childcare and maintenance?' };
const owned = { ...assetsComplete, question: 'What savings, property, vehicles and other things of value do you and your partner have?' };

/** Gross monthly income, with and without a partner's. */
export const grossIncomeFact: Readonly<Record<Company, MoneyFact>> = {
  ALONE: sumOf('grossAlone', 'Your income before tax', income),
  TOGETHER: sumOf('grossTogether', 'Your income before tax, with your partner', income),
};

/** The limit on gross monthly income for this household. */
export const grossLimitFact = sumOf('grossLimit', 'The limit on income before tax', dependantsComplete);

/** Disposable monthly income; nought where it is below nought. */
export const disposableFact: Readonly<Record<Company, MoneyFact>> = {
  ALONE: sumOf('disposableAlone', 'Your income after what is taken off', paid),
  TOGETHER: sumOf('disposableTogether', 'Your income after what is taken off, with your partner', paid),
};

/** The same without income from capital, for the pensioners' table. */
export const forPensionersFact: Readonly<Record<Company, MoneyFact>> = {
  ALONE: sumOf('forPensionersAlone', 'Your income that comes from no savings', paid),
  TOGETHER: sumOf('forPensionersTogether', 'Your income that comes from no savings, with your partner', paid),
};

/** Capital before the pensioners' disregard. */
export const capitalFact: Readonly<Record<Level, Readonly<Record<Company, MoneyFact>>>> = {
  CONTROLLED: {
    ALONE: sumOf('capitalAdviceAlone', 'Your capital, for advice', owned),
    TOGETHER: sumOf('capitalAdviceTogether', 'Your capital, for advice, with your partner', owned),
  },
  CERTIFICATED: {
    ALONE: sumOf('capitalCourtAlone', 'Your capital, for court', owned),
    TOGETHER: sumOf('capitalCourtTogether', 'Your capital, for court, with your partner', owned),
  },
};

const { whose: jobWhose, every: jobEvery } = legalAidJob.fields;
const { whose: incomeWhose, every: incomeEvery } = legalAidIncome.fields;
const { whose: outgoingWhose, every: outgoingEvery } = legalAidOutgoing.fields;

const dependants: readonly Fact[] = [
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
  ...dependants,
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

const both = (pair: Readonly<Record<Company, MoneyFact>>, from: readonly Fact[]): [Fact, readonly Fact[]][] => [
  [pair.ALONE, from],
  [pair.TOGETHER, from],
];

/** What each fact that is worked out is worked out of, in the order of asking. */
export const workedOutOf: ReadonlyMap<Fact, readonly Fact[]> = new Map<Fact, readonly Fact[]>([
  [grossLimitFact, dependants],
  ...both(grossIncomeFact, comesIn),
  ...both(disposableFact, [...comesIn, ...goesOut]),
  ...both(forPensionersFact, [...comesIn, ...goesOut]),
  ...both(capitalFact.CONTROLLED, possessions),
  ...both(capitalFact.CERTIFICATED, possessions),
]);

const LISTS: ReadonlySet<Fact> = new Set([
  jobsComplete,
  legalAidIncomesComplete,
  legalAidOutgoingsComplete,
  dependantsComplete,
  assetsComplete,
  propertiesComplete,
  vehiclesComplete,
]);

/** The facts that say whether the lists behind a sum are whole; none for a fact that is told. */
export const listsBehind = (fact: Fact): readonly Fact[] =>
  (workedOutOf.get(fact) ?? []).filter((behind) => LISTS.has(behind));
