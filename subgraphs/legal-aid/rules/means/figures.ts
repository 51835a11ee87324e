import type { Day } from '@kith/policy';

/** IN_FORCE: the regulations. MEANS_TEST_REVIEW: the Ministry's unenacted Means Test Review, which is not law. */
export type Regime = 'IN_FORCE' | 'MEANS_TEST_REVIEW';

/** Every figure of the means test on one day, in pence (a month, for income). Undefined where there is no such limit. */
export interface Figures {
  readonly grossUpper: number;
  readonly grossRise:
    | { readonly by: 'CHILD'; readonly eachPence: number; readonly afterChildren: number }
    | { readonly by: 'SHARE'; readonly under14Percent: number; readonly from14Percent: number };
  /** Controlled work under this much gross income skips the rest of the income test. */
  readonly grossLowerControlled: number;
  readonly disposableUpper: number;
  readonly disposableLower: { readonly CONTROLLED: number; readonly CERTIFICATED: number };
  readonly disposableTribunal?: number;
  readonly capitalUpper: number;
  readonly capitalLowerCertificated: number;
  readonly capitalImmigrationControlled?: number;
  readonly capitalImmigrationCertificated?: number;
  readonly capitalAsylumCertificated?: number;
  readonly dependantAllowance: DependantAllowances;
  readonly adultDependantCapital: number;
  readonly partnerAllowance: number;
  readonly employmentAllowance: number;
  readonly singleHousingCap?: number;
  readonly contributionBands: readonly ContributionBand[];
  readonly contributionMinimum: number;
  readonly pensionerDisregard: readonly PensionerBand[];
  readonly pensionerDisregardPassported: number;
  readonly pensionerFrom: 'SIXTY' | 'STATE_PENSION_AGE';
  readonly homeDisregard: number;
  readonly mortgageCap?: number;
  readonly saleCostPercent: number;
  readonly disputedDisregard?: number;
  readonly vehicleDisregard: number;
  readonly vehicleMonths: number;
  readonly councilTaxDeducted: boolean;
  readonly priorityDebtDeducted: boolean;
  readonly housingBenefitInGross: boolean;
  readonly pensionCapPercent?: number;
  readonly loneParentPercent?: number;
}

export interface DependantAllowances {
  readonly under14: number;
  readonly aged14: number;
  readonly aged15: number;
  readonly from16: number;
  readonly adult: number;
}

/** Above `above`: `base` and `percent` of what is over `over`. */
export interface ContributionBand {
  readonly above: number;
  readonly base: number;
  readonly percent: number;
  readonly over: number;
}

/** Disposable income up to `upTo` (or any amount) leaves out `disregard` of capital. */
export interface PensionerBand {
  readonly upTo: number;
  readonly disregard: number;
}

/** Why the means test cannot be worked out for a day: no figures are loaded for it. */
export class NoFigures extends RangeError {
  constructor(
    readonly on: Day,
    what: string,
  ) {
    super(`No figure is loaded for ${what} on day ${on}`);
  }
}
