import type { SubgraphContext } from '@kith/subgraph';
import { act, type Acted, type Doing, type Done } from '@kith/subgraph/database';

import { orRefused } from './refusals.ts';
import { SUBGRAPH } from './settings.ts';

/** What every mutation is sent. */
export interface Asked {
  readonly idempotencyKey: string;
}

/** Does an act of this subgraph once: see `act`. What the database refuses is told as what a person can put right. */
export const acted = <D extends Done>(
  context: SubgraphContext,
  name: string,
  { idempotencyKey, ...input }: Asked,
  work: (doing: Doing) => Promise<D>,
  determination?: string,
): Promise<Acted<D>> =>
  act(context, { subgraph: SUBGRAPH, name, idempotencyKey, input, ...(determination && { determination }) }, (doing) =>
    orRefused(work(doing)),
  );
