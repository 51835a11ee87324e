import type { Determination as Decided } from '@kith/policy';

import type { Award } from './award.ts';
import { sourcesOf } from './source-of.ts';

type DecidedAward = NonNullable<Decided['award']>;

/** An award in GraphQL's words. Only money that is paid to the person, from a day that is known, counts in totals. */
export function awardOf(award: DecidedAward | undefined): Award | undefined {
  if (!award) return undefined;
  const startUnpublished = award.startUnpublished ?? false;
  return {
    kind: award.kind,
    every: award.every,
    leastPence: award.least,
    mostPence: award.most,
    measure: award.measure,
    what: award.what,
    lines: award.lines.map(({ says, pence, cite }) => ({ says, pence, sources: sourcesOf(cite) })),
    provisional: award.provisional,
    notes: award.notes.map(({ says, cite }) => ({ says, sources: sourcesOf(cite) })),
    startUnpublished,
    heldBy: award.heldBy,
    inTotals: award.kind === 'MONEY' && !startUnpublished && !award.heldBy,
  };
}
