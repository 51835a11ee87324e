import { randomBytes } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { schemaOf } from '../database/names.ts';
import { textArray } from '../database/text-array.ts';
import { keyNamed, keysOf } from '../keys/keys-in-use.ts';
import { closeBox, KEY_BYTES, openBox } from './box.ts';

/** Whose words are sealed: a person of a council, in one subgraph. */
export interface SealedFor {
  readonly subgraph: string;
  readonly council: string;
  /** The person's id, or `THE_COUNCIL`. */
  readonly subject: string;
}

/** For words that are about no one person. This key is never erased. */
export const THE_COUNCIL = 'COUNCIL';

type PersonKey = Uint8Array | 'ERASED';

interface WrappedKey {
  readonly subject: string;
  /** Hex; empty once it was erased. */
  readonly wrapped: string;
  /** The id of the installation's key that it is wrapped with. */
  readonly wrappedBy: string;
}

/** Within one transaction only: a key erased since by another one leaves what is sealed here unreadable, as it should. */
const opened = new WeakMap<EntityManager, Map<string, PersonKey>>();

/** The keys of several persons in one query. A person of whom nothing was ever sealed here has none. */
export async function personKeysOf(
  entities: EntityManager,
  { subgraph, council }: Omit<SealedFor, 'subject'>,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, PersonKey>> {
  const known = keysOpenedIn(entities);
  const place = `${subgraph} ${council} `;
  const unknown = [...new Set(subjects)].filter((subject) => !known.has(place + subject));
  if (unknown.length > 0) {
    const rows = await entities.execute<WrappedKey[]>(
      `select subject, encode(wrapped, 'hex') as wrapped, wrapped_by as "wrappedBy" from ${schemaOf(subgraph)}.person_key
       where council = ? and subject = any(?::text[])`,
      [council, textArray(unknown)],
    );
    for (const row of rows) {
      known.set(place + row.subject, unwrapped(entities, { subgraph, council, subject: row.subject }, row));
    }
  }
  return new Map(subjects.flatMap((subject) => pair(subject, known.get(place + subject))));
}

/** The key of one person, made where there is none. */
export async function personKeyOrNew(entities: EntityManager, whose: SealedFor): Promise<PersonKey> {
  const { subgraph, council, subject } = whose;
  const found = (await personKeysOf(entities, whose, [subject])).get(subject);
  if (found) return found;
  const { current } = keysOf(entities).ring;
  const wrapped = closeBox(current.wrapping, randomBytes(KEY_BYTES), boundTo(whose));
  // Of two transactions that make it at once, one waits for the other and then finds its key.
  await entities.execute(
    `insert into ${schemaOf(subgraph)}.person_key (council, subject, wrapped, wrapped_by)
     values (?, ?, decode(?, 'hex'), ?) on conflict do nothing`,
    [council, subject, wrapped.toString('hex'), current.id],
  );
  const made = (await personKeysOf(entities, whose, [subject])).get(subject);
  if (!made) throw new Error('A key that was made is not there');
  return made;
}

/** Forgets what this transaction has opened, after a key was erased in it. */
export const forgetKeysOpenedIn = (entities: EntityManager): void => void opened.delete(entities);

function unwrapped(entities: EntityManager, whose: SealedFor, { wrapped, wrappedBy }: WrappedKey): PersonKey {
  if (wrapped === '') return 'ERASED';
  return openBox(keyNamed(entities, wrappedBy).wrapping, Buffer.from(wrapped, 'hex'), boundTo(whose));
}

function keysOpenedIn(entities: EntityManager): Map<string, PersonKey> {
  const known = opened.get(entities) ?? new Map<string, PersonKey>();
  opened.set(entities, known);
  return known;
}

/** What the wrapped key of a person is bound to. */
export const boundTo = ({ subgraph, council, subject }: SealedFor) => `person-key ${subgraph} ${council} ${subject}`;

const pair = <T>(subject: string, key: T | undefined): [string, T][] => (key === undefined ? [] : [[subject, key]]);
