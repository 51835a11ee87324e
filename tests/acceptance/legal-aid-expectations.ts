import type { MeansResult, ProceedingDecided } from '../../subgraphs/legal-aid/rules/means/index.ts';

/** How the Ministry's engine writes a limit that is waived, in pence. */
const ENGINE_NO_LIMIT = 99_999_999_999_900;

const OUTCOMES: Readonly<Record<string, string>> = {
  ELIGIBLE: 'eligible',
  CONTRIBUTION_REQUIRED: 'contribution_required',
  PARTIALLY_ELIGIBLE: 'partially_eligible',
  INELIGIBLE: 'ineligible',
};

type Reader = (result: MeansResult) => unknown;

const applicant = (result: MeansResult) => {
  const [first] = result.capital.people;
  if (!first) throw new Error('the client has no capital result');
  return first;
};
const partner = (result: MeansResult) => result.capital.people[1];
const home = (result: MeansResult) => applicant(result).properties.find((property) => property.mainHome);
const other = (result: MeansResult) => applicant(result).properties.find((property) => !property.mainHome);
const upper =
  (index: number): Reader =>
  (result) =>
    result.proceedings[index]?.limits.grossUpper ?? ENGINE_NO_LIMIT;
const partnerDisposable = (result: MeansResult) => result.gross.partnerPence - result.disposable.partnerDeductionsPence;
const deductions = (result: MeansResult) =>
  result.disposable.deductionsPence -
  result.disposable.partnerAllowancePence -
  result.disposable.partnerDeductionsPence;

/** Where each figure that the Ministry's tests assert stands in our result. */
const READERS: Readonly<Record<string, Reader>> = {
  outcome: (result) => OUTCOMES[result.outcome],
  gross_income: (result) => result.gross.pence,
  gross_income_applicant: (result) => result.gross.clientPence,
  gross_income_upper_limit_first_proceeding: upper(0),
  gross_income_upper_limit_second_proceeding: upper(1),
  disposable_income: (result) => result.disposable.pence,
  disposable_income_applicant: (result) => result.gross.clientPence - deductions(result),
  disposable_income_partner: partnerDisposable,
  total_deductions_applicant: deductions,
  income_contribution: (result) => result.assessedContribution.monthlyPence,
  gross_housing_costs: (result) => result.disposable.housing.grossPence,
  allowed_housing_costs: (result) => result.disposable.housing.allowedPence,
  childcare_deducted: (result) => result.disposable.childcarePence,
  maintenance_deducted: (result) => result.disposable.maintenancePence,
  dependants_allowance: (result) => result.disposable.dependantsAllowancePence,
  partner_allowance: (result) => result.disposable.partnerAllowancePence,
  employment_allowance_applicant: (result) => result.disposable.employmentAllowancePence.client,
  employment_allowance_partner: (result) => result.disposable.employmentAllowancePence.partner,
  capital_lower_limit: (result) => Math.min(...result.proceedings.map((each) => each.limits.capitalLower)),
  capital_contribution: (result) => result.assessedContribution.oncePence,
  assessed_capital: (result) => result.capital.pence,
  assessed_capital_applicant: (result) => applicant(result).assessedPence,
  assessed_capital_partner: (result) => partner(result)?.assessedPence,
  total_capital_applicant: (result) => applicant(result).totalPence,
  total_savings: (result) => applicant(result).savingsPence,
  total_non_liquid: (result) => applicant(result).otherAssetsPence,
  total_vehicle: (result) => applicant(result).vehiclesPence,
  vehicle_assessed_value: (result) => applicant(result).vehiclesPence,
  total_property: (result) => applicant(result).propertyPence,
  disputed_assets_disregard: (result) =>
    applicant(result).disputedPropertyDisregardPence + applicant(result).disputedOtherDisregardPence,
  disputed_non_property_disregard: (result) => applicant(result).disputedOtherDisregardPence,
  pensioner_disregard_available: (result) => result.capital.pensionerDisregardPence,
  pensioner_disregard_applied: (result) => applicant(result).pensionerDisregardAppliedPence,
  main_home_net_value: (result) => home(result)?.netValuePence,
  main_home_net_equity: (result) => home(result)?.netEquityPence,
  main_home_smod_allowance: (result) => home(result)?.disputedDisregardPence,
  main_home_main_home_equity_disregard: (result) => home(result)?.homeDisregardPence,
  main_home_transaction_allowance: (result) => home(result)?.saleCostsPence,
  main_home_assessed_equity: (result) => home(result)?.assessedPence,
  additional_property_net_equity: (result) => other(result)?.netEquityPence,
  additional_property_main_home_equity_disregard: (result) => other(result)?.homeDisregardPence,
  additional_property_transaction_allowance: (result) => other(result)?.saleCostsPence,
  additional_property_assessed_equity: (result) => other(result)?.assessedPence,
};

const waived = (limit: number | undefined) => limit ?? 'waived';

const PROCEEDING_READERS: Readonly<Record<string, (decided: ProceedingDecided) => unknown>> = {
  result: (decided) => OUTCOMES[decided.outcome],
  gross_income_upper_limit: ({ limits }) => waived(limits.grossUpper),
  gross_income_lower_limit: ({ limits }) => limits.grossLower,
  disposable_income_lower_limit: ({ limits }) => limits.disposableLower,
  disposable_income_upper_limit: ({ limits }) => waived(limits.disposableUpper),
  capital_lower_limit: ({ limits }) => limits.capitalLower,
  capital_upper_limit: ({ limits }) => waived(limits.capitalUpper),
};

/**
 * The figures of our result that a case asserts, in its words, so that the two can be compared whole.
 * @throws RangeError for a figure that this suite does not know, rather than leave it unchecked.
 */
export function asTheCaseTellsIt(
  expected: Readonly<Record<string, unknown>>,
  result: MeansResult,
): Record<string, unknown> {
  const read = Object.entries(expected).map(([name, told]): [string, unknown] => {
    if (name === 'per_proceeding')
      return [name, eachProceeding(told as Record<string, Record<string, unknown>>, result)];
    const reader = READERS[name];
    if (!reader) throw new RangeError(`${name} is not a figure this suite knows`);
    return [name, reader(result)];
  });
  return Object.fromEntries(read);
}

function eachProceeding(told: Record<string, Record<string, unknown>>, result: MeansResult): Record<string, unknown> {
  const read = Object.entries(told).map(([ref, figures]): [string, unknown] => {
    const decided = result.proceedings.find((each) => each.proceeding.ref === ref);
    if (!decided) throw new RangeError(`${ref} is not a proceeding of this case`);
    return [ref, Object.fromEntries(Object.keys(figures).map((name) => [name, proceedingFigure(name, decided)]))];
  });
  return Object.fromEntries(read);
}

function proceedingFigure(name: string, decided: ProceedingDecided): unknown {
  const reader = PROCEEDING_READERS[name];
  if (!reader) throw new RangeError(`${name} is not a figure of a proceeding that this suite knows`);
  return reader(decided);
}
