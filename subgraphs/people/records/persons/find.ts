import type { ToldCareLeaver, ToldCarer } from '@kith/circumstances';
import { perRequest, knownCallerOf, type SubgraphContext } from '@kith/subgraph';
import { databaseOf } from '@kith/subgraph/database';
import DataLoader from 'dataloader';

import { PersonRow } from '../entities.ts';
import { aCareLeaver, aCarer, type Kind } from './kinds.ts';
import { isPersonId } from './person-id.ts';
import { wholeRecords, type PersonRecord } from './person-record.ts';

type ById<T extends object> = (context: SubgraphContext) => DataLoader<string, PersonRecord<T> | undefined>;

/** One loader for each kind: persons of the caller's own council, one transaction for all the ids of a request. */
const loaderOf = <T extends object>({ kind }: Kind<T>): ById<T> =>
  perRequest(
    (context: SubgraphContext) =>
      new DataLoader<string, PersonRecord<T> | undefined>(
        async (ids) => {
          const asked = ids.filter(isPersonId);
          if (asked.length === 0) return ids.map(() => undefined);
          const { council } = knownCallerOf(context);
          const found = await databaseOf(context).inCouncil(council, async (entities) =>
            wholeRecords<T>(entities, council, await entities.find(PersonRow, { council, kind, id: { $in: asked } })),
          );
          const byId = new Map(found.map((person) => [person.id, person]));
          return ids.map((id) => byId.get(id));
        },
        { maxBatchSize: 500 },
      ),
  );

/** Carers of the caller's own council by id; undefined for one that it does not have. */
export const carersById = loaderOf<ToldCarer>(aCarer);

/** Care leavers of the caller's own council by id; undefined for one that it does not have. */
export const careLeaversById = loaderOf<ToldCareLeaver>(aCareLeaver);

export const personsById = <T extends object>({ kind }: Kind<T>): ById<T> =>
  (kind === 'CARER' ? carersById : careLeaversById) as unknown as ById<T>;
