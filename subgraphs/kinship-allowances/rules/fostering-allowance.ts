import { childBornOn } from '@kith/circumstances';
import { years, type Amount, type Known, type Workings } from '@kith/policy';
import { fosteringRates } from './allowance-policy.ts';
import { pounds } from './money-words.ts';
import { bandFor, nationalMinimum } from './national-minimum.ts';
import { fosteringStandards } from './sources.ts';

const LAST_AGE_IN_ANY_TABLE = 25;
/** Said where a council pays less than the national minimum. */
export const belowMinimum = fosteringStandards.check(
  'standard 28',
  'Confirm that the allowance must be at least the national minimum.',
);

/**
 * The fostering allowance of the council for the child's age and area, weekly pence: from the council's own table where
 * one is loaded, from the national one otherwise.
 *
 * @param neverBelowMinimum under the Review the minimum stands where the council pays less; under the law as it is the
 *   council's own figure is given and the minimum is said beside it.
 */
const fosteringAllowance = (neverBelowMinimum: boolean): Amount => ({
  ...nationalMinimum,
  steps: Array.from({ length: LAST_AGE_IN_ANY_TABLE + 1 }, (_, age) => years(childBornOn, age)),
  dated: [...nationalMinimum.dated, fosteringRates],
  work: (known, workings) => {
    const own = ownRate(known);
    const minimum = nationalMinimum.work(known);
    if (own === undefined) return nationalMinimum.work(known, workings);
    if (minimum !== undefined && own.weeklyPence < minimum && neverBelowMinimum) {
      workings?.note(
        `The council's own rate is ${pounds(own.weeklyPence)}; the national minimum is higher and counts.`,
        own.cite,
      );
      return nationalMinimum.work(known, workings);
    }
    if (workings) sayOwnRate(known, workings, own, minimum);
    return own.weeklyPence;
  },
});

export const fosteringAllowanceInLaw = fosteringAllowance(false);
export const fosteringAllowanceOfReview = fosteringAllowance(true);

function ownRate(known: Known) {
  const table = known.inForce(fosteringRates);
  const band = table && bandFor(table.value.bands, known.age(childBornOn));
  return table && band && { weeklyPence: band.weeklyPence, cite: table.entry.cite };
}

function sayOwnRate(
  known: Known,
  workings: Workings,
  own: NonNullable<ReturnType<typeof ownRate>>,
  minimum: number | undefined,
): void {
  workings.line(`The council's fostering allowance, age ${known.age(childBornOn)}`, own.weeklyPence, own.cite);
  if (minimum !== undefined && own.weeklyPence < minimum) {
    workings.note(
      `The national minimum is ${pounds(minimum)} a week, which is more. Ask the council why it pays less.`,
      belowMinimum,
    );
  }
}
