import type { Dated } from '../dated/parameter.ts';
import type { DateFact, NumberFact } from '../facts/fact.ts';
import type { Amount, Known, Workings } from './amount.ts';

/** A dated figure in pence, on the day asked about. */
export const figure = (dated: Dated<number>, says: string = dated.title): Amount => ({
  reads: [],
  steps: [],
  dated: [dated],
  directions: [],
  work: (known, workings) => figureOn(dated, says, known, workings),
});

/** A dated figure in pence, as it was on the day of a fact: the rate when the order was made. */
export const figureOnDayOf = (dated: Dated<number>, fact: DateFact, says: string = dated.title): Amount => ({
  reads: [fact],
  steps: [{ fact, by: dated }],
  dated: [dated],
  directions: [],
  work: (known, workings) => figureOn(dated, says, known, workings, fact),
});

function figureOn(
  dated: Dated<number>,
  says: string,
  known: Known,
  workings: Workings | undefined,
  onDayOf?: DateFact,
): number | undefined {
  const found = known.inForce(dated, onDayOf && known.day(onDayOf));
  if (!found) return undefined;
  const { entry, provisional, value } = found;
  workings?.line(says, value, entry.cite);
  if (provisional)
    workings?.provisional(`${dated.title}: the new figure has not reached us yet, so we used the last one.`);
  if (entry.note !== undefined) workings?.note(entry.note, entry.cite);
  return value;
}

/** What was stated: pence of a money fact, or a count. */
export const stated = (fact: NumberFact, says: string = fact.title): Amount => ({
  reads: [fact],
  steps: [],
  dated: [],
  directions: [{ fact, direction: 'RISES' }],
  work: (known, workings) => {
    const pence = known.number(fact);
    workings?.line(says, pence);
    return pence;
  },
});

/** A figure that no instrument dates: nought, or a bound. */
export const fixed = (pence: number): Amount => ({
  reads: [],
  steps: [],
  dated: [],
  directions: [],
  work: () => pence,
});
