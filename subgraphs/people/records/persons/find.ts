import type { ToldCareLeaver, ToldCarer } from '@kith/circumstances';
import { perRequest, knownCallerOf, type SubgraphContext } from '@kith/subgraph';
import { reading } from '@kith/subgraph/database';
import DataLoader from 'dataloader';

import { PersonRow } from '../entities.ts';
import { namedWithoutPurpose, restrictedNeedsPurpose } from '../restricted/needs-purpose.ts';
import { aCareLeaver, aCarer, type Kind } from './kinds.ts';
import { isPersonId } from './person-id.ts';
import { wholeRecords, type PersonRecord } from './person-record.ts';

type ById<T extends object> = (context: SubgraphContext) => DataLoader<string, PersonRecord<T> | undefined>;

/**
 * One loader for each kind: persons of the caller's own council, one transaction for all the ids of a request. It throws
 * `RESTRICTED_NEEDS_PURPOSE` for a restricted record where the caller is named for it and did not say why they look.
 */
const loaderOf = <T extends object>({ kind, field }: Kind<T>): ById<T> =>
  perRequest(
    (context: SubgraphContext) =>
      new DataLoader<string, PersonRecord<T> | undefined>(
        async (ids) => {
          const asked = ids.filter(isPersonId);
          if (asked.length === 0) return ids.map(() => undefined);
          const { council } = knownCallerOf(context);
          return reading(context, { subgraph: 'people', what: field }, async (entities) => {
            const rows = await entities.find(PersonRow, { council, kind, id: { $in: asked } });
            const found = await wholeRecords<T>(entities, council, rows);
            const byId = new Map(found.map((person) => [person.id, person]));
            const missing = asked.filter((id) => !byId.has(id));
            const held = await namedWithoutPurpose(context, entities, missing);
            return {
              value: ids.map((id) => (held.has(id) ? restrictedNeedsPurpose() : byId.get(id))),
              subjects: [...byId.keys()],
            };
          });
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
