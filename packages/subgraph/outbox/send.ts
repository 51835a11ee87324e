import { randomUUID } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { schemaOf } from '../database/names.ts';
import { THE_COUNCIL } from '../sealed/person-key.ts';
import { sealFor } from '../sealed/sealed.ts';

/** Something that is to leave the building, or to be told to another part of the house, because of an act. */
export interface OutboxMessage {
  /** Which of the subgraph's handlers takes it: `message.email`. */
  readonly kind: string;
  /** What is sent once: a second message of the council with this key is not put in. Up to 200 letters. */
  readonly key: string;
  /** The id of the person it is about or to. What it says is sealed under their key. */
  readonly subject?: string | undefined;
  /** JSON: everything that the handler needs. */
  readonly payload: unknown;
  /** Whether it goes to somebody else than the person: whatever is addressed to the dead stays here. */
  readonly toAnother?: boolean | undefined;
}

export interface MessageToSend extends OutboxMessage {
  readonly subgraph: string;
  readonly council: string;
  /** When it may leave. */
  readonly at: Date;
}

/** Puts a message into the outbox, in the transaction of the act that it is about. Runs inside `inCouncil`. */
export async function send(entities: EntityManager, message: MessageToSend): Promise<void> {
  const { subgraph, council, kind, key, subject, payload, toAnother, at } = message;
  const sealed = await sealFor(
    entities,
    { subgraph, council, subject: subject ?? THE_COUNCIL },
    { payload, toAnother },
  );
  // Whoever sends need not be allowed to read the outbox, so no column is named in the conflict.
  await entities.execute(
    `insert into ${schemaOf(subgraph)}.outbox_message
       (council, id, kind, key, subject, payload, queued_at, next_try_at)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    [council, randomUUID(), kind, key, subject ?? null, sealed, at, at],
  );
}
