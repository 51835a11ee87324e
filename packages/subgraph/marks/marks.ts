import type { Doing } from '../act/doing.ts';
import { schemaOf } from '../database/names.ts';
import { keyedHash } from '../sealed/keyed-hash.ts';

/** By what something can be known again: a keyed hash, which tells nobody what it was made of. */
export interface Mark {
  readonly kind: string;
  readonly digest: Buffer;
}

/** @param purpose keeps marks from being compared with those that were made for something else. */
export const marksOf = (
  { entities }: Doing,
  purpose: string,
  texts: readonly (readonly [kind: string, text: string])[],
): readonly Mark[] => texts.map(([kind, text]) => ({ kind, digest: keyedHash(entities, `${purpose} ${kind}`, text) }));

export interface Marked {
  readonly subgraph: string;
  readonly table: string;
  /** The column that names what is marked, and its id. */
  readonly of: readonly [column: string, id: string];
  readonly subject: string;
}

/** Keeps the marks of something that was written in the same transaction. */
export async function keepMarks(
  { entities, council }: Doing,
  { subgraph, table, of: [column, id], subject }: Marked,
  marks: readonly Mark[],
): Promise<void> {
  for (const { kind, digest } of marks) {
    await entities.execute(
      `insert into ${schemaOf(subgraph)}.${table} (council, ${column}, subject, kind, digest) values (?, ?, ?, ?, ?)`,
      [council, id, subject, kind, digest],
    );
  }
}

/** The digests as PostgreSQL writes a list of them, for a value that is cast to `bytea[]`. */
export const digestArray = (marks: readonly Mark[]): string =>
  `{${marks.map(({ digest }) => `"\\\\x${digest.toString('hex')}"`).join()}}`;

/**
 * Lets acts about the same thing take turns until they end, also of different councils, so that the second sees what the
 * first has written. In one order, so that two acts about several things wait and never block.
 */
export async function takeTurns({ entities }: Doing, subgraph: string, things: readonly string[]): Promise<void> {
  for (const thing of things.toSorted()) {
    await entities.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${subgraph} ${thing}`]);
  }
}
