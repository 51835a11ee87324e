import type { Machine } from '../compiled/machine.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Fact } from '../facts/fact.ts';
import { draw } from './diagram.ts';
import { gains } from './gain.ts';

/** A fact that is not settled and can still make a difference to the route or the amount. */
export interface Question {
  readonly fact: Fact;
  /** Bits, comparable between entitlements. */
  readonly gain: number;
}

const NOTHING_TO_ASK: readonly Question[] = [];

/** What to ask, the most telling first. */
export function questioner(machine: Machine): (situation: Situation) => readonly Question[] {
  return (situation) => {
    machine.hold(situation);
    if (isSettled(machine)) return NOTHING_TO_ASK;
    return [...gains(draw(machine), (slot) => !machine.box.isSettled(slot))]
      .map(([slot, gain]) => ({ slot, gain }))
      .toSorted((a, b) => b.gain - a.gain || a.slot.index - b.slot.index)
      .map(({ slot, gain }) => ({ fact: slot.fact, gain }));
  };
}

function isSettled({ decision }: Machine): boolean {
  return decision.examine() < 0 && !(decision.ways[decision.settledOn]?.amount?.isSpread() ?? false);
}
