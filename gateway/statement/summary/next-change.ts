import type { Outcome } from '@kith/policy';
import type { DecidedInFull, DecidedPeriod } from '../decided.ts';

/** What changes on the next day on which anything changes, if nothing is told otherwise. */
export interface NextChange {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly changes: readonly ChangeOfOne[];
}

export interface ChangeOfOne {
  readonly ref: string;
  readonly title: string;
  readonly about?: { readonly ref: string } | null;
  readonly outcomeBefore: Outcome;
  readonly outcomeAfter: Outcome;
  readonly leastPenceBefore?: number | null;
  readonly mostPenceBefore?: number | null;
  readonly leastPenceAfter?: number | null;
  readonly mostPenceAfter?: number | null;
  readonly why: readonly string[];
}

export function nextChangeOf(determinations: readonly DecidedInFull[]): NextChange | undefined {
  const turns = determinations.flatMap((determination) => {
    const [now, next] = determination.periods;
    return now && next ? [{ determination, now, next }] : [];
  });
  const on = turns.map(({ next }) => next.from).toSorted()[0];
  if (on === undefined) return undefined;
  return {
    on,
    changes: turns
      .filter(({ next }) => next.from === on)
      .map(({ determination, now, next }) => changeOfOne(determination, now, next)),
  };
}

const changeOfOne = (determination: DecidedInFull, now: DecidedPeriod, next: DecidedPeriod): ChangeOfOne => ({
  ref: determination.ref,
  title: determination.entitlement.title,
  about: determination.about,
  outcomeBefore: now.outcome,
  outcomeAfter: next.outcome,
  leastPenceBefore: now.leastPence,
  mostPenceBefore: now.mostPence,
  leastPenceAfter: next.leastPence,
  mostPenceAfter: next.mostPence,
  why: next.why,
});
