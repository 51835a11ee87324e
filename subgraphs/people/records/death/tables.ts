import {
  COUNCIL_COLUMN,
  holdsAny,
  keptAsWritten,
  openToCrossings,
  RETENTION,
  roleOf,
  tenantTable,
  writtenByTheCaller,
} from '@kith/subgraph/database';

import { callerIsNamed, isRestricted } from '../restricted/tables.ts';

const SUBGRAPH = 'people';
const ADULT_YEARS = 18;

const entries: readonly string[] = [
  `create table people.person_death (
     ${COUNCIL_COLUMN},
     person uuid not null,
     number integer not null check (number > 0),
     died_on date,
     recorded_by text not null check (length(recorded_by) between 1 and 200),
     recorded_at timestamptz not null,
     why text not null,
     primary key (council, person, number),
     foreign key (council, person) references people.person
   )`,
  ...tenantTable(SUBGRAPH, 'person_death', ['select', 'insert'], {
    needs: { select: ['person:read', 'person:write'], insert: 'person:write' },
    subject: 'person',
  }),
  // What was recorded stays: another day, or that it was a mistake, is another entry.
  ...keptAsWritten(SUBGRAPH, 'person_death'),
  ...writtenByTheCaller(SUBGRAPH, 'person_death', 'recorded_by'),
  ...openToCrossings(SUBGRAPH, 'person_death', ['select']),
  `create policy restricted_to_the_named on people.person_death as restrictive for all to ${roleOf(SUBGRAPH)} using (
     not ${isRestricted('person_death.council', 'person_death.person')}
     or person_death.person::text = nullif(current_setting('kith.subject', true), '')
     or (nullif(current_setting('kith.purpose', true), '') is not null
       and ${callerIsNamed('person_death.council', 'person_death.person')}))`,
];

/** Whoever died before they were 18 is remembered for fewer years, counted from the death. */
const due: readonly string[] = [
  `create or replace function people.retention_due(today date, most integer)
     returns table (person uuid, kind text, due_on date, held boolean)
     language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
   begin
     if not (${holdsAny(['person:erase'])}) then
       raise insufficient_privilege using message = 'seeing what is due needs person:erase';
     end if;
     return query
       select known.id, known.kind, known.due_on, known.held from (
         select p.id, p.kind,
           case when died.on_day < (p.told ->> 'dateOfBirth')::date + interval '${ADULT_YEARS} years'
             then (died.on_day + interval '${RETENTION.CARE_RECORD.yearsAfterDeathUnder18} years')::date
             else (coalesce(
               (p.told ->> 'dateOfBirth')::date,
               (select max((c.told ->> 'dateOfBirth')::date) from people.kinship_child c
                where c.council = p.council and c.carer = p.id),
               (p.registered_at at time zone 'Europe/London')::date
             ) + interval '${RETENTION.CARE_RECORD.years} years')::date
           end as due_on,
           exists (select from people.legal_hold h
                   where h.council = p.council and h.person = p.id and h.lifted_at is null) as held
         from people.person p
         left join lateral (select e.died_on as on_day from people.person_death e
           where e.council = p.council and e.person = p.id order by e.number desc limit 1) died on true
         where p.council = current_setting('kith.council') and p.erased_at is null
       ) known
       where known.due_on <= today order by known.held, known.due_on, known.id limit most;
   end $$`,
];

/** SQL for recording that a person has died, and for how long their record is kept then. */
export const deathsOfPersons: readonly string[] = [...entries, ...due];
