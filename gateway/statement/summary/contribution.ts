import type { Every } from '@kith/policy';
import type { DecidedAward, DecidedInFull } from '../decided.ts';
import { difference, higher, neverBelowNought, NOTHING, type PenceRange } from './pence-range.ts';
import { yearlyWorth } from './worth.ts';

/** What one determination adds to the two totals. They are never added to each other. */
export interface Contribution {
  /** Null where the determination gives no money that can be counted. */
  readonly every: Every | null;
  readonly entitled: PenceRange;
  /** What the best alternative that the council may choose would put on top of `entitled`; never below nought. */
  readonly ifCouncilAgrees: PenceRange;
}

/**
 * The routes of one determination are alternatives, so each total takes the best of them and never their sum: a child
 * who qualifies for a Kinship Zone allowance and for special guardianship support counts once, at the higher.
 * What is not decided yet counts for nothing, and `totals.stillOpen` names it.
 */
export function contributionOf(determination: DecidedInFull): Contribution {
  const due = bestOf(determination, 'ENTITLED');
  const possible = bestOf(determination, 'COUNCIL_DECIDES');
  const every = due?.every ?? possible?.every ?? null;
  const entitled = due?.range ?? NOTHING;
  return { every, entitled, ifCouncilAgrees: onTopOf(due, possible) };
}

interface Best {
  readonly every: Every;
  readonly range: PenceRange;
}

function bestOf({ outcome, award, routes }: DecidedInFull, gives: 'ENTITLED' | 'COUNCIL_DECIDES'): Best | undefined {
  // The answer can be certain while nobody knows yet by which of several routes: then only its own award tells.
  const decided = outcome === gives ? [award] : [];
  const alternatives = routes
    .filter((route) => route.gives === gives && route.met === 'YES')
    .map((route) => route.award);
  return [...decided, ...alternatives]
    .map(countableMoney)
    .filter((money) => money !== undefined)
    .reduce<Best | undefined>(better, undefined);
}

/** Alternatives paid at different intervals cannot be compared penny by penny: the one worth more in a year stands. */
function better(best: Best | undefined, next: Best): Best {
  if (!best) return next;
  if (best.every === next.every) return { every: best.every, range: higher(best.range, next.range) };
  return yearlyWorth(next.every, next.range.mostPence) > yearlyWorth(best.every, best.range.mostPence) ? next : best;
}

function onTopOf(due: Best | undefined, possible: Best | undefined): PenceRange {
  if (!possible) return NOTHING;
  if (!due) return possible.range;
  // In place of money paid at another interval it adds nothing that either total could hold.
  return due.every === possible.every ? neverBelowNought(difference(possible.range, due.range)) : NOTHING;
}

function countableMoney(award: DecidedAward | null | undefined): Best | undefined {
  if (!award?.inTotals || !award.every || award.leastPence == null || award.mostPence == null) return undefined;
  return { every: award.every, range: { leastPence: award.leastPence, mostPence: award.mostPence } };
}
