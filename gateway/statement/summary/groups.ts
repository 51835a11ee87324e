import type { Outcome } from '@kith/policy';
import type { DecidedInFull } from '../decided.ts';
import { isUrgent } from './urgency.ts';
import { yearlyWorth } from './worth.ts';

export interface Groups {
  readonly entitled: readonly DecidedInFull[];
  readonly councilDecides: readonly DecidedInFull[];
  readonly notForYou: readonly DecidedInFull[];
  readonly needToKnow: readonly DecidedInFull[];
}

/** The determinations as a person reads them: by outcome, and within it what ends soon first, then what is worth most. */
export function groupsOf(determinations: readonly DecidedInFull[]): Groups {
  const ordered = inOrder(determinations);
  const having = (outcome: Outcome) => ordered.filter((determination) => determination.outcome === outcome);
  return {
    entitled: having('ENTITLED'),
    councilDecides: having('COUNCIL_DECIDES'),
    notForYou: having('NOT_ENTITLED'),
    needToKnow: having('MORE_INFORMATION_NEEDED'),
  };
}

/** Ties are broken by `ref`, so that the order never depends on which subgraph answered first. */
export function inOrder(determinations: readonly DecidedInFull[]): readonly DecidedInFull[] {
  return determinations
    .map((determination) => ({ determination, urgent: isUrgent(determination), worth: worthOf(determination) }))
    .toSorted(
      (one, other) =>
        Number(other.urgent) - Number(one.urgent) ||
        other.worth - one.worth ||
        compareText(one.determination.ref, other.determination.ref),
    )
    .map(({ determination }) => determination);
}

function worthOf({ award, routes }: DecidedInFull): number {
  const awards = [
    award,
    ...routes.filter(({ met, gives }) => met !== 'NO' && gives != null).map((route) => route.award),
  ];
  return Math.max(0, ...awards.map((each) => (each?.every ? yearlyWorth(each.every, each.mostPence ?? 0) : 0)));
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
