import type { EntityManager } from '@mikro-orm/postgresql';

import { Refused } from '../act/refused.ts';
import { holdsAny } from '../database/tenancy.ts';
import { BETWEEN, secret } from './place.ts';

const COUNCIL = `current_setting('kith.council')`;

/**
 * Says that a person has died, on which day, or that they live after all, in the transaction of the act. What was said
 * before gives way. Needs `person:write`.
 *
 * @param diedOn `YYYY-MM-DD`; undefined where it was recorded by mistake.
 */
export const tellDeath = (
  entities: EntityManager,
  subject: string,
  diedOn: string | undefined,
  at: Date,
): Promise<unknown> => entities.execute(`select ${BETWEEN}.tell_death(?, ?::date, ?)`, [subject, diedOn ?? null, at]);

/** Whether a person of the council is known to have died. As soon as it was said, in whatever part of the house. */
export async function hasDied(entities: EntityManager, subject: string): Promise<boolean> {
  const [row] = await entities.execute<{ died: boolean }[]>(`select ${BETWEEN}.has_died(?) as died`, [subject]);
  return row?.died ?? false;
}

/** Nothing new is agreed for somebody who has died. @throws `Refused` with `PERSON_DIED`. */
export async function refuseForTheDead(
  entities: EntityManager,
  subject: string,
  path: readonly string[],
): Promise<void> {
  if (!(await hasDied(entities, subject))) return;
  const message = 'This person is recorded to have died. If that is wrong, have their record corrected first.';
  throw new Refused({ code: 'PERSON_DIED', path: [...path], message });
}

/** Where this subgraph has not heard yet of a death, or of another day, of all councils. */
export const unheardDeaths = (
  entities: EntityManager,
  most: number,
): Promise<readonly { readonly council: string; readonly id: string }[]> =>
  entities.execute(`select council, id from ${BETWEEN}.unheard_deaths(?)`, [most]);

export interface DeathHeard {
  readonly subject: string;
  /** `YYYY-MM-DD`; null where they live after all. */
  readonly diedOn: string | null;
}

/** What was said last, the first time that this subgraph hears it; undefined from then on. */
export async function hearDeath(entities: EntityManager, id: string, at: Date): Promise<DeathHeard | undefined> {
  const [heard] = await entities.execute<DeathHeard[]>(
    `select subject, died_on::text as "diedOn" from ${BETWEEN}.hear_death(?, ?)`,
    [id, at],
  );
  return heard;
}

/** SQL for who has died, as the part that knows people says it last, and which part has heard of it. History stays there. */
export const deathsBetween: readonly string[] = [
  `create table if not exists ${BETWEEN}.death (
     council text not null check (council ~ '^[EW][0-9]{8}$'),
     id uuid not null default gen_random_uuid(),
     subject text not null check (length(subject) between 1 and 100),
     died_on date,
     telling integer not null check (telling > 0),
     told_at timestamptz not null,
     primary key (council, id),
     unique (council, subject)
   )`,
  `create table if not exists ${BETWEEN}.death_heard (
     council text not null,
     death uuid not null,
     heard_by text not null,
     telling integer not null,
     heard_at timestamptz not null,
     primary key (council, death, heard_by),
     foreign key (council, death) references ${BETWEEN}.death
   )`,
  ...['death', 'death_heard'].flatMap(secret),
  `create or replace function ${BETWEEN}.tell_death(whose text, died_on_day date, moment timestamptz) returns void
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   begin
     if not (${holdsAny(['person:write'])}) then
       raise insufficient_privilege using message = 'recording a death needs person:write';
     end if;
     insert into ${BETWEEN}.death as known (council, subject, died_on, telling, told_at)
       values (${COUNCIL}, whose, died_on_day, 1, moment)
       on conflict (council, subject) do update
         set died_on = excluded.died_on, telling = known.telling + 1, told_at = excluded.told_at;
   end $$`,
  `create or replace function ${BETWEEN}.has_died(whose text) returns boolean
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select exists (select from ${BETWEEN}.death
       where council = ${COUNCIL} and subject = whose and died_on is not null) $$`,
  // A crossing: where the asking subgraph has something to hear, and nothing else.
  `create or replace function ${BETWEEN}.unheard_deaths(most integer) returns table (council text, id uuid)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select d.council, d.id from ${BETWEEN}.death d where not exists
       (select from ${BETWEEN}.death_heard h
        where h.council = d.council and h.death = d.id and h.heard_by = session_user and h.telling = d.telling)
     order by d.told_at limit most $$`,
  // Whose it is and what was said last, the first time that the asking subgraph hears it. Two jobs that hear at once take turns.
  `create or replace function ${BETWEEN}.hear_death(which uuid, moment timestamptz)
     returns table (subject text, died_on date)
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   declare
     said ${BETWEEN}.death;
   begin
     select * into said from ${BETWEEN}.death d where d.council = ${COUNCIL} and d.id = which for share;
     if not found then return; end if;
     insert into ${BETWEEN}.death_heard as known values (${COUNCIL}, which, session_user, said.telling, moment)
       on conflict (council, death, heard_by) do update set telling = excluded.telling, heard_at = excluded.heard_at
         where known.telling < excluded.telling;
     if not found then return; end if;
     return query select said.subject, said.died_on;
   end $$`,
];
