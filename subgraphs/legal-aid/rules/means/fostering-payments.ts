import { financialRegulations } from '../instruments.ts';
import { fullAllowance } from './dependants.ts';
import { fosterChildIsDependant } from './doubts.ts';
import type { Figures } from './figures.ts';
import type { Household } from './household.ts';
import { line, type Line } from './line.ts';
import type { Readings } from './readings.ts';

/**
 * What counts of a fostering allowance. It is left out "to the extent that it exceeds the relevant figure" for a
 * dependant, so income up to that figure counts: FR reg 24(1)(l).
 */
export function fosteringCounted(household: Household, figures: Figures, readings: Readings): Line[] {
  if (readings.fosteringAllowance === 'ENGINE') return [];
  return household.dependants
    .filter((dependant) => dependant.fosteringPence !== undefined)
    .map((dependant) =>
      line(
        "Fostering allowance, up to a dependant's allowance",
        Math.min(dependant.fosteringPence ?? 0, fullAllowance(dependant, figures)),
        financialRegulations.read('reg 24(1)(l)'),
        fosterChildIsDependant,
      ),
    );
}
