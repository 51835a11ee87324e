import { addYears, type Day } from '@kith/policy';

import { lastDayOf } from './last-day.ts';
import type { RateBook } from './rate-book.ts';
import type { Decided } from './terms.ts';
import { weeklyDueOn, type WeeklyDue } from './weekly-due.ts';

/** Days in a row on which a week comes to the same, for the same reasons. Both days are included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly due: WeeklyDue;
}

const OLDEST = 25;

/**
 * What is due on each day from one to another, in spans. Age bands change on the birthday itself and tables on their own
 * first day (Ombudsman 20 004 109: rises that were never applied). Days on which nothing is due are in no span.
 *
 * @throws NoRate
 */
export function spansOf(decided: Decided, book: RateBook, from: Day, to: Day): readonly Span[] {
  const last = Math.min(to, lastDayOf(decided)) as Day;
  const first = Math.max(from, decided.startsOn) as Day;
  const starts = [first, ...turnsOf(decided, book).filter((turn) => turn > first && turn <= last)];
  const spans: Span[] = [];
  for (const [index, start] of starts.entries()) {
    const end = index + 1 < starts.length ? ((starts[index + 1]! - 1) as Day) : last;
    const due = end < start ? undefined : weeklyDueOn(decided, book, start);
    if (!due) continue;
    const before = spans.at(-1);
    if (before && before.to === start - 1 && isSame(before.due, due)) spans[spans.length - 1] = { ...before, to: end };
    else spans.push({ from: start, to: end, due });
  }
  return spans;
}

/** Every day on which what is due may change, in order, each once. */
function turnsOf({ childBornOn, terms, suspensions }: Decided, book: RateBook): readonly Day[] {
  const birthdays = Array.from({ length: OLDEST }, (_, age) => addYears(childBornOn, age + 1));
  const ofTerms = terms.flatMap((one) => [
    one.from,
    ...after(one.to),
    ...one.adjustments.flatMap(({ until }) => after(until)),
  ]);
  const held = suspensions.flatMap((one) => [one.from, ...after(one.to)]);
  return [...new Set([...birthdays, ...book.changeDays, ...ofTerms, ...held])].toSorted((a, b) => a - b);
}

const after = (day: Day | undefined): readonly Day[] => (day === undefined ? [] : [(day + 1) as Day]);

/** The same sum from the same lines: a birthday within a band changes nothing. */
const isSame = (one: WeeklyDue, other: WeeklyDue): boolean =>
  one.pence === other.pence && JSON.stringify(one) === JSON.stringify(other);
