import type { Doing } from '@kith/subgraph/database';

import { refuse } from '../refusals.ts';
import { heldGuarantee } from './held.ts';

const RENEWABLE = new Set(['LIVE', 'ENDING', 'ENDED', 'CLOSED']);

/** Makes sure that a guarantee can be renewed by another for the same person, which begins when it is over. */
export async function guaranteeToRenew(
  doing: Doing,
  id: string,
  asked: { readonly careLeaver: string; readonly startsOn: string },
): Promise<void> {
  const before = await heldGuarantee(doing, id);
  if (before.subject !== asked.careLeaver) {
    refuse('NOT_FOUND', ['renews'], 'This young person has no guarantee with this id.');
  }
  if (!RENEWABLE.has(before.state)) {
    refuse('WRONG_STATE', ['renews'], 'Only a guarantee that is live or over can be renewed.');
  }
  const lastDay = before.endedOn ?? before.endsOn;
  if (asked.startsOn <= lastDay) {
    refuse('OVERLAPS', ['startsOn'], 'The new guarantee starts after the last day of the one before it.');
  }
}
