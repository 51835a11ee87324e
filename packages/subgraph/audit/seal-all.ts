import type { RequestDatabase } from '../database/request-database.ts';
import { schemaOf } from '../database/names.ts';
import type { ChainOf } from './chain.ts';
import { sealEntries } from './sealer.ts';

const MOST_TRIES = 150;
const BETWEEN_TRIES_MS = 100;

/**
 * Seals everything that waits now. Where a transaction still runs that began before an entry, it waits for that one to
 * end: none of ours may take longer than this is patient.
 *
 * @returns whether all of it could be sealed.
 */
export async function sealAllWaiting(database: RequestDatabase, of: ChainOf): Promise<boolean> {
  const [waiting] = await database.inCouncil(of.council, (entities) =>
    entities.execute<{ readonly entries: number }[]>(
      `select count(*)::int as entries from ${schemaOf(of.subgraph)}.audit_unsealed where council = ?`,
      [of.council],
    ),
  );
  let left = waiting?.entries ?? 0;
  for (let tries = 0; left > 0 && tries < MOST_TRIES; tries += 1) {
    const sealed = await database.inCouncil(of.council, (entities) => sealEntries(entities, of));
    left -= sealed;
    if (sealed === 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    else tries = 0;
  }
  return left <= 0;
}
