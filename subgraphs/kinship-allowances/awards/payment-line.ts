import type { Day } from '@kith/policy';

import type { PayPeriod } from './pay-period.ts';
import type { RateBook } from './rate-book.ts';
import { spansOf } from './spans.ts';
import type { Decided } from './terms.ts';
import type { WeeklyDue } from './weekly-due.ts';

const DAYS_IN_A_WEEK = 7;

/** What is due for some days of a pay period. */
export interface DueLine {
  readonly from: Day;
  readonly to: Day;
  readonly pence: number;
  readonly weekly: WeeklyDue;
}

/**
 * Our rounding, once for each line: so many sevenths of the weekly sum as there are days, to the nearest penny. Whole
 * weeks are exact, and half a penny cannot come up, since sevenths have no half. To cut a line in two moves the total by
 * a penny at most.
 */
export const penceFor = (weeklyPence: number, days: number): number =>
  Math.floor((2 * weeklyPence * days + DAYS_IN_A_WEEK) / (2 * DAYS_IN_A_WEEK));

/** The lines of one pay period: one for each stretch of days with the same weekly sum. None where nothing is due. */
export const linesDue = (decided: Decided, book: RateBook, { from, to }: PayPeriod): readonly DueLine[] =>
  spansOf(decided, book, from, to)
    .map((span) => ({
      from: span.from,
      to: span.to,
      pence: penceFor(span.due.pence, span.to - span.from + 1),
      weekly: span.due,
    }))
    .filter(({ pence }) => pence > 0);

export const totalOf = (lines: readonly { readonly pence: number }[]): number =>
  lines.reduce((sum, { pence }) => sum + pence, 0);
