import {
  COUNCIL_COLUMN,
  holdsAny,
  onlyTheseChange,
  openToCrossings,
  RETENTION,
  roleOf,
  tenantTable,
  writtenByTheCaller,
} from '@kith/subgraph/database';

const SUBGRAPH = 'people';
const ERASE = { needs: { select: 'person:erase', insert: 'person:erase', update: 'person:erase' } } as const;
const OF_PERSONS = ['person', 'kinship_child', 'person_revision'] as const;

const hold: readonly string[] = [
  `create table people.legal_hold (
     ${COUNCIL_COLUMN},
     id uuid not null,
     person uuid not null,
     placed_by text not null check (length(placed_by) between 1 and 200),
     placed_at timestamptz not null,
     why text not null,
     lifted_by text check (length(lifted_by) between 1 and 200),
     lifted_at timestamptz,
     lifted_why text,
     primary key (council, id),
     foreign key (council, person) references people.person,
     check (num_nulls(lifted_by, lifted_at, lifted_why) in (0, 3))
   )`,
  `create unique index legal_hold_once on people.legal_hold (council, person) where lifted_at is null`,
  ...tenantTable(SUBGRAPH, 'legal_hold', ['select', 'insert', 'update'], ERASE),
  ...openToCrossings(SUBGRAPH, 'legal_hold', ['select']),
  ...writtenByTheCaller(SUBGRAPH, 'legal_hold', 'placed_by'),
  ...onlyTheseChange(SUBGRAPH, 'legal_hold', ['lifted_by', 'lifted_at', 'lifted_why']),
];

/** A hold and an erasure that come together take turns at the person, and the second finds what the first did. */
const holdsTheLiving: readonly string[] = [
  `create function people.holds_the_living() returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   begin
     perform from people.person where council = new.council and id = new.person and erased_at is null for key share;
     if not found then
       raise foreign_key_violation using message = 'nobody is there to hold';
     end if;
     return new;
   end $$`,
  `revoke all on function people.holds_the_living from public`,
  `create trigger of_the_living before insert on people.legal_hold
     for each row execute function people.holds_the_living()`,
];

const erasure: readonly string[] = [
  `create table people.person_erasure (
     ${COUNCIL_COLUMN},
     person uuid not null,
     erased_by text not null check (length(erased_by) between 1 and 200),
     erased_at timestamptz not null,
     why text not null,
     primary key (council, person),
     foreign key (council, person) references people.person
   )`,
  ...tenantTable(SUBGRAPH, 'person_erasure', ['select', 'insert'], ERASE),
  ...writtenByTheCaller(SUBGRAPH, 'person_erasure', 'erased_by'),
  `alter table people.person add column erased_at timestamptz`,
  // Whoever works through the subgraph no longer finds them, however they look.
  `create policy erased_are_gone on people.person as restrictive for select to ${roleOf(SUBGRAPH)} using (erased_at is null)`,
  // The functions below run as the owner, for whom a restricted record must be there: it can be erased, and falls due.
  ...OF_PERSONS.flatMap((table) => [
    `alter policy restricted_to_the_named on people.${table} to ${roleOf(SUBGRAPH)}`,
    ...openToCrossings(SUBGRAPH, table, ['select', 'update']),
  ]),
  // Blanks these columns of one person of the council, and can do nothing else. Says why, where it did not.
  `create function people.erase_person(whose uuid, moment timestamptz) returns text
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   declare
     of_council constant text := current_setting('kith.council');
     before timestamptz;
   begin
     if not (${holdsAny(['person:erase'])}) then
       raise insufficient_privilege using message = 'erasing a person needs person:erase';
     end if;
     select erased_at into before from people.person where council = of_council and id = whose for update;
     if not found then return 'NOT_FOUND'; end if;
     if before is not null then return 'ERASED_BEFORE'; end if;
     if exists (select from people.legal_hold h
                where h.council = of_council and h.person = whose and h.lifted_at is null) then
       return 'HELD';
     end if;
     update people.person set told = '{}', display_name = null, reference = null, erased_at = moment
       where council = of_council and id = whose;
     update people.kinship_child set told = '{}', ref = 'child-' || position
       where council = of_council and carer = whose;
     update people.person_revision set circumstances = '{}', display_name = null, reference = null, why = null
       where council = of_council and person = whose;
     return 'ERASED';
   end $$`,
  `revoke all on function people.erase_person from public`,
  `grant execute on function people.erase_person to ${roleOf(SUBGRAPH)}`,
];

const due: readonly string[] = [
  // Whose record has been kept for as long as it must: an id, a kind and a day, of the council of the transaction.
  `create function people.retention_due(today date, most integer)
     returns table (person uuid, kind text, due_on date, held boolean)
     language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
   begin
     if not (${holdsAny(['person:erase'])}) then
       raise insufficient_privilege using message = 'seeing what is due needs person:erase';
     end if;
     return query
       select known.id, known.kind, known.due_on, known.held from (
         select p.id, p.kind, p.registered_at,
           (coalesce(
             (p.told ->> 'dateOfBirth')::date,
             (select max((c.told ->> 'dateOfBirth')::date) from people.kinship_child c
              where c.council = p.council and c.carer = p.id),
             (p.registered_at at time zone 'Europe/London')::date
           ) + interval '${RETENTION.CARE_RECORD.years} years')::date as due_on,
           exists (select from people.legal_hold h
                   where h.council = p.council and h.person = p.id and h.lifted_at is null) as held
         from people.person p
         where p.council = current_setting('kith.council') and p.erased_at is null
       ) known
       where known.due_on <= today order by known.held, known.due_on, known.id limit most;
   end $$`,
  `revoke all on function people.retention_due from public`,
  `grant execute on function people.retention_due to ${roleOf(SUBGRAPH)}`,
];

/** SQL for erasing a person, for what stands in the way of it, and for whose time has come. */
export const erasureOfPersons: readonly string[] = [...hold, ...erasure, ...holdsTheLiving, ...due];
