import { roleOf, schemaOf } from '../database/names.ts';
import { openToCrossings, tenantTable } from '../database/tenancy.ts';

/**
 * SQL for what is to leave the building. Messages are written in the transaction of an act, and one at a time is taken
 * by a worker. A message that was sent stays as it is; what a message says never changes.
 */
export const outboxTable = (subgraph: string): readonly string[] => [
  `create table ${schemaOf(subgraph)}.outbox_message (
     council text not null check (council ~ '^[EW][0-9]{8}$'),
     id uuid not null,
     kind text not null check (length(kind) between 1 and 100),
     key text not null check (length(key) between 1 and 200),
     subject text check (length(subject) between 1 and 100),
     payload text not null,
     queued_at timestamptz not null,
     state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'PARKED')),
     tries integer not null default 0 check (tries >= 0),
     next_try_at timestamptz not null,
     parked_because text check (length(parked_because) between 1 and 200),
     sent_at timestamptz,
     receipt text check (length(receipt) between 1 and 200),
     primary key (council, id),
     unique (council, key),
     check ((state = 'SENT') = (sent_at is not null)),
     check ((state = 'PARKED') = (parked_because is not null))
   )`,
  `create index outbox_message_due on ${schemaOf(subgraph)}.outbox_message (next_try_at) where state = 'WAITING'`,
  `create index outbox_message_newest on ${schemaOf(subgraph)}.outbox_message (council, queued_at desc, id desc)`,
  ...tenantTable(subgraph, 'outbox_message', ['select', 'insert', 'update'], {
    needs: { select: 'outbox:read', update: 'outbox:retry' },
  }),
  `revoke update on ${schemaOf(subgraph)}.outbox_message from ${roleOf(subgraph)}`,
  `grant update (state, tries, next_try_at, parked_because, sent_at, receipt)
     on ${schemaOf(subgraph)}.outbox_message to ${roleOf(subgraph)}`,
  `create function ${schemaOf(subgraph)}.outbox_message_stays_sent() returns trigger
     language plpgsql set search_path = pg_catalog, pg_temp as $$
   begin
     raise exception 'a message that was sent stays sent';
   end $$`,
  `create trigger stays_sent before update on ${schemaOf(subgraph)}.outbox_message
     for each row when (old.state = 'SENT') execute function ${schemaOf(subgraph)}.outbox_message_stays_sent()`,
  // A crossing: tells a worker which messages of which councils are due, and nothing that they say.
  ...openToCrossings(subgraph, 'outbox_message', ['select']),
  `create function ${schemaOf(subgraph)}.outbox_due(moment timestamptz, most integer)
     returns table (council text, id uuid)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select m.council, m.id from ${schemaOf(subgraph)}.outbox_message m
     where m.state = 'WAITING' and m.next_try_at <= moment order by m.next_try_at limit most $$`,
  `revoke all on function ${schemaOf(subgraph)}.outbox_due from public`,
  `grant execute on function ${schemaOf(subgraph)}.outbox_due to ${roleOf(subgraph)}`,
];
