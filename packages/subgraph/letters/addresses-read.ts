import DataLoader from 'dataloader';

import { reading } from '../act/reading.ts';
import { knownCallerOf } from '../caller/required.ts';
import { perRequest, type SubgraphContext } from '../context.ts';
import { addressesOf } from './address.ts';

/** Where letters to people go, by their ids: all that a request asks for are read together, and written into the audit. */
export const addressesRead = (subgraph: string) =>
  perRequest(
    (context: SubgraphContext) =>
      new DataLoader<string, readonly string[] | undefined>((subjects) =>
        reading(context, { subgraph, what: 'letterAddress' }, async (entities) => {
          const { council } = knownCallerOf(context);
          const value = await addressesOf(entities, { subgraph, council }, subjects);
          return { value, subjects: subjects.filter((_, index) => value[index]) };
        }),
      ),
  );
