import type { ToldCareLeaver, ToldCarer } from '@kith/circumstances';
import { perRequest, knownCallerOf, type SubgraphContext } from '@kith/subgraph';
import { reading, Refused } from '@kith/subgraph/database';
import type { InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';

import { PersonRevisionRow, type PersonAct } from '../entities.ts';
import type { Kind } from './kinds.ts';
import type { PersonRecord } from './person-record.ts';
import { noSuchPerson } from './refused.ts';

export interface PersonRevision {
  readonly revision: number;
  readonly act: PersonAct;
  readonly recordedAt: Date;
  /** Who recorded it, as an opaque id. */
  readonly recordedBy: string;
  readonly why: string | undefined;
  /** All that was known of the person after it. */
  readonly said: Said;
}

export interface Said {
  readonly displayName: string | null;
  readonly reference: string | null;
  readonly circumstances: ToldCarer | ToldCareLeaver;
}

export interface Recorded {
  readonly act: PersonAct;
  readonly by: string;
  readonly why: string | undefined;
  readonly at: Date;
}

/** Writes down what is known of a person from now on. Nothing that was written before is touched. */
export async function recordRevision(entities: EntityManager, person: PersonRecord, recorded: Recorded): Promise<void> {
  await entities.insert(PersonRevisionRow, {
    council: person.council,
    person: person.id,
    revision: person.revision,
    act: recorded.act,
    recordedAt: recorded.at,
    recordedBy: recorded.by,
    why: recorded.why ?? null,
    displayName: person.displayName ?? null,
    reference: person.reference ?? null,
    circumstances: person.circumstances,
  });
}

/** The latest revisions of a person of the caller's council, newest first, and one more so that each can be compared with the one before. */
export function latestRevisions(
  context: SubgraphContext,
  person: string,
  first: number,
): Promise<readonly PersonRevision[]> {
  const { council } = knownCallerOf(context);
  return reading(context, { subgraph: 'people', what: 'revisions' }, async (entities) => {
    const newestFirst = { orderBy: { revision: 'desc' }, limit: first + 1 } as const;
    const rows = await entities.find(PersonRevisionRow, { council, person }, newestFirst);
    return { value: rows.map(revisionIn), subjects: [person] };
  });
}

const revisionIn = (row: InferEntity<typeof PersonRevisionRow>): PersonRevision => ({
  revision: row.revision,
  act: row.act,
  recordedAt: row.recordedAt,
  recordedBy: row.recordedBy,
  why: row.why ?? undefined,
  said: {
    displayName: row.displayName ?? null,
    reference: row.reference ?? null,
    circumstances: row.circumstances,
  },
});

/** A person as a given revision left them. @throws `Refused` where the caller may not see them any more. */
export async function personAtRevision<T extends object>(
  entities: EntityManager,
  kind: Kind<T>,
  council: string,
  id: string,
  revision: number,
): Promise<PersonRecord<T>> {
  const row = await entities.findOne(PersonRevisionRow, { council, person: id, revision });
  const first = await entities.findOne(PersonRevisionRow, { council, person: id, revision: 1 });
  if (!row || !first) throw new Refused(noSuchPerson(kind));
  return {
    council,
    id,
    displayName: row.displayName ?? undefined,
    reference: row.reference ?? undefined,
    revision,
    registeredAt: first.recordedAt,
    circumstances: row.circumstances as T,
  };
}

interface KnownAsked {
  readonly person: string;
  /** `YYYY-MM-DD` */
  readonly knownOn: string;
}

interface KnownRow {
  readonly person: string;
  readonly knownOn: string;
  readonly circumstances: ToldCarer | ToldCareLeaver;
}

/**
 * What was known of persons at the end of a day in England; undefined before they were registered. One statement for all
 * that a request asks for.
 */
export const circumstancesKnownOn = perRequest(
  (context: SubgraphContext) =>
    new DataLoader<KnownAsked, ToldCarer | ToldCareLeaver | undefined, string>(
      async (asked) => {
        const rows = await reading(context, { subgraph: 'people', what: 'knownOn' }, async (entities) => {
          const value = await entities.execute<KnownRow[]>(
            `select distinct on (k.person, k.known_on)
               k.person, k.known_on::text as "knownOn", r.circumstances
             from unnest(?::uuid[], ?::date[]) as k (person, known_on)
             join people.person_revision r on r.person = k.person
               and r.council = current_setting('kith.council')
               and (r.recorded_at at time zone 'Europe/London')::date <= k.known_on
             order by k.person, k.known_on, r.revision desc`,
            [`{${asked.map(({ person }) => person).join()}}`, `{${asked.map(({ knownOn }) => knownOn).join()}}`],
          );
          return { value, subjects: value.map(({ person }) => person) };
        });
        const found = new Map(rows.map((row) => [keyOf(row), row.circumstances]));
        return asked.map((one) => found.get(keyOf(one)));
      },
      { cacheKeyFn: (asked) => keyOf(asked), maxBatchSize: 500 },
    ),
);

const keyOf = ({ person, knownOn }: KnownAsked): string => `${person} ${knownOn}`;
