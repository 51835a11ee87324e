import type { Problem } from '@kith/circumstances';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { SubgraphContext } from '../context.ts';
import { act, type Acted, type Done } from './act.ts';
import type { Doing } from './doing.ts';

/** What every mutation is sent. */
export interface Asked {
  readonly idempotencyKey: string;
}

/** What is the same for every act of a subgraph. */
export interface ActsOf {
  /**
   * Reads what acts rest on, so that it is at hand: an act that asks for a second connection while it holds its own waits
   * for others that do the same.
   */
  readonly beforehand?: (context: SubgraphContext) => Promise<unknown>;
  /** What the database refused by itself, as the person is told it; undefined for any other error. */
  readonly refusalOf?: (error: unknown) => Problem | undefined;
}

export interface ActBeside<D, Result> {
  /** The digest of the determination that it rests on. */
  readonly determination?: string;
  /** What is answered, read in the same transaction: see `act`. */
  readonly readBack?: (entities: EntityManager, done: D) => Promise<Result>;
}

/** How a subgraph does its acts, each once: see `act`. */
export const actsOf =
  (subgraph: string, { beforehand, refusalOf }: ActsOf = {}) =>
  async <D extends Done, Result = D>(
    context: SubgraphContext,
    name: string,
    { idempotencyKey, ...input }: Asked,
    work: (doing: Doing) => Promise<D>,
    { determination, readBack }: ActBeside<D, Result> = {},
  ): Promise<Acted<Result>> => {
    await beforehand?.(context);
    try {
      const asked = { subgraph, name, idempotencyKey, input, ...(determination && { determination }) };
      return await act(context, asked, work, readBack);
    } catch (error) {
      // Some of it is refused only when the transaction ends, which is after the work.
      const refusal = refusalOf?.(error);
      if (!refusal) throw error;
      return { userErrors: [refusal] };
    }
  };
