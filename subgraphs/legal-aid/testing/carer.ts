import {
  answersOf,
  carerCircumstances,
  kinshipChild,
  type ToldCarer,
  type ToldChild,
  type ToldLegalAidFinances,
} from '@kith/circumstances';
import { compile, day, type Answers, type Compiled, type Outcome, type PolicyCode } from '@kith/policy';

import { entitlements } from '../rules/entitlements.ts';
import { comparisonsTold } from '../rules/reading/comparisons.ts';

/** Every list said to be whole and empty: no income, no capital, nobody who depends on the carer. */
export const NOTHING: ToldLegalAidFinances = {
  sixtyOrOver: 'NO',
  maintainedByAnother: 'NO',
  jobs: [],
  jobsComplete: 'YES',
  incomes: [],
  incomesComplete: 'YES',
  outgoings: [],
  outgoingsComplete: 'YES',
  dependants: [],
  dependantsComplete: 'YES',
  assets: [],
  assetsComplete: 'YES',
  properties: [],
  propertiesComplete: 'YES',
  vehicles: [],
  vehiclesComplete: 'YES',
};

export const alone = (legalFinances: ToldLegalAidFinances = NOTHING): ToldCarer => ({
  household: { couple: 'NO' },
  finances: { benefit: 'NONE' },
  legalFinances,
});

/** So much a month, before tax, from a source that counts. */
export const withIncome = (amountPence: number): ToldLegalAidFinances => ({
  ...NOTHING,
  incomes: [{ ref: 'a', whose: 'MINE', kind: 'PENSION', every: 'MONTH', amountPence }],
});

export const withSavings = (valuePence: number): ToldLegalAidFinances => ({
  ...NOTHING,
  assets: [{ ref: 'a', whose: 'MINE', kind: 'SAVINGS', valuePence, disputed: 'NO' }],
});

export const grandchild = (legal: ToldChild['legal'], more: Omit<ToldChild, 'ref' | 'legal'> = {}): ToldChild => ({
  ref: 'ada',
  relationship: 'GRANDPARENT',
  arrangement: 'INFORMAL',
  legal: {
    parentalResponsibility: 'NO',
    relatedToCareProceedings: 'NO',
    abuseEvidence: 'NO',
    prospects: 'FIFTY_OR_MORE',
    privatePayer: 'YES',
    ...legal,
  },
  ...more,
});

export const compiled: ReadonlyMap<string, Readonly<Record<PolicyCode, Compiled>>> = new Map(
  entitlements.map((entitlement) => [
    entitlement.code,
    { england: compile(entitlement, 'england'), 'review-2022': compile(entitlement, 'review-2022') },
  ]),
);

export const answersFor = (carer: ToldCarer, child: ToldChild, on: string): Answers => ({
  ...answersOf(carerCircumstances, carer),
  ...answersOf(kinshipChild, child),
  ...comparisonsTold(carer, { asOf: day(on), knownOn: day(on) }),
});

export interface AskedOf {
  readonly carer?: ToldCarer;
  readonly child: ToldChild;
  readonly on?: string;
  readonly policy?: PolicyCode;
}

export function decided(code: string, { carer = alone(), child, on = '2026-11-21', policy = 'england' }: AskedOf) {
  const under = compiled.get(code);
  if (!under) throw new RangeError(`${code} is not decided here`);
  const asOf = day(on);
  return under[policy].determine({ answers: answersFor(carer, child, on), asOf, knownOn: asOf, settings: new Map() });
}

/** The outcome, and the code of the route that leads to it. */
export function answer(code: string, asked: AskedOf): [Outcome, string | undefined] {
  const { outcome, route } = decided(code, asked);
  return [outcome, route?.code];
}
