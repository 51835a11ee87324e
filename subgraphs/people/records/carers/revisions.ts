import type { ToldCarer } from '@kith/circumstances';
import { perRequest, staffOf, type SubgraphContext } from '@kith/subgraph';
import { databaseOf } from '@kith/subgraph/database';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';

import { CarerRevisionRow, type CarerAct } from '../entities.ts';
import type { CarerRecord } from './carer-record.ts';

export interface CarerRevision {
  readonly revision: number;
  readonly act: CarerAct;
  readonly recordedAt: Date;
  /** Who recorded it, as an opaque id. */
  readonly recordedBy: string;
  readonly why: string | undefined;
  /** All that was known of the carer after it. */
  readonly said: Said;
}

export interface Said {
  readonly displayName: string | null;
  readonly reference: string | null;
  readonly circumstances: ToldCarer;
}

export interface Recorded {
  readonly act: CarerAct;
  readonly by: string;
  readonly why: string | undefined;
  readonly at: Date;
}

/** Writes down what is known of a carer from now on. Nothing that was written before is touched. */
export async function recordRevision(entities: EntityManager, carer: CarerRecord, recorded: Recorded): Promise<void> {
  await entities.insert(CarerRevisionRow, {
    council: carer.council,
    carer: carer.id,
    revision: carer.revision,
    act: recorded.act,
    recordedAt: recorded.at,
    recordedBy: recorded.by,
    why: recorded.why ?? null,
    displayName: carer.displayName ?? null,
    reference: carer.reference ?? null,
    circumstances: carer.circumstances,
  });
}

/** The latest revisions of a carer of the caller's council, newest first, and one more so that each can be compared with the one before. */
export const latestRevisions = (context: SubgraphContext, carer: string, first: number) =>
  databaseOf(context).inCouncil(staffOf(context).council, async (entities): Promise<readonly CarerRevision[]> => {
    const { council } = staffOf(context);
    const rows = await entities.find(
      CarerRevisionRow,
      { council, carer },
      { orderBy: { revision: 'desc' }, limit: first + 1 },
    );
    return rows.map(({ revision, act, recordedAt, recordedBy, why, displayName, reference, circumstances }) => ({
      revision,
      act,
      recordedAt,
      recordedBy,
      why: why ?? undefined,
      said: { displayName: displayName ?? null, reference: reference ?? null, circumstances },
    }));
  });

/** A carer as a given revision left them. */
export async function carerAtRevision(
  entities: EntityManager,
  council: string,
  id: string,
  revision: number,
): Promise<CarerRecord> {
  const row = await entities.findOneOrFail(CarerRevisionRow, { council, carer: id, revision });
  const first = await entities.findOneOrFail(CarerRevisionRow, { council, carer: id, revision: 1 });
  return {
    council,
    id,
    displayName: row.displayName ?? undefined,
    reference: row.reference ?? undefined,
    revision,
    registeredAt: first.recordedAt,
    circumstances: row.circumstances,
  };
}

interface KnownAsked {
  readonly carer: string;
  /** `YYYY-MM-DD` */
  readonly knownOn: string;
}

interface KnownRow {
  readonly carer: string;
  readonly knownOn: string;
  readonly circumstances: ToldCarer;
}

/**
 * What was known of carers at the end of a day in England; undefined before they were registered. One statement for all
 * that a request asks for.
 */
export const circumstancesKnownOn = perRequest(
  (context: SubgraphContext) =>
    new DataLoader<KnownAsked, ToldCarer | undefined, string>(
      async (asked) => {
        const rows = await databaseOf(context).inCouncil(staffOf(context).council, (entities) =>
          entities.execute<KnownRow[]>(
            `select distinct on (k.carer, k.known_on)
               k.carer, k.known_on::text as "knownOn", r.circumstances
             from unnest(?::uuid[], ?::date[]) as k (carer, known_on)
             join people.carer_revision r on r.carer = k.carer
               and r.council = current_setting('kith.council')
               and (r.recorded_at at time zone 'Europe/London')::date <= k.known_on
             order by k.carer, k.known_on, r.revision desc`,
            [`{${asked.map(({ carer }) => carer).join()}}`, `{${asked.map(({ knownOn }) => knownOn).join()}}`],
          ),
        );
        const found = new Map(rows.map((row) => [keyOf(row), row.circumstances]));
        return asked.map((one) => found.get(keyOf(one)));
      },
      { cacheKeyFn: (asked) => keyOf(asked), maxBatchSize: 500 },
    ),
);

const keyOf = ({ carer, knownOn }: KnownAsked): string => `${carer} ${knownOn}`;
