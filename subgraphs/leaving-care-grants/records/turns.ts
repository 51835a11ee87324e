import type { Doing } from '@kith/subgraph/database';

import { SUBGRAPH } from './settings.ts';

/**
 * Lets acts about the same thing take turns until they end, so that the second sees what the first has written. In one
 * order, so that two acts about several things wait and never block.
 */
export async function takeTurns({ entities }: Doing, things: readonly string[]): Promise<void> {
  for (const thing of things.toSorted()) {
    await entities.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${SUBGRAPH} ${thing}`]);
  }
}
