import type { EntityManager } from '@mikro-orm/postgresql';

import type { SubgraphContext } from '../context.ts';

/** One message on its way, as whoever carries it sees it. */
export interface MessageOnItsWay {
  readonly subgraph: string;
  readonly council: string;
  /** The message's own id: what a receiver knows it again by, whatever happens on the way. */
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly subject: string | undefined;
  readonly payload: unknown;
  /** 1 for the first try. From the second on, an earlier try may have arrived without our knowing. */
  readonly tries: number;
  /** Ends when the time for this try is over. */
  readonly signal: AbortSignal;
  /** As a job of ours, in the council of the message. */
  readonly context: SubgraphContext;
  /** A transaction of the council of the message. */
  inCouncil<T>(work: (entities: EntityManager) => Promise<T>): Promise<T>;
}

/** What a receiver says of what it took. */
export interface Receipt {
  /** Its own id for the message. No personal words. */
  readonly receipt: string;
}
