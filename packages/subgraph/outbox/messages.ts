import type { EntityManager } from '@mikro-orm/postgresql';

import { Refused } from '../act/refused.ts';
import { schemaOf } from '../database/names.ts';
import { momentOf, newestFirst, type Page, type PageAsked } from '../paging/newest-first.ts';
import { openAllFor, type SealedFor, THE_COUNCIL } from '../sealed/index.ts';

type State = 'WAITING' | 'SENT' | 'PARKED';
type Where = Omit<SealedFor, 'subject'>;

export interface MessagesAsked extends PageAsked {
  readonly state?: State | null;
  readonly subject?: string | null;
}

/** A message of the outbox without what it says. */
export interface MessageRow {
  readonly id: string;
  readonly moment: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly state: State;
  readonly queuedAt: Date;
  readonly tries: number;
  readonly nextTryAt: Date;
  readonly parkedBecause: string | null;
  readonly sentAt: Date | null;
  readonly receipt: string | null;
}

/** Moments as the database gives them: text. */
type StoredMessage = Omit<MessageRow, 'queuedAt' | 'nextTryAt' | 'sentAt'> &
  Readonly<Record<'queuedAt' | 'nextTryAt', string>> & { readonly sentAt: string | null };

const dated = (row: StoredMessage): MessageRow => ({
  ...row,
  queuedAt: new Date(row.queuedAt),
  nextTryAt: new Date(row.nextTryAt),
  sentAt: row.sentAt === null ? null : new Date(row.sentAt),
});

const COLUMNS = `id, ${momentOf('queued_at')} as moment, kind, subject, state, queued_at as "queuedAt", tries,
  next_try_at as "nextTryAt", parked_because as "parkedBecause", sent_at as "sentAt", receipt`;

/** One page of the messages of a council, the newest first. */
export const messagesOf = (
  entities: EntityManager,
  { subgraph, council }: Where,
  asked: MessagesAsked,
): Promise<Page<MessageRow>> =>
  newestFirst<MessageRow>(
    asked,
    { moment: 'queued_at', id: 'id' },
    (row) => row,
    async (beyond, place, limit) => {
      const rows = await entities.execute<StoredMessage[]>(
        `select ${COLUMNS} from ${schemaOf(subgraph)}.outbox_message
         where council = ? and (?::text is null or state = ?) and (?::text is null or subject = ?) and ${beyond}
         order by queued_at desc, id desc limit ?`,
        [
          council,
          asked.state ?? null,
          asked.state ?? null,
          asked.subject ?? null,
          asked.subject ?? null,
          ...place,
          limit,
        ],
      );
      return rows.map(dated);
    },
  );

/** @throws `Refused` with `NOT_PARKED` where the council has no such message, or it is not parked. */
export async function tryAgain(
  entities: EntityManager,
  { subgraph, council }: Where,
  id: string,
  now: Date,
): Promise<void> {
  const retried = await entities.execute<unknown[]>(
    `update ${schemaOf(subgraph)}.outbox_message
     set state = 'WAITING', parked_because = null, tries = 0, next_try_at = ?
     where council = ? and id::text = ? and state = 'PARKED' returning id`,
    [now, council, id],
  );
  if (retried.length === 0) {
    throw new Refused({ code: 'NOT_PARKED', path: ['message'], message: 'There is no parked message with this id.' });
  }
}

export async function messageOf(
  entities: EntityManager,
  { subgraph, council }: Where,
  id: string,
): Promise<MessageRow | undefined> {
  const [message] = await entities.execute<StoredMessage[]>(
    `select ${COLUMNS} from ${schemaOf(subgraph)}.outbox_message where council = ? and id::text = ?`,
    [council, id],
  );
  return message && dated(message);
}

interface Kept {
  readonly message: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly content: string;
  readonly at: string;
}

/** What the development messenger was given, the newest first. */
export async function developmentMessagesOf(entities: EntityManager, where: Where, first: number) {
  const rows = await entities.execute<Kept[]>(
    `select message, kind, subject, content, at from ${schemaOf(where.subgraph)}.development_message
     where council = ? order by at desc, message limit ?`,
    [where.council, first],
  );
  const boxes = rows.map(({ subject, content }) => ({ subject: subject ?? THE_COUNCIL, sealed: content }));
  const contents = await openAllFor<object>(entities, where, boxes);
  return rows.map(({ message, kind, subject, at }, index) => ({
    message,
    kind,
    subject,
    at: new Date(at),
    content: contents[index],
  }));
}
