import { dependantsCounted, fullAllowance } from './dependants.ts';
import type { Figures } from './figures.ts';
import type { Dependant, Household } from './household.ts';
import type { Readings } from './readings.ts';

/**
 * The gross income limit in pence a month. It rises for each child after the fourth for whom child benefit is received:
 * FR reg 7. Income equal to the limit passes.
 */
export function grossIncomeLimit(household: Household, figures: Figures, readings: Readings): number {
  const rise = figures.grossRise;
  if (rise.by === 'SHARE') return raisedByShare(household, figures, readings, rise);
  const children = dependantsCounted(household, readings).filter((dependant) =>
    readings.dependantUplift === 'LAW' ? isChildWithBenefit(dependant) : isChildOnLowIncome(dependant, figures),
  );
  return figures.grossUpper + rise.eachPence * Math.max(0, children.length - rise.afterChildren);
}

const isChildWithBenefit = (dependant: Dependant): boolean =>
  dependant.relationship === 'CHILD' && dependant.childBenefitReceived;

const isChildOnLowIncome = (dependant: Dependant, figures: Figures): boolean =>
  dependant.relationship === 'CHILD' && dependant.incomePence < figures.dependantAllowance.from16;

/** Not law: the Means Test Review raises the limit by a share for each dependant. */
function raisedByShare(
  household: Household,
  figures: Figures,
  readings: Readings,
  rise: { readonly under14Percent: number; readonly from14Percent: number },
): number {
  const percent = dependantsCounted(household, readings)
    .filter((dependant) => dependant.incomePence < fullAllowance(dependant, figures))
    .reduce((sum, dependant) => sum + (dependant.ageYears < 14 ? rise.under14Percent : rise.from14Percent), 100);
  return Math.round((figures.grossUpper * percent) / 100);
}
