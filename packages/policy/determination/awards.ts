import type { Way } from '../compiled/decision.ts';
import type { Machine } from '../compiled/machine.ts';
import { NO, NOTHING_OPEN, YES, type Met } from '../compiled/met.ts';
import type { AwardRule } from '../entitlements/entitlement.ts';
import type { Award, Note } from './determination.ts';
import { Sheet } from './sheet.ts';

const NONE: readonly never[] = [];

/** The parts of an award that no answer changes, once for each route. */
export function fixedAward(rule: AwardRule, notes: readonly Note[]): Award {
  const fixed = { kind: rule.kind, lines: NONE, provisional: NONE, notes, startUnpublished: false };
  switch (rule.kind) {
    case 'PROVIDED':
      return { ...fixed, what: rule.what };
    case 'COUNCIL_AMOUNT':
      return { ...fixed, every: rule.every, what: rule.what };
    case 'MONEY':
      return {
        ...fixed,
        every: rule.every,
        measure: rule.measure,
        startUnpublished: rule.startUnpublished ?? false,
        ...(rule.heldBy === undefined ? {} : { heldBy: rule.heldBy }),
      };
  }
}

/** The award of a route over every completion with which the route is met. */
export function awardOf(machine: Machine, way: Way, fixed: Award, met: Met): Award {
  const { amount } = way;
  if (!amount) return fixed;
  const sheet = new Sheet();
  const single = met === YES && amount.open() === YES && !amount.isSpread();
  const range = single ? exactly(amount.end(false, sheet)) : rangeOf(machine, way, sheet);
  return {
    kind: fixed.kind,
    every: fixed.every,
    least: range?.[0],
    most: range?.[1],
    measure: fixed.measure,
    lines: single ? sheet.lines : NONE,
    provisional: sheet.reasonsProvisional,
    notes: sheet.notes.length === 0 ? fixed.notes : [...sheet.notes, ...fixed.notes],
    startUnpublished: fixed.startUnpublished,
    heldBy: fixed.heldBy,
  };
}

const exactly = (pence: number | undefined) => (pence === undefined ? undefined : ([pence, pence] as const));

/** Undefined where the amount cannot be given with every completion, or the budget ran out. */
function rangeOf({ completions }: Machine, { amount, clause }: Way, sheet: Sheet): [number, number] | undefined {
  let least = Infinity;
  let most = -Infinity;
  let isKnown = true;
  const examine = (): Met => {
    const met = clause.examine();
    if (met === NO) return NO;
    const open = amount!.open();
    const first = Math.min(met === YES ? NOTHING_OPEN : met, open === YES ? NOTHING_OPEN : open);
    return first === NOTHING_OPEN ? YES : first;
  };
  const finished = completions.walk(examine, (met) => {
    if (met === NO) return false;
    const low = amount!.end(false, sheet);
    const high = amount!.isSpread() ? amount!.end(true, sheet) : low;
    if (low === undefined || high === undefined) isKnown = false;
    else [least, most] = [Math.min(least, low), Math.max(most, high)];
    return !isKnown;
  });
  return finished && isKnown && least <= most ? [least, most] : undefined;
}
