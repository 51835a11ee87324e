import type { EntityManager } from '@mikro-orm/postgresql';

import { schemaOf } from '../database/names.ts';
import { textArray } from '../database/text-array.ts';
import { beginningOf, linkAfter, type ChainHead, type ChainOf, type Link } from './chain.ts';
import { auditEntryTable, STORED_ENTRY, type StoredEntry } from './stored-entry.ts';

export const MOST_AT_ONCE = 1000;

/**
 * Links the next entries of one council into its chain, in a transaction of its own inside `inCouncil`. Whoever reads and
 * acts meanwhile does not wait; only two sealers of the same chain take turns.
 *
 * @returns how many were linked. Fewer than `most` means that nothing more waits that can be linked yet.
 */
export async function sealEntries(entities: EntityManager, of: ChainOf, most = MOST_AT_ONCE): Promise<number> {
  await entities.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `audit ${of.subgraph} ${of.council}`,
  ]);
  const head = await headOf(entities, of);
  const waiting = await finalEntries(entities, of, most);
  if (waiting.length === 0) return 0;
  const links: Link[] = [];
  for (const entry of waiting) links.push(linkAfter(links.at(-1) ?? head, entry));
  await entities.execute(`select ${schemaOf(of.subgraph)}.link_audit_entries(?, ?, ?::uuid[], ?::text[])`, [
    head.sequence,
    head.digest,
    textArray(links.map(({ entry }) => entry.id)),
    textArray(links.map(({ digest }) => digest)),
  ]);
  return links.length;
}

/** The end of a council's chain, or its beginning where nothing is linked yet. */
export async function headOf(entities: EntityManager, of: ChainOf): Promise<ChainHead> {
  const [head] = await entities.execute<{ sequence: string; digest: string }[]>(
    `select sequence, digest from ${schemaOf(of.subgraph)}.audit_link where council = ?
     order by sequence desc limit 1`,
    [of.council],
  );
  return head ? { sequence: Number(head.sequence), digest: head.digest } : beginningOf(of);
}

/**
 * Waiting entries of transactions that began before every one that still runs: once they are linked, nothing that began
 * earlier can come behind them. A transaction that this server has not given out yet is of a server that this data was
 * restored from, and long over.
 */
const finalEntries = (entities: EntityManager, of: ChainOf, most: number): Promise<StoredEntry[]> =>
  entities.execute<StoredEntry[]>(
    `select ${STORED_ENTRY} from ${schemaOf(of.subgraph)}.audit_unsealed u
     join ${auditEntryTable(of.subgraph)} e on e.council = u.council and e.id = u.entry
     where u.council = ? and (u.written_in < pg_snapshot_xmin(pg_current_snapshot())
       or u.written_in >= pg_snapshot_xmax(pg_current_snapshot()))
     order by u.written_in, e.at, e.id limit ?`,
    [of.council, most],
  );
