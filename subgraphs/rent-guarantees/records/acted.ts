import { councilCallerOf, type SubgraphContext } from '@kith/subgraph';
import { act, type Acted, type Doing, type Done } from '@kith/subgraph/database';

import { agreedBy } from './agreed/in-force.ts';
import { refusalOf, waitedTooLong } from './refusals.ts';
import { SUBGRAPH } from './settings.ts';

/** What every mutation is sent. */
export interface Asked {
  readonly idempotencyKey: string;
}

/** An act is all or nothing and done once, so that it can be tried again where others stood in its way for too long. */
const MOST_TRIES = 3;

/** Does an act of this subgraph once: see `act`. What the database refuses is told as what a person can put right. */
export async function acted<D extends Done>(
  context: SubgraphContext,
  name: string,
  { idempotencyKey, ...input }: Asked,
  work: (doing: Doing) => Promise<D>,
  determination?: string,
): Promise<Acted<D>> {
  const asked = { subgraph: SUBGRAPH, name, idempotencyKey, input, ...(determination && { determination }) };
  // Read now and at hand from then on: an act that asks for a second connection while it holds its own waits for others
  // that do the same.
  await agreedBy(context, councilCallerOf(context).council);
  for (let tried = 1; ; tried += 1) {
    try {
      return await act(context, asked, work);
    } catch (error) {
      // Some of it is refused only when the transaction ends, which is after the work.
      const refusal = refusalOf(error);
      if (refusal) return { userErrors: [refusal] };
      if (tried === MOST_TRIES || !waitedTooLong(error)) throw error;
    }
  }
}
