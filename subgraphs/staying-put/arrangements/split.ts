import type { Day } from '@kith/policy';

/** Who pays what to the former foster carer in a week, in pence. */
export interface WeeklySplit {
  /** What the council pays (Children Act 1989 s23CZA(4): the support of the carer must include money). */
  readonly councilPence: number;
  /** Rent that Housing Benefit or Universal Credit pays. */
  readonly rentPence: number;
  /** What the young person gives towards their keep. */
  readonly contributionPence: number;
  /** What the young person gives towards bills. */
  readonly billsPence: number;
}

export const PARTS = ['councilPence', 'rentPence', 'contributionPence', 'billsPence'] as const;

export const totalOf = (split: WeeklySplit): number => PARTS.reduce((sum, part) => sum + split[part], 0);

const MOST_WEEKLY_PENCE = 500_000;

/** Whether every part is a sum that somebody can pay, and they add up to what the carer is to receive. */
export const addsUp = (split: WeeklySplit, totalPence: number): boolean =>
  PARTS.every((part) => Number.isInteger(split[part]) && split[part] >= 0 && split[part] <= MOST_WEEKLY_PENCE) &&
  totalOf(split) === totalPence;

/** A split from a day on, as it was agreed. */
export interface DatedSplit {
  readonly from: Day;
  readonly split: WeeklySplit;
}

/** Days in a row on which one split applied, both included. */
export interface SplitPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly split: WeeklySplit;
}

/**
 * Which split applied on which day, from the first day of the arrangement to its last, as far as it is asked for. Of two
 * splits that reach a day, the one agreed later counts.
 *
 * @param agreed in the order of agreeing; the first begins on the first day of the arrangement.
 */
export function splitsByDay(agreed: readonly DatedSplit[], lastDay: Day, from: Day, to: Day): readonly SplitPeriod[] {
  const [opening] = agreed;
  if (!opening) return [];
  const first = Math.max(from, opening.from) as Day;
  const last = Math.min(to, lastDay) as Day;
  const starts = [...new Set([first, ...agreed.map((one) => one.from)])]
    .filter((on) => on >= first && on <= last)
    .toSorted((a, b) => a - b);
  return starts.map((start, index) => ({
    from: start,
    to: index + 1 < starts.length ? ((starts[index + 1]! - 1) as Day) : last,
    split: agreed.findLast((one) => one.from <= start)!.split,
  }));
}
