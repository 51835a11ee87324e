import type { EntityManager } from '@mikro-orm/postgresql';

import { Refused } from '../act/refused.ts';
import { schemaOf } from '../database/names.ts';
import { closeBox, openBox } from './box.ts';
import { forgetKeysOpenedIn, personKeyOrNew, personKeysOf, type SealedFor } from './person-key.ts';

/**
 * Locks a JSON value away under a person's own key. Runs inside `inCouncil`.
 *
 * @throws `Refused` with `PERSON_ERASED` once the person's key has been erased.
 */
export async function sealFor(entities: EntityManager, whose: SealedFor, value: unknown): Promise<string> {
  const key = await personKeyOrNew(entities, whose);
  if (key === 'ERASED') throw new Refused(PERSON_ERASED);
  return closeBox(key, Buffer.from(JSON.stringify(value)), boundTo(whose)).toString('base64url');
}

/**
 * What was sealed; undefined once the person's key has been erased.
 *
 * @throws where the text was changed, or was sealed for somebody else.
 */
export async function openFor<T>(entities: EntityManager, whose: SealedFor, sealed: string): Promise<T | undefined> {
  const [value] = await openAllFor<T>(entities, whose, [{ subject: whose.subject, sealed }]);
  return value;
}

/** What was sealed for several persons, with one query for all their keys: undefined where a key has been erased. */
export async function openAllFor<T>(
  entities: EntityManager,
  where: Omit<SealedFor, 'subject'>,
  boxes: readonly { readonly subject: string; readonly sealed: string }[],
): Promise<readonly (T | undefined)[]> {
  const subjects = boxes.map(({ subject }) => subject);
  const keys = await personKeysOf(entities, where, subjects);
  return boxes.map(({ subject, sealed }) => {
    const key = keys.get(subject);
    if (key === 'ERASED') return undefined;
    if (!key) throw new Error('There is no key for what was sealed');
    const { subgraph, council } = where;
    const text = openBox(key, Buffer.from(sealed, 'base64url'), boundTo({ subgraph, council, subject }));
    return JSON.parse(text.toString()) as T;
  });
}

/** Erases a person's key in one subgraph, and with it everything that was ever sealed under it. Needs `person:erase`. */
export async function eraseKeyOf(entities: EntityManager, { subgraph, subject }: SealedFor, at: Date): Promise<void> {
  await entities.execute(`select ${schemaOf(subgraph)}.erase_person_key(?, ?)`, [subject, at]);
  forgetKeysOpenedIn(entities);
}

export const PERSON_ERASED = {
  code: 'PERSON_ERASED',
  path: [],
  message: 'What was known of this person has been erased, so nothing more can be recorded of them.',
} as const;

const boundTo = ({ subgraph, council, subject }: SealedFor) => `sealed ${subgraph} ${council} ${subject}`;
