import { perRequest, staffOf, type SubgraphContext } from '@kith/subgraph';
import { databaseOf } from '@kith/subgraph/database';
import DataLoader from 'dataloader';

import { CarerRow } from '../entities.ts';
import { isCarerId } from './carer-id.ts';
import { withChildren, type CarerRecord } from './carer-record.ts';

/** Carers of the caller's own council by id; undefined for one that it does not have. One transaction for a whole request's ids. */
export const carersById = perRequest(
  (context: SubgraphContext) =>
    new DataLoader<string, CarerRecord | undefined>(
      async (ids) => {
        const asked = ids.filter(isCarerId);
        if (asked.length === 0) return ids.map(() => undefined);
        const { council } = staffOf(context);
        const found = await databaseOf(context).inCouncil(council, async (entities) =>
          withChildren(entities, council, await entities.find(CarerRow, { council, id: { $in: asked } })),
        );
        const byId = new Map(found.map((carer) => [carer.id, carer]));
        return ids.map((id) => byId.get(id));
      },
      { maxBatchSize: 500 },
    ),
);
