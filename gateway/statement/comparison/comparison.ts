import type { Every, Outcome } from '@kith/policy';
import type { DecidedAward, DecidedTwice } from '../decided.ts';
import { difference, NOTHING, type PenceRange } from '../summary/pence-range.ts';
import { byInterval, type MoneyByInterval } from '../summary/totals.ts';

/** The same determinations under the policy asked about (`here`) and under the other one (`there`). */
export interface Comparison {
  readonly lines: readonly ComparedLine[];
  readonly entitledHere: MoneyByInterval;
  readonly entitledThere: MoneyByInterval;
}

interface Decision {
  readonly outcome: Outcome;
  readonly award?: DecidedAward | null;
}

export interface ComparedLine {
  readonly ref: string;
  readonly title: string;
  readonly about?: { readonly ref: string } | null;
  readonly here: ComparedSide;
  readonly there: ComparedSide;
  /** `there` less `here`. Null where a figure is missing or the two are paid at different intervals. */
  readonly difference: PenceRange | null;
}

export interface ComparedSide {
  readonly outcome: Outcome;
  readonly every: Every | null;
  readonly leastPence: number | null;
  readonly mostPence: number | null;
}

export function compare(determinations: readonly DecidedTwice[]): Comparison {
  return {
    lines: determinations.map(lineOf),
    entitledHere: entitledTotal(determinations),
    entitledThere: entitledTotal(determinations.map(({ counterpart }) => counterpart)),
  };
}

function lineOf({ ref, entitlement, about, counterpart, ...decided }: DecidedTwice): ComparedLine {
  const here = sideOf(decided);
  const there = sideOf(counterpart);
  return { ref, title: entitlement.title, about, here, there, difference: differenceOf(here, there) };
}

const sideOf = ({ outcome, award }: Decision): ComparedSide => ({
  outcome,
  every: award?.every ?? null,
  leastPence: award?.leastPence ?? null,
  mostPence: award?.mostPence ?? null,
});

function differenceOf(here: ComparedSide, there: ComparedSide): PenceRange | null {
  const [before, after] = [moneyOf(here), moneyOf(there)];
  if (!before || !after) return null;
  if (here.every && there.every && here.every !== there.every) return null;
  // The doubts of the two sides may or may not be the same one, so the difference covers both.
  return difference(after, before);
}

/** "Not entitled" is a known nought; an award without a figure is not. */
function moneyOf({ outcome, leastPence, mostPence }: ComparedSide): PenceRange | undefined {
  if (outcome === 'NOT_ENTITLED') return NOTHING;
  return leastPence === null || mostPence === null ? undefined : { leastPence, mostPence };
}

const entitledTotal = (sides: readonly Decision[]): MoneyByInterval =>
  byInterval(
    sides.flatMap(({ outcome, award }) => {
      if (outcome !== 'ENTITLED' || !award?.inTotals) return [];
      const { every, leastPence, mostPence } = award;
      return leastPence == null || mostPence == null ? [] : [{ every, range: { leastPence, mostPence } }];
    }),
  );
