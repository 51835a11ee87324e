import { day, type Day, type Parameter } from '@kith/policy';

import { conflictingRows, threshold, thresholdRows } from '../parameters/thresholds.ts';
import { NoFigures, type ContributionBand, type Figures, type PensionerBand, type Regime } from './figures.ts';
import type { Readings } from './readings.ts';

/** The first day for which every figure of the means test is loaded. */
export const FIRST_DAY: Day = day('2018-04-08');

const assembled = new Map<string, Figures>();

/**
 * The figures in force on a day. Those of the unenacted review are the same for every day, since it has no date.
 * @throws NoFigures before 8 April 2018.
 */
export function figuresOn(regime: Regime, on: Day, readings: Readings): Figures {
  const segment = regime === 'IN_FORCE' ? segmentOf(on) : 0;
  const key = `${regime}/${segment}/${readings.dependantAllowance2018}`;
  const known = assembled.get(key);
  if (known) return known;
  const figures = assemble(regime, on, readings);
  assembled.set(key, figures);
  return figures;
}

const changes = thresholdRows
  .filter((row) => row.regime !== 'unenacted_means_test_review')
  .flatMap((row) => (row.to === undefined ? [row.from] : [row.from, row.to + 1]))
  .toSorted((a, b) => a - b);

const segmentOf = (on: Day): number => changes.findLast((change) => change <= on) ?? Number.NEGATIVE_INFINITY;

function assemble(regime: Regime, on: Day, readings: Readings): Figures {
  const optional = (name: string) => valueOn(parameterFor(name, regime), regime, on);
  const needed = (name: string): number => {
    const value = optional(name);
    if (typeof value !== 'number') throw new NoFigures(on, name);
    return value;
  };
  const limit = (name: string): number | undefined => optional(name) ?? undefined;
  const disposableUpper = needed('disposable_income_upper');
  return {
    grossUpper: needed('gross_income_upper'),
    grossRise: grossRise(regime, needed),
    grossLowerControlled: limit('gross_income_lower_controlled') ?? 0,
    disposableUpper,
    disposableLower: {
      CONTROLLED: limit('disposable_income_lower_controlled') ?? disposableUpper,
      CERTIFICATED: needed('disposable_income_lower_certificated'),
    },
    disposableTribunal: limit('disposable_income_certificated_immigration_asylum_upper_tribunal'),
    capitalUpper: needed('capital_upper'),
    capitalLowerCertificated: needed('capital_lower_certificated'),
    capitalImmigrationControlled: limit('capital_immigration_first_tier_tribunal_controlled'),
    capitalImmigrationCertificated: limit('capital_immigration_upper_tribunal_certificated'),
    capitalAsylumCertificated: limit('capital_asylum_upper_tribunal_certificated'),
    dependantAllowance: dependantAllowance(regime, on, readings, needed),
    adultDependantCapital: needed('dependant_adult_capital_limit'),
    partnerAllowance: needed('partner_allowance'),
    employmentAllowance: needed('fixed_employment_allowance'),
    singleHousingCap: limit('single_monthly_housing_costs_cap'),
    contributionBands: ['a', 'b', 'c'].map((letter) => band(letter, needed)),
    contributionMinimum: needed('income_contribution_minimum_collected'),
    pensionerDisregard: pensionerBands(regime),
    pensionerDisregardPassported: needed('pensioner_capital_disregard_passported'),
    pensionerFrom: typeof optional('pensioner_minimum_age') === 'number' ? 'SIXTY' : 'STATE_PENSION_AGE',
    homeDisregard: needed('property_equity_disregard_main_home'),
    mortgageCap: limit('property_maximum_mortgage_allowance'),
    saleCostPercent: needed('property_notional_sale_costs_certificated_only'),
    disputedDisregard: limit('subject_matter_of_dispute_disregard'),
    vehicleDisregard: needed('vehicle_disregard'),
    vehicleMonths: needed('vehicle_age_after_which_disregarded'),
    councilTaxDeducted: limit('switch_council_tax_enabled') === 1,
    priorityDebtDeducted: limit('switch_priority_debt_repayment_enabled') === 1,
    housingBenefitInGross: limit('switch_housing_benefit_in_gross_income') === 1,
    pensionCapPercent: limit('pension_contribution_deduction_cap_of_gross_income'),
    loneParentPercent: limit('lone_parent_allowance_as_share_of_adult_dependant_allowance'),
  };
}

