import type { EntityManager } from '@mikro-orm/postgresql';

import type { SubgraphContext } from '../context.ts';
import type { Messenger } from './messenger/messenger.ts';

/** One message on its way, as its handler sees it. */
export interface Delivery {
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
  readonly messenger: Messenger;
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

/**
 * Delivers one message. It may be called again for the same message, after a crash for instance, so it must do nothing
 * twice: by the message's id.
 *
 * @throws `Undeliverable` where trying again cannot help. After any other error the message is tried again later.
 */
export type OutboxHandler = (delivery: Delivery) => Promise<Receipt | void>;

/** By kind of message. */
export type OutboxHandlers = Readonly<Record<string, OutboxHandler>>;

/** Says that a message can never be delivered as it is. */
export class Undeliverable extends Error {
  /** A stable code, such as `ADDRESS_REFUSED`, that staff see. Never a personal word. */
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}
