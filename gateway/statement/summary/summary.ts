import type { Every } from '@kith/policy';
import type { DecidedInFull } from '../decided.ts';
import { contributionOf } from './contribution.ts';
import { groupsOf, type Groups } from './groups.ts';
import { headlineOf } from './headline.ts';
import type { Interaction } from './interaction.ts';
import { interactionsOf } from './interactions.ts';
import { nextChangeOf, type NextChange } from './next-change.ts';
import { nextStepsOf, type StepToTake } from './next-steps.ts';
import type { PenceRange } from './pence-range.ts';
import { isStillOpen } from './still-open.ts';
import { totalsOf, type Totals } from './totals.ts';
import { whyNotCounted } from './why-not-counted.ts';

export interface Summary {
  readonly headline: string;
  readonly entitled: readonly Line[];
  readonly councilDecides: readonly Line[];
  readonly notForYou: readonly Line[];
  readonly needToKnow: readonly Line[];
  readonly totals: Totals & { readonly stillOpen: readonly string[] };
  readonly interactions: readonly Interaction[];
  readonly nextChange: NextChange | undefined;
  readonly nextSteps: readonly StepToTake[];
}

/** A determination's place in the summary, and what it adds to the totals. */
export interface Line {
  readonly ref: string;
  readonly title: string;
  readonly about?: { readonly ref: string } | null;
  readonly every: Every | null;
  readonly entitled: PenceRange;
  readonly ifCouncilAgrees: PenceRange;
  readonly notCounted: readonly string[];
}

/** All determinations of one statement, from every subgraph, as one whole. */
export function summarise(determinations: readonly DecidedInFull[]): Summary {
  const groups = groupsOf(determinations);
  const totals = totalsOf(determinations.map(contributionOf));
  return {
    headline: headlineOf(groups, totals),
    ...linesOf(groups),
    totals: { ...totals, stillOpen: determinations.filter(isStillOpen).map(({ ref }) => ref) },
    interactions: interactionsOf(determinations),
    nextChange: nextChangeOf(determinations),
    nextSteps: nextStepsOf(groups),
  };
}

const linesOf = ({ entitled, councilDecides, notForYou, needToKnow }: Groups) => ({
  entitled: entitled.map(lineOf),
  councilDecides: councilDecides.map(lineOf),
  notForYou: notForYou.map(lineOf),
  needToKnow: needToKnow.map(lineOf),
});

const lineOf = (determination: DecidedInFull): Line => ({
  ref: determination.ref,
  title: determination.entitlement.title,
  about: determination.about,
  ...contributionOf(determination),
  notCounted: whyNotCounted(determination),
});
