import type { Amount } from '../amounts/amount.ts';
import { NO, NOTHING_OPEN, YES, type Met } from './met.ts';
import type { Slot } from './slot.ts';
import type { WorkedAmount } from './worked-amount.ts';
import type { Workshop } from './workshop.ts';

/** A number that the comparison turns on, and whether more of it helps the comparison to hold. */
interface Lever {
  readonly slot: Slot;
  readonly helps: boolean;
}

/** `lesser` is at most `greater`. It does not hold where either cannot be given. */
export function amountTest(
  workshop: Workshop,
  worked: (amount: Amount) => WorkedAmount,
  pair: {
    readonly lesser: Amount;
    readonly greater: Amount;
  },
): () => Met {
  const { box, splits } = workshop;
  const lesser = worked(pair.lesser);
  const greater = worked(pair.greater);
  const levers = leversOf(lesser, greater);
  const spread = () => levers.filter(({ slot }) => box.low[slot.index] !== box.high[slot.index]);

  const holds = (): boolean => {
    const smaller = lesser.here();
    const larger = greater.here();
    return smaller !== undefined && larger !== undefined && smaller <= larger;
  };
  const setAll = (favourably: boolean): void => {
    for (const { slot, helps } of levers) {
      box.at[slot.index] = helps === favourably ? box.high[slot.index]! : box.low[slot.index]!;
    }
  };
  const holdsAtBest = () => (setAll(true), holds());
  const holdsAtWorst = () => (setAll(false), holds());
  const isOpen = (): boolean => lesser.open() !== YES || greater.open() !== YES;

  /** The first value of the lever from which the answer differs from that at its lowest, others at their best or worst. */
  const turnOf = (lever: Lever, othersAtBest: boolean): number => {
    const { index } = lever.slot;
    setAll(othersAtBest);
    const at = (value: number) => ((box.at[index] = value), holds());
    let below = box.low[index]!;
    const lowest = at(below);
    let above = box.high[index]!;
    if (at(above) === lowest) return above + 1;
    while (above - below > 1) {
      const middle = Math.floor((below + above) / 2);
      if (at(middle) === lowest) below = middle;
      else above = middle;
    }
    return above;
  };

  const { index, place } = workshop.numberComparison(
    levers.map(({ slot }) => slot),
    {
      narrow: (assumed) => {
        if (isOpen()) return true;
        if (assumed ? !holdsAtBest() : holdsAtWorst()) return false;
        for (const lever of spread()) narrowOne(lever, assumed);
        return true;
      },
      isSure: (assumed) => !isOpen() && (assumed ? holdsAtWorst() : !holdsAtBest()),
    },
  );

  /** Keeps the values of one number with which the comparison can be as assumed, the others as favourable as they may be. */
  function narrowOne(lever: Lever, assumed: boolean): void {
    const { index: at } = lever.slot;
    const turn = turnOf(lever, assumed);
    if (turn > box.high[at]!) return;
    if (lever.helps === assumed) box.narrow(at, turn, box.high[at]!);
    else box.narrow(at, box.low[at]!, turn - 1);
  }

  for (const lever of levers) {
    splits.cuts[lever.slot.index]!.push((into) => {
      const open = spread();
      if (open.length === 1 && open[0] === lever && !isOpen()) into.push(turnOf(lever, true));
    });
  }

  return () => {
    const noted = box.remains?.length ?? 0;
    const open = Math.min(placeOf(lesser.open()), placeOf(greater.open()));
    if (open < NOTHING_OPEN) return open;
    const settled = !holdsAtBest() ? NO : holdsAtWorst() ? YES : ASSUMED[box.assumed[index]!];
    if (settled !== undefined) {
      if (box.remains) box.remains.length = noted;
      return settled;
    }
    const left = spread();
    return left.length === 1 ? left[0]!.slot.place : place;
  };
}

const ASSUMED: readonly (Met | undefined)[] = [undefined, YES, NO];
const placeOf = (open: Met): number => (open === YES ? NOTHING_OPEN : open);

/** @throws Error for a number that pulls both ways: no end of it is the best one. */
function leversOf(lesser: WorkedAmount, greater: WorkedAmount): Lever[] {
  const levers = new Map<Slot, Lever>();
  const add = (slot: Slot, helps: boolean) => {
    if ((levers.get(slot)?.helps ?? helps) !== helps) {
      throw new Error(
        `${slot.fact.code} moves both sides of a comparison the same way: compare one difference instead`,
      );
    }
    levers.set(slot, { slot, helps });
  };
  for (const { slot, rises } of greater.numbers) add(slot, rises);
  for (const { slot, rises } of lesser.numbers) add(slot, !rises);
  return [...levers.values()];
}
