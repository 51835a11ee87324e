import type { Workings } from '../amounts/amount.ts';
import type { Outcome } from '../entitlements/entitlement.ts';
import { NO_ROUTE } from './decision.ts';
import type { Machine } from './machine.ts';

/** A decision without its reasons. */
export interface Decided {
  readonly outcome: Outcome;
  /** Index of the route among the policy's routes; -1 where none is met or it is not settled which. */
  readonly route: number;
  /** Pence, where the route gives money and the amount is known. Equal where it is exact. */
  readonly least?: number;
  readonly most?: number;
}

/**
 * Fills the tally of the machine with every completion of the situation that it holds.
 * @param enough lets the walk end early
 * @returns false where the budget ran out
 */
export function takeTally({ decision, completions, tally }: Machine, enough: () => boolean, workings?: Workings): boolean {
  tally.clear();
  decision.withAmounts = true;
  if (decision.examine() < 0) {
    tally.add(workings);
    return true;
  }
  const add = (figures: boolean) => () => {
    if (figures) tally.add(workings);
    else tally.addWithoutFigures();
    return enough();
  };
  if (completions.walk(decision.examine, add(true))) return true;
  tally.clear();
  decision.withAmounts = false;
  if (!completions.walk(decision.examine, add(false))) tally.addAll();
  decision.withAmounts = true;
  return false;
}

/** Decides the situation that the machine holds, without reasons. */
export function decideQuickly(machine: Machine, workings?: Workings): Decided {
  const { tally } = machine;
  takeTally(machine, () => tally.isOpen, workings);
  const { outcome } = tally;
  if (outcome === 'MORE_INFORMATION_NEEDED') return { outcome, route: NO_ROUTE };
  const { least, most, way: route } = tally;
  return least === undefined ? { outcome, route } : { outcome, route, least, most };
}
