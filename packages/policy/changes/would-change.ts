import type { Machine } from '../compiled/machine.ts';
import { decideQuickly, type Decided } from '../compiled/outcome.ts';
import { SETTLED_OUTCOMES } from '../compiled/tally.ts';
import type { Every, Outcome, Route } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Answer } from '../facts/answers.ts';
import type { Fact } from '../facts/fact.ts';
import { Flips, type Flip } from './flips.ts';

export interface ChangedFact {
  readonly fact: Fact;
  readonly from: Answer;
  readonly to: Answer;
}

/** A smallest set of other answers with which the outcome would be another. */
export interface Change {
  readonly changes: readonly ChangedFact[];
  readonly outcome: Outcome;
  readonly route?: Route;
  /** What the route would then give, where it is money. */
  readonly award?: { readonly every: Every; readonly least?: number; readonly most?: number };
}

export const MOST_CHANGES = 8;
export const MOST_FACTS_CHANGED = 3;

/**
 * Proposes what would turn the outcome: only facts that a person or time could change, never an answer that is already
 * past. Each is decided again as proposed, and no part of it turns the outcome by itself. Better outcomes come first,
 * then fewer changes. Nothing where the outcome is not settled: questions come before changes.
 */
export function changer(machine: Machine): (situation: Situation) => readonly Change[] {
  const { decision } = machine;

  const verified = (now: Outcome, flips: readonly Flip[]): Decided | undefined => {
    const turned = decidedWith(machine, flips);
    if (!turns(now, turned)) return undefined;
    return properParts(flips).some((part) => turns(now, decidedWith(machine, part))) ? undefined : turned;
  };

  return (situation) => {
    machine.hold(situation);
    const now = decideQuickly(machine).outcome;
    if (now === 'MORE_INFORMATION_NEEDED') return [];
    const flips = new Flips(machine, situation);
    const found: { flips: readonly Flip[]; decided: Decided }[] = [];
    for (let count = 1; count <= MOST_FACTS_CHANGED; count += 1) {
      for (const candidate of flips.turning(now, count)) {
        if (found.some((smaller) => smaller.flips.every((flip) => candidate.some((other) => isSame(flip, other)))))
          continue;
        const decided = verified(now, candidate);
        if (decided) found.push({ flips: candidate, decided });
      }
    }
    return found
      .toSorted((a, b) => rank(a.decided) - rank(b.decided) || a.flips.length - b.flips.length)
      .slice(0, MOST_CHANGES)
      .map(({ flips: changed, decided }) => changeOf(changed, decided));
  };

  function changeOf(flips: readonly Flip[], { outcome, route, least, most }: Decided): Change {
    const taken = decision.ways[route]?.route;
    return {
      changes: flips.map(({ slot, from, to }) => ({ fact: slot.fact, from, to })),
      outcome,
      route: taken,
      award: taken?.award?.kind === 'MONEY' ? { every: taken.award.every, least, most } : undefined,
    };
  }
}

const turns = (now: Outcome, { outcome }: Decided): boolean => outcome !== 'MORE_INFORMATION_NEEDED' && outcome !== now;
const rank = ({ outcome }: Decided): number => (SETTLED_OUTCOMES as readonly Outcome[]).indexOf(outcome);
const isSame = (one: Flip, other: Flip): boolean => one.slot === other.slot && one.to === other.to;

function decidedWith(machine: Machine, flips: readonly Flip[]): Decided {
  const mark = machine.box.mark();
  for (const flip of flips) flip.apply();
  const decided = decideQuickly(machine);
  machine.box.undoTo(mark);
  return decided;
}

function properParts(flips: readonly Flip[]): readonly (readonly Flip[])[] {
  if (flips.length < 2) return [];
  const singles = flips.map((flip) => [flip]);
  return flips.length === 2 ? singles : [...singles, ...flips.map((left) => flips.filter((flip) => flip !== left))];
}
