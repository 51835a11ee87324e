import { financialRegulations } from '../instruments.ts';
import { housingCapRule } from './doubts.ts';
import type { Figures } from './figures.ts';
import { peopleCounted, type Household } from './household.ts';
import { line, totalOf, type Line } from './line.ts';
import type { Readings } from './readings.ts';

export interface HousingCosts {
  /** Rent or mortgage, and half of board and lodging, before anything is taken off. */
  readonly grossPence: number;
  readonly allowedPence: number;
  readonly capped: boolean;
  readonly lines: readonly Line[];
}

/**
 * Rent or mortgage on the main home, less housing benefit and what others pay towards it, and then the cap: FR reg 28.
 * Housing benefit comes off first and the cap is put on after.
 */
export function housingCosts(
  household: Household,
  allowancesPence: number,
  figures: Figures,
  readings: Readings,
): HousingCosts {
  const { all, partner } = peopleCounted(household);
  const grossPence = totalOf(
    all,
    (person) => person.outgoings.rentOrMortgagePence + half(person.outgoings.boardAndLodgingPence),
  );
  const metPence = totalOf(
    all,
    (person) => person.outgoings.housingBenefitPence + person.outgoings.housingMetByOthersPence,
  );
  const netPence = Math.max(0, grossPence - metPence);
  const onOwn =
    readings.housingCap === 'LAW' ? allowancesPence === 0 : partner === undefined && household.dependants.length === 0;
  const cap = onOwn ? figures.singleHousingCap : undefined;
  const capped = cap !== undefined && netPence > cap;
  const allowedPence = capped ? cap : netPence;
  const says = capped
    ? 'Rent or mortgage, up to the limit for somebody with no partner or dependants'
    : 'Rent or mortgage, less housing benefit';
  return {
    grossPence,
    allowedPence,
    capped,
    lines: [line(says, -allowedPence || 0, capped ? housingCapRule : financialRegulations.read('reg 28'))],
  };
}

const half = (pence: number): number => Math.round(pence / 2);
