import { financialRegulations, ministryEngine } from '../instruments.ts';
import type { Figures } from './figures.ts';
import type { Dependant, Household } from './household.ts';
import { line, type Line } from './line.ts';
import type { Readings } from './readings.ts';

/** The dependants that the test looks at. The engine leaves out a foster child whose allowance it leaves out. */
export const dependantsCounted = (household: Household, readings: Readings): readonly Dependant[] =>
  readings.fosteringAllowance === 'LAW'
    ? household.dependants
    : household.dependants.filter((dependant) => dependant.fosteringPence === undefined);

const isAdult = (dependant: Dependant): boolean =>
  dependant.ageYears >= 18 || (dependant.ageYears >= 16 && !dependant.inFullTimeEducation);

/** The allowance by age before the dependant's own income is taken off. The law gives every age the same today. */
export function fullAllowance(dependant: Dependant, figures: Figures): number {
  const allowance = figures.dependantAllowance;
  if (isAdult(dependant)) return dependant.capitalPence > figures.adultDependantCapital ? 0 : allowance.adult;
  if (dependant.ageYears >= 16) return allowance.from16;
  if (dependant.ageYears === 15) return allowance.aged15;
  return dependant.ageYears === 14 ? allowance.aged14 : allowance.under14;
}

/**
 * An allowance for each dependant, less the dependant's own income, never under nothing: FR reg 25(2)(b). A child need
 * not be the client's own, so a child in kinship care counts.
 */
export const dependantAllowances = (household: Household, figures: Figures, readings: Readings): Line[] =>
  dependantsCounted(household, readings).map((dependant) =>
    line(
      isAdult(dependant) ? 'An allowance for an adult who depends on you' : 'An allowance for a child',
      -Math.max(0, fullAllowance(dependant, figures) - dependant.incomePence) || 0,
      financialRegulations.read('reg 25(2)(b)'),
    ),
  );

/** One allowance for a partner whose means count: FR reg 25(2)(a). */
export const partnerAllowance = (hasPartner: boolean, figures: Figures): Line[] =>
  hasPartner
    ? [line('An allowance for your partner', -figures.partnerAllowance, financialRegulations.read('reg 25(2)(a)'))]
    : [];

/** Not law: the Means Test Review's allowance for a parent on their own. */
export function loneParentAllowance(household: Household, hasPartner: boolean, figures: Figures): Line[] {
  const percent = figures.loneParentPercent;
  const hasChild = household.dependants.some((dependant) => dependant.relationship === 'CHILD');
  if (percent === undefined || hasPartner || !hasChild) return [];
  const pence = Math.round((figures.dependantAllowance.adult * percent) / 100);
  return [
    line(
      'An allowance for bringing up a child on your own',
      -pence,
      ministryEngine.read('mtr-2027 lone_parent_allowance'),
    ),
  ];
}
