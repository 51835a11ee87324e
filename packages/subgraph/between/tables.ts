import type { Client } from 'pg';

import { roleOf } from '../database/names.ts';
import { holdsAny } from '../database/tenancy.ts';
import { deathsBetween } from './deaths.ts';
import { BETWEEN, secret } from './place.ts';
import { restrictedBetween } from './restricted.ts';

/** A change of the statements below needs another one. They must hold for what an earlier version made, too. */
const VERSION = 'version 4';

/**
 * What one part of the house tells the others, in the transaction in which it happens: that a person was erased, that a
 * record is restricted and who is named for it, that somebody has died. It is ids and days, and no word more. What is to
 * be done about it a part hears in a transaction of its own, once; who may see a record holds everywhere at once.
 *
 * No subgraph has a right to these tables. The named functions are the only way.
 */
export async function ensureBetween(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ version: string | null }>(
    `select obj_description(to_regnamespace('${BETWEEN}'), 'pg_namespace') as version`,
  );
  // Made once, since making it again would stop for a moment whoever works with it.
  if (rows[0]?.version !== VERSION) {
    for (const statement of [
      ...TABLES,
      ...FUNCTIONS,
      ...restrictedBetween,
      ...deathsBetween,
      REVOKED,
      `comment on schema ${BETWEEN} is '${VERSION}'`,
    ]) {
      await owner.query(statement);
    }
  }
}

/** Lets a subgraph tell and hear. */
export async function letIntoBetween(owner: Client, subgraph: string): Promise<void> {
  await owner.query(`grant usage on schema ${BETWEEN} to ${roleOf(subgraph)}`);
  await owner.query(`grant execute on all functions in schema ${BETWEEN} to ${roleOf(subgraph)}`);
}

const TABLES: readonly string[] = [
  `create schema if not exists ${BETWEEN}`,
  `create table if not exists ${BETWEEN}.told (
     council text not null check (council ~ '^[EW][0-9]{8}$'),
     id uuid not null default gen_random_uuid(),
     kind text not null check (kind in ('person.erased')),
     subject text not null check (length(subject) between 1 and 100),
     told_at timestamptz not null,
     told_by text not null default session_user,
     primary key (council, id),
     unique (council, kind, subject)
   )`,
  `create table if not exists ${BETWEEN}.heard (
     council text not null,
     told uuid not null,
     heard_by text not null,
     heard_at timestamptz not null,
     primary key (council, told, heard_by),
     foreign key (council, told) references ${BETWEEN}.told
   )`,
  ...['told', 'heard'].flatMap(secret),
];

const FUNCTIONS: readonly string[] = [
  `create or replace function ${BETWEEN}.tell_erased(whose text, moment timestamptz) returns void
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   begin
     if not (${holdsAny(['person:erase'])}) then
       raise insufficient_privilege using message = 'telling that a person was erased needs person:erase';
     end if;
     insert into ${BETWEEN}.told (council, kind, subject, told_at)
       values (current_setting('kith.council'), 'person.erased', whose, moment) on conflict do nothing;
     -- Whoever tells it has done it.
     insert into ${BETWEEN}.heard
       select council, id, session_user, moment from ${BETWEEN}.told
       where council = current_setting('kith.council') and kind = 'person.erased' and subject = whose
       on conflict do nothing;
   end $$`,
  // A crossing: where the asking subgraph has something to hear, and nothing else.
  `create or replace function ${BETWEEN}.unheard(most integer) returns table (council text, id uuid)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select t.council, t.id from ${BETWEEN}.told t where not exists
       (select from ${BETWEEN}.heard h where h.council = t.council and h.told = t.id and h.heard_by = session_user)
     order by t.told_at limit most $$`,
  // Whose it is, the first time that the asking subgraph hears it. Two jobs that hear at once take turns.
  `create or replace function ${BETWEEN}.hear(which uuid, moment timestamptz) returns table (kind text, subject text)
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   declare
     whose constant text := current_setting('kith.council');
   begin
     insert into ${BETWEEN}.heard values (whose, which, session_user, moment) on conflict do nothing;
     if not found then return; end if;
     return query select t.kind, t.subject from ${BETWEEN}.told t where t.council = whose and t.id = which;
   end $$`,
];

const REVOKED = `revoke all on all functions in schema ${BETWEEN} from public`;
