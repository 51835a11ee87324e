import { randomUUID } from 'node:crypto';

import { textArray, type Doing } from '@kith/subgraph/database';

import { postingsOf, type EntryKind, type Move } from '../domain/accounts.ts';
import type { Award } from '../rows/awards.ts';
import { NO_LINE, SCHEMA } from '../tables/kept.ts';

/** What is to be written into the ledger of one award. */
export interface ToPost {
  readonly award: Pick<Award, 'id' | 'subject'>;
  readonly kind: EntryKind;
  readonly moves: readonly Move[];
  readonly decision?: string;
  readonly adjustment?: string;
  /** The digest of the determination that it rests on. */
  readonly determination?: string;
  readonly payment?: string;
  /** Sealed for the person. */
  readonly why?: string;
}

/** Entries are written this many at a time, so that no statement takes long. */
const AT_A_TIME = 250;

/** Writes one entry. The database numbers it, moves the balances, and refuses what its rules forbid. */
export const post = (doing: Doing, toPost: ToPost): Promise<void> => postAll(doing, [toPost]);

/** Writes many entries. They go award by award in one order, so that two who write at once wait and never block. */
export async function postAll(doing: Doing, toPost: readonly ToPost[]): Promise<void> {
  const inOrder = toPost.toSorted((a, b) => (a.award.id < b.award.id ? -1 : 1));
  for (let at = 0; at < inOrder.length; at += AT_A_TIME) {
    const entries = inOrder.slice(at, at + AT_A_TIME).map((entry) => ({ ...entry, id: randomUUID() }));
    await writeEntries(doing, entries);
    await writePostings(doing, entries);
    // What is held to its rules at the end of the transaction is so piece by piece, where there are many.
    if (inOrder.length > AT_A_TIME) await holdToRules(doing);
  }
}

async function holdToRules({ entities }: Doing): Promise<void> {
  await entities.execute(`set constraints ${SCHEMA}.is_whole immediate`);
  await entities.execute(`set constraints ${SCHEMA}.is_whole deferred`);
}

type Numbered = ToPost & { readonly id: string };

const uuids = (values: readonly string[]) => `{${values.join()}}`;
const column = (entries: readonly Numbered[], name: 'decision' | 'adjustment' | 'payment' | 'determination' | 'why') =>
  textArray(entries.map((entry) => entry[name] ?? ''));

const writeEntries = ({ entities, council, actor, today, now }: Doing, entries: readonly Numbered[]) =>
  entities.execute(
    `insert into ${SCHEMA}.entry (council, id, award, subject, kind, on_day, made_at, made_by,
       decision, adjustment, payment, determination, why)
     select ?, e.id, e.award, e.subject, e.kind, ?, ?, ?, nullif(e.decision, '')::uuid, nullif(e.adjustment, '')::uuid,
       nullif(e.payment, '')::uuid, nullif(e.determination, ''), nullif(e.why, '')
     from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
       with ordinality as e (id, award, subject, kind, decision, adjustment, payment, determination, why, place)
     order by e.place`,
    [
      council,
      today,
      now,
      actor,
      uuids(entries.map(({ id }) => id)),
      uuids(entries.map(({ award }) => award.id)),
      textArray(entries.map(({ award }) => award.subject)),
      textArray(entries.map(({ kind }) => kind)),
      column(entries, 'decision'),
      column(entries, 'adjustment'),
      column(entries, 'payment'),
      column(entries, 'determination'),
      column(entries, 'why'),
    ],
  );

function writePostings({ entities, council }: Doing, entries: readonly Numbered[]) {
  const postings = entries.flatMap(({ id, award, kind, moves }) =>
    postingsOf(kind, moves).map((posting, position) => ({ entry: id, award, position, line: NO_LINE, ...posting })),
  );
  return entities.execute(
    `insert into ${SCHEMA}.posting (council, entry, position, award, subject, code, line, pence)
     select ?, p.* from unnest(?::uuid[], ?::smallint[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::integer[]) as p`,
    [
      council,
      uuids(postings.map(({ entry }) => entry)),
      `{${postings.map(({ position }) => position).join()}}`,
      uuids(postings.map(({ award }) => award.id)),
      textArray(postings.map(({ award }) => award.subject)),
      textArray(postings.map(({ code }) => code)),
      uuids(postings.map(({ line }) => line)),
      `{${postings.map(({ pence }) => pence).join()}}`,
    ],
  );
}
