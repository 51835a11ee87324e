import type { AllowancePolicyCode } from '../../rules/index.ts';
import type { AllowancePolicyValues } from './allowance-policy-values.ts';

export type PolicyField = keyof AllowancePolicyValues;

/** The setting behind each field. */
export const codeOfField = {
  incomeDisregard: 'income-disregard',
  contributionRate: 'contribution-rate',
  coreFactor: 'core-factor',
  weeksPerMonth: 'weeks-per-month',
  livingCostScale: 'living-cost-scale',
  passportedBenefits: 'passported-benefits',
  disabilityBenefitsCounted: 'disability-benefits-counted',
  childBenefitNetting: 'child-benefit-netting',
  livesWithOrdersAsSpecialGuardianship: 'lives-with-orders-as-special-guardianship',
  homeCostsWithoutMeansTest: 'home-costs-without-means-test',
  contactTravelWithoutMeansTest: 'contact-travel-without-means-test',
  specialCareWithoutMeansTest: 'special-care-without-means-test',
  feeWithoutMeansTest: 'fee-without-means-test',
  representationDays: 'representation-days',
  allowanceAreas: 'allowance-areas',
} as const satisfies Record<PolicyField, AllowancePolicyCode>;

export const policyFields = Object.keys(codeOfField) as readonly PolicyField[];

/**
 * Settings that councils published before and that nothing is decided by any more. What was published stays readable. The
 * page of the kinship local offer is now part of the offer itself, which the subgraph of people keeps.
 */
const RETIRED_CODES = ['kinship-local-offer-page'] as const;

/** Every setting whose versions a council may have. */
export const codesWithHistory: readonly string[] = [...Object.values(codeOfField), ...RETIRED_CODES];

type Areas = Readonly<Record<string, string>>;
type AreaList = readonly { readonly council: string; readonly area: string }[];

/** A value as the rules keep it: places by their code. */
export const asKept = (field: PolicyField, value: unknown): unknown =>
  field === 'allowanceAreas'
    ? Object.fromEntries((value as AreaList).map(({ council, area }) => [council, area]))
    : value;

/** A value as the schema shows it: GraphQL has no map. */
export const asShown = (field: PolicyField, value: unknown): unknown =>
  field === 'allowanceAreas' ? Object.entries(value as Areas).map(([council, area]) => ({ council, area })) : value;
