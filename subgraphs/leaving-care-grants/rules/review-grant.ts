import { sources } from '@kith/care-status';
import { dayOf, partsOf, type Amount, type Day } from '@kith/policy';

import { aprilInflation, septemberInflation } from './inflation.ts';
import { reviewGrantAtApril2022, reviewGrantIndex } from './settings.ts';

const FIRST_YEAR = 2022;
const recommendation = sources.review.read('Mission 4, the leaving care grant');

/** The year whose 1 April was the last. */
function grantYear(on: Day): number {
  const [year, month] = partsOf(on);
  return month >= 4 ? year : year - 1;
}

/**
 * £2,438 at April 2022, raised each April by inflation and rounded once, at the end. Until the year's own rate is known the
 * last amount stands, provisionally. @returns pence
 */
export const reviewGrant: Amount = {
  reads: [],
  steps: [],
  dated: [reviewGrantAtApril2022, reviewGrantIndex, aprilInflation, septemberInflation],
  directions: [],
  work: (known, workings) => {
    const start = known.inForce(reviewGrantAtApril2022);
    const index = known.inForce(reviewGrantIndex);
    if (!start || !index) return undefined;
    const inflation = index.value === 'APRIL' ? aprilInflation : septemberInflation;
    let pence = start.value;
    for (let year = FIRST_YEAR + 1; year <= grantYear(known.asOf); year += 1) {
      const rate = known.inForce(inflation, dayOf(year, 4, 1));
      if (!rate) {
        workings?.provisional(`The inflation rate for April ${year} has not reached us yet, so we used the last sum.`);
        break;
      }
      pence = (pence * (1000 + rate.value)) / 1000;
      workings?.note(`From April ${year} it rises by ${rate.value / 10}%`, rate.entry.cite);
    }
    const rounded = Math.round(pence);
    workings?.line(
      'The Review’s grant of £2,438 at April 2022, raised each April with inflation',
      rounded,
      recommendation,
    );
    return rounded;
  },
};
