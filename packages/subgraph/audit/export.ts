import type { EntityManager } from '@mikro-orm/postgresql';

import { canonicalJson } from '../canonical-json.ts';
import { schemaOf } from '../database/names.ts';
import type { ChainHead, ChainOf, Link } from './chain.ts';
import { auditEntryTable, STORED_ENTRY, type StoredEntry } from './stored-entry.ts';

const LINES_AT_ONCE = 1000;

/** What stands first in an exported chain. */
export const EXPORTED_CHAIN = 'kith-audit-v1';

export const firstLine = ({ subgraph, council }: ChainOf): string =>
  canonicalJson({ chain: EXPORTED_CHAIN, subgraph, council });
export const lineOf = (link: Link): string => canonicalJson(link);
export const lastLine = (signedCheckpoint: string): string => canonicalJson({ checkpoint: signedCheckpoint });

/**
 * A chain up to a place in it, as JSON lines: whose it is, then every link with its entry.
 *
 * @param read runs a query in a transaction of the council, each page in one of its own.
 */
export async function* exportedChain(
  of: ChainOf,
  upTo: ChainHead,
  read: <T>(work: (entities: EntityManager) => Promise<T>) => Promise<T>,
): AsyncGenerator<string> {
  yield firstLine(of);
  for (let from = 0; from < upTo.sequence; from += LINES_AT_ONCE) {
    const to = Math.min(from + LINES_AT_ONCE, upTo.sequence);
    for (const link of await read((entities) => linksBetween(entities, of, from, to))) yield lineOf(link);
  }
}

type Row = StoredEntry & { readonly sequence: string; readonly previous: string; readonly digest: string };

async function linksBetween(entities: EntityManager, of: ChainOf, after: number, to: number): Promise<Link[]> {
  const rows = await entities.execute<Row[]>(
    `select l.sequence, l.previous, l.digest, ${STORED_ENTRY} from ${schemaOf(of.subgraph)}.audit_link l
     join ${auditEntryTable(of.subgraph)} e on e.council = l.council and e.id = l.entry
     where l.council = ? and l.sequence > ? and l.sequence <= ? order by l.sequence`,
    [of.council, after, to],
  );
  return rows.map(({ sequence, previous, digest, ...entry }) => ({
    sequence: Number(sequence),
    previous,
    digest,
    entry,
  }));
}
