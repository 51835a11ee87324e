import type { EntityManager } from '@mikro-orm/postgresql';

import { Refused } from '../act/refused.ts';
import { roleOf, schemaOf } from '../database/names.ts';
import { holdsAny } from '../database/tenancy.ts';
import { BETWEEN, secret } from './place.ts';

const COUNCIL = `current_setting('kith.council')`;
const set = (name: string) => `nullif(current_setting('kith.${name}', true), '')`;
const mayRestrict = `if not (${holdsAny(['person:restrict'])}) then
       raise insufficient_privilege using message = 'restricting a record needs person:restrict';
     end if;`;

/** Says that the record of a person is restricted, or no longer, in the transaction of the act. Needs `person:restrict`. */
export const tellRestricted = (entities: EntityManager, subject: string, restricted: boolean): Promise<unknown> =>
  entities.execute(`select ${BETWEEN}.tell_restricted(?, ?)`, [subject, restricted]);

export interface NamedFor {
  readonly subject: string;
  /** The `sub` of their tokens. */
  readonly actor: string;
  /** `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly until?: string | null | undefined;
}

/** Says who is named for a person's record. Needs `person:restrict`; nobody names themselves. */
export const tellNamed = (entities: EntityManager, { subject, actor, from, until }: NamedFor): Promise<unknown> =>
  entities.execute(`select ${BETWEEN}.tell_named(?, ?, ?::date, ?::date)`, [subject, actor, from, until ?? null]);

/** Says that somebody is no longer named for a person's record. */
export const tellNotNamed = (entities: EntityManager, subject: string, actor: string): Promise<unknown> =>
  entities.execute(`select ${BETWEEN}.tell_not_named(?, ?)`, [subject, actor]);

/**
 * Nothing is begun for a person whose record is closed to the caller. The database refuses it too; this says it in words.
 *
 * @throws `Refused` with `NOT_FOUND`: for them that person is not there.
 */
export async function refuseClosedRecord(
  entities: EntityManager,
  subject: string,
  path: readonly string[],
): Promise<void> {
  const closed = await entities.execute<unknown[]>(
    `select 1 from ${BETWEEN}.closed_to_caller() as closed where closed = ?`,
    [subject],
  );
  if (closed.length === 0) return;
  throw new Refused({ code: 'NOT_FOUND', path: [...path], message: 'Your council has nobody with this id.' });
}

/** SQL for who is restricted and who is named, as the part that knows people says it. History stays there. */
export const restrictedBetween: readonly string[] = [
  `create table if not exists ${BETWEEN}.restricted (
     council text not null check (council ~ '^[EW][0-9]{8}$'),
     subject text not null check (length(subject) between 1 and 100),
     primary key (council, subject)
   )`,
  `create table if not exists ${BETWEEN}.named (
     council text not null check (council ~ '^[EW][0-9]{8}$'),
     subject text not null check (length(subject) between 1 and 100),
     actor text not null check (length(actor) between 1 and 200),
     "from" date not null,
     until date,
     primary key (council, subject, actor)
   )`,
  ...['restricted', 'named'].flatMap(secret),
  `create or replace function ${BETWEEN}.tell_restricted(whose text, is_restricted boolean) returns void
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   begin
     ${mayRestrict}
     if is_restricted then
       insert into ${BETWEEN}.restricted values (${COUNCIL}, whose) on conflict do nothing;
     else
       delete from ${BETWEEN}.restricted where council = ${COUNCIL} and subject = whose;
     end if;
   end $$`,
  `create or replace function ${BETWEEN}.tell_named(whose text, who text, first_day date, last_day date) returns void
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   begin
     ${mayRestrict}
     if who = ${set('actor')} then
       raise insufficient_privilege using message = 'nobody names themselves';
     end if;
     insert into ${BETWEEN}.named values (${COUNCIL}, whose, who, first_day, last_day)
       on conflict (council, subject, actor) do update set "from" = excluded."from", until = excluded.until;
   end $$`,
  `create or replace function ${BETWEEN}.tell_not_named(whose text, who text) returns void
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   begin
     ${mayRestrict}
     delete from ${BETWEEN}.named where council = ${COUNCIL} and subject = whose and actor = who;
   end $$`,
  // Whose records are closed to whoever asks: of this council, restricted, not their own, and without being named for them
  // today and saying why. Our own jobs, and whoever comes by a link that was made for one record, are not stopped; nor is
  // what is entered and counted of payments, by whoever may make them: nobody may be forgotten.
  `create or replace function ${BETWEEN}.closed_to_caller() returns setof text
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select r.subject from ${BETWEEN}.restricted r
     where r.council = ${set('council')} and coalesce(${set('caller')}, '') not in ('WORKER', 'LINK')
       and not (coalesce(${set('caller')}, '') = 'PAYMENTS' and (${holdsAny(['payment:run', 'payment:reconcile'])}))
       and r.subject is distinct from ${set('subject')}
       and (${set('purpose')} is null or not exists (
         select from ${BETWEEN}.named n
         where n.council = r.council and n.subject = r.subject and n.actor = ${set('actor')}
           and (now() at time zone 'Europe/London')::date between n."from" and coalesce(n.until, 'infinity'))) $$`,
];

/** Tables that hold nothing of a person that somebody could read, or that must be written whoever acts. */
const OPEN_TO_ALL = ['person_key'];
const CLOSED = (column: string) => `${column}::text not in (select ${BETWEEN}.closed_to_caller())`;

/**
 * SQL that closes every table of a subgraph that says in `subject` whose a row is, so that the rows of a restricted person
 * are there for whoever is named and says why, and for nobody else. For a migration after the tables; a later table with
 * a subject needs it again.
 */
export const closeRestricted = (subgraph: string): readonly string[] => [
  `do $$
   declare
     of_person text;
   begin
     for of_person in
       select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = '${schemaOf(subgraph)}' and c.column_name = 'subject' and t.table_type = 'BASE TABLE'
         and c.table_name not in (${OPEN_TO_ALL.map((table) => `'${table}'`).join(', ')})
     loop
       execute format('drop policy if exists restricted_to_the_named on ${schemaOf(subgraph)}.%I', of_person);
       execute format('create policy restricted_to_the_named on ${schemaOf(subgraph)}.%I as restrictive for all
         to ${roleOf(subgraph)} using (${CLOSED('subject')})', of_person);
     end loop;
   end $$`,
];

/** SQL that closes a table without a subject, whose rows belong to a row that has one. */
export const closeBelow = (subgraph: string, table: string, parent: string, column: string): readonly string[] => [
  `drop policy if exists restricted_to_the_named on ${schemaOf(subgraph)}.${table}`,
  `create policy restricted_to_the_named on ${schemaOf(subgraph)}.${table} as restrictive for select
     to ${roleOf(subgraph)} using (exists (select from ${schemaOf(subgraph)}.${parent} p
       where p.council = ${table}.council and p.id = ${table}.${column}))`,
];
