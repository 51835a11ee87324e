import type { Messenger } from './messenger/messenger.ts';
import type { MessageOnItsWay, Receipt } from './message-on-its-way.ts';

/** One message on its way, as its handler sees it, and who can carry it out of the building. */
export interface Delivery extends MessageOnItsWay {
  readonly messenger: Messenger;
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
