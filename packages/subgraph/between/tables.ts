import type { Client } from 'pg';

import { roleOf } from '../database/names.ts';
import { holdsAny } from '../database/tenancy.ts';

const SCHEMA = 'kith_between';
/** A change of the statements below needs another one. They must hold for what an earlier version made, too. */
const VERSION = 'version 2';
const OF_THE_COUNCIL = `council = nullif(current_setting('kith.council', true), '')`;

/**
 * What one part of the house tells the others, in the transaction in which it happens: that a person was erased. It is a
 * council, a kind and a person's id, and no word more. A part hears it in a transaction of its own, once.
 *
 * No subgraph has a right to these tables. Three functions are the only way, and two of them are within one council.
 */
export async function ensureBetween(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ version: string | null }>(
    `select obj_description(to_regnamespace('${SCHEMA}'), 'pg_namespace') as version`,
  );
  // Made once, since making it again would stop for a moment whoever works with it.
  if (rows[0]?.version !== VERSION) {
    for (const statement of [...TABLES, ...FUNCTIONS, `comment on schema ${SCHEMA} is '${VERSION}'`]) {
      await owner.query(statement);
    }
  }
}

/** Lets a subgraph tell and hear. */
export async function letIntoBetween(owner: Client, subgraph: string): Promise<void> {
  await owner.query(`grant usage on schema ${SCHEMA} to ${roleOf(subgraph)}`);
  await owner.query(`grant execute on all functions in schema ${SCHEMA} to ${roleOf(subgraph)}`);
}

const TABLES: readonly string[] = [
  `create schema if not exists ${SCHEMA}`,
  `create table if not exists ${SCHEMA}.told (
     council text not null check (council ~ '^[EW][0-9]{8}$'),
     id uuid not null default gen_random_uuid(),
     kind text not null check (kind in ('person.erased')),
     subject text not null check (length(subject) between 1 and 100),
     told_at timestamptz not null,
     told_by text not null default session_user,
     primary key (council, id),
     unique (council, kind, subject)
   )`,
  `create table if not exists ${SCHEMA}.heard (
     council text not null,
     told uuid not null,
     heard_by text not null,
     heard_at timestamptz not null,
     primary key (council, told, heard_by),
     foreign key (council, told) references ${SCHEMA}.told
   )`,
  ...['told', 'heard'].flatMap((table) => [
    `alter table ${SCHEMA}.${table} enable row level security`,
    `alter table ${SCHEMA}.${table} force row level security`,
    `drop policy if exists of_the_council on ${SCHEMA}.${table}`,
    `create policy of_the_council on ${SCHEMA}.${table} using (${OF_THE_COUNCIL}) with check (${OF_THE_COUNCIL})`,
    `drop policy if exists select_by_crossings on ${SCHEMA}.${table}`,
    `create policy select_by_crossings on ${SCHEMA}.${table} for select to current_user using (true)`,
  ]),
];

const FUNCTIONS: readonly string[] = [
  `create or replace function ${SCHEMA}.tell_erased(whose text, moment timestamptz) returns void
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   begin
     if not (${holdsAny(['person:erase'])}) then
       raise insufficient_privilege using message = 'telling that a person was erased needs person:erase';
     end if;
     insert into ${SCHEMA}.told (council, kind, subject, told_at)
       values (current_setting('kith.council'), 'person.erased', whose, moment) on conflict do nothing;
     -- Whoever tells it has done it.
     insert into ${SCHEMA}.heard
       select council, id, session_user, moment from ${SCHEMA}.told
       where council = current_setting('kith.council') and kind = 'person.erased' and subject = whose
       on conflict do nothing;
   end $$`,
  // A crossing: where the asking subgraph has something to hear, and nothing else.
  `create or replace function ${SCHEMA}.unheard(most integer) returns table (council text, id uuid)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select t.council, t.id from ${SCHEMA}.told t where not exists
       (select from ${SCHEMA}.heard h where h.council = t.council and h.told = t.id and h.heard_by = session_user)
     order by t.told_at limit most $$`,
  // Whose it is, the first time that the asking subgraph hears it. Two jobs that hear at once take turns.
  `create or replace function ${SCHEMA}.hear(which uuid, moment timestamptz) returns table (kind text, subject text)
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   declare
     whose constant text := current_setting('kith.council');
   begin
     insert into ${SCHEMA}.heard values (whose, which, session_user, moment) on conflict do nothing;
     if not found then return; end if;
     return query select t.kind, t.subject from ${SCHEMA}.told t where t.council = whose and t.id = which;
   end $$`,
  `revoke all on all functions in schema ${SCHEMA} from public`,
];
