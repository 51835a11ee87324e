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
 * Fills the tally of the machine with every completion of the situation that it holds: first with their routes, then,
 * where they agree on the outcome, with their amounts.
 * @param enough ends the walk over routes early
 * @returns false where the budget ran out
 */
export function takeTally(machine: Machine, enough: () => boolean, workings?: Workings): boolean {
  const { decision, tally } = machine;
  tally.clear();
  if (decision.examine() < 0) {
    tally.add();
    tally.addFigure(workings);
    return true;
  }
  return walkRoutes(machine, enough) && (tally.isOpen || walkAmounts(machine, workings));
}

function walkRoutes({ decision, completions, tally }: Machine, enough: () => boolean): boolean {
  decision.withAmounts = false;
  const finished = completions.walk(decision.examine, () => {
    tally.add();
    return enough();
  });
  decision.withAmounts = true;
  if (!finished) tally.addAll();
  return finished;
}

function walkAmounts({ decision, completions, tally }: Machine, workings: Workings | undefined): boolean {
  const finished = completions.walk(decision.examine, () => {
    tally.addFigure(workings);
    return !tally.hasFigures;
  });
  if (!finished) tally.loseFigures();
  return finished;
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