/** The disregard of FR reg 38 is older than the first file that holds its figure, so that figure stands before it too. */
const OLDER_THAN_ITS_FIGURE: ReadonlySet<string> = new Set(['subject_matter_of_dispute_disregard']);

function valueOn(from: Parameter<number | null>, regime: Regime, on: Day): number | null | undefined {
  const values = from.values.toSorted((a, b) => a.from - b.from);
  if (regime === 'MEANS_TEST_REVIEW') return values[0]?.value;
  const name = from.code.slice('legalAid.'.length);
  const entry = values.findLast((each) => each.from <= on && (each.to === undefined || on <= each.to));
  return (entry ?? (OLDER_THAN_ITS_FIGURE.has(name) ? values[0] : undefined))?.value;
}

const parameterFor = (name: string, regime: Regime) => threshold(name, regime);

function grossRise(regime: Regime, needed: (name: string) => number): Figures['grossRise'] {
  if (regime === 'IN_FORCE') {
    return {
      by: 'CHILD',
      eachPence: needed('gross_income_extra_per_child'),
      afterChildren: needed('gross_income_extra_child_starts_after_n_children'),
    };
  }
  return {
    by: 'SHARE',
    under14Percent: needed('gross_income_increase_per_dependant_under_14'),
    from14Percent: needed('gross_income_increase_per_dependant_14_or_over'),
  };
}

function dependantAllowance(regime: Regime, on: Day, readings: Readings, needed: (name: string) => number) {
  if (regime === 'MEANS_TEST_REVIEW') {
    return {
      under14: needed('dependant_allowance_child_under_14'),
      aged14: needed('dependant_allowance_child_under_15'),
      aged15: needed('dependant_allowance_child_aged_15'),
      from16: needed('dependant_allowance_child_16_and_over'),
      adult: needed('dependant_allowance_adult'),
    };
  }
  const engines = conflictingRows.find(
    (row) => row.name === 'dependant_allowance_any' && row.from <= on && (row.to === undefined || on <= row.to),
  );
  const any = (readings.dependantAllowance2018 === 'ENGINE' && engines?.value) || needed('dependant_allowance_any');
  return { under14: any, aged14: any, aged15: any, from16: any, adult: any };
}

const band = (letter: string, needed: (name: string) => number): ContributionBand => ({
  above: needed(`income_contribution_band_${letter}_applies_above`),
  base: needed(`income_contribution_band_${letter}_base_amount`),
  percent: needed(`income_contribution_band_${letter}_rate`),
  over: needed(`income_contribution_band_${letter}_calculated_on_excess_over`),
});

const PENSIONER_BAND = /^pensioner_capital_disregard_if_disposable_income_[\w.]+_to_([\d.]+|and_over)$/;

/** The table's rows carry their bands in their names: `…_100.01_to_125.0`. */
function pensionerBands(regime: Regime): PensionerBand[] {
  const wanted = regime === 'IN_FORCE' ? 'in_force' : 'unenacted_means_test_review';
  return thresholdRows
    .filter((row) => row.regime === wanted)
    .flatMap((row) => {
      const upTo = PENSIONER_BAND.exec(row.name)?.[1];
      return upTo === undefined
        ? []
        : [
            {
              upTo: upTo === 'and_over' ? Number.POSITIVE_INFINITY : Math.round(Number(upTo) * 100),
              disregard: row.value ?? 0,
            },
          ];
    })
    .toSorted((a, b) => a.upTo - b.upTo);
}
