import {
  COUNCIL_COLUMN,
  keepingFunctions,
  newTenantRules,
  onlyTheseChange,
  roleOf,
  tenantTable,
  writtenByTheCaller,
} from '@kith/subgraph/database';

const SUBGRAPH = 'people';

/** The tables of persons' records, each with the column that names the person. */
const OF_PERSONS = { person: 'id', kinship_child: 'carer', person_revision: 'person' } as const;

const SEE = ['person:read', 'person:write'] as const;

/** SQL that narrows the records to who may see and change them, and a person who is signed in to their own. */
export const whoMaySee: readonly string[] = [
  ...newTenantRules(SUBGRAPH, 'person', ['select', 'insert', 'update'], {
    needs: { select: SEE, insert: 'person:write', update: 'person:write' },
    subject: OF_PERSONS.person,
  }),
  ...newTenantRules(SUBGRAPH, 'kinship_child', ['select', 'insert', 'update'], {
    needs: { select: SEE, insert: 'person:write', update: 'person:write' },
    subject: OF_PERSONS.kinship_child,
  }),
  ...newTenantRules(SUBGRAPH, 'person_revision', ['select', 'insert'], {
    needs: { select: SEE, insert: 'person:write' },
    subject: OF_PERSONS.person_revision,
  }),
];

/** An entry that was ended stays as it was ended, and its end names whoever ended it. */
const endedBy = (table: string, column: string): readonly string[] => [
  `create trigger ended_for_good before update on people.${table}
     for each row when (old.${column} is not null) execute function people.never_changes()`,
  `create trigger ended_by_the_caller before update on people.${table}
     for each row execute function people.is_by_the_caller('${column}')`,
];

const restriction: readonly string[] = [
  `create table people.person_restriction (
     ${COUNCIL_COLUMN},
     id uuid not null,
     person uuid not null,
     restricted_by text not null check (length(restricted_by) between 1 and 200),
     restricted_at timestamptz not null,
     why text not null,
     lifted_by text check (length(lifted_by) between 1 and 200),
     lifted_at timestamptz,
     lifted_why text,
     primary key (council, id),
     foreign key (council, person) references people.person,
     check (num_nulls(lifted_by, lifted_at, lifted_why) in (0, 3))
   )`,
  `create unique index person_restriction_once on people.person_restriction (council, person) where lifted_at is null`,
  // That a record is restricted is no secret within its council; why it is, is sealed.
  ...tenantTable(SUBGRAPH, 'person_restriction', ['select', 'insert', 'update'], {
    needs: { insert: 'person:restrict', update: 'person:restrict' },
    subject: 'person',
  }),
  ...writtenByTheCaller(SUBGRAPH, 'person_restriction', 'restricted_by'),
  ...onlyTheseChange(SUBGRAPH, 'person_restriction', ['lifted_by', 'lifted_at', 'lifted_why']),
  ...endedBy('person_restriction', 'lifted_by'),
];

const access: readonly string[] = [
  `create table people.person_access (
     ${COUNCIL_COLUMN},
     id uuid not null,
     person uuid not null,
     actor text not null check (length(actor) between 1 and 200),
     "from" date not null,
     until date check (until >= "from"),
     granted_by text not null check (length(granted_by) between 1 and 200),
     granted_at timestamptz not null,
     why text not null,
     withdrawn_by text check (length(withdrawn_by) between 1 and 200),
     withdrawn_at timestamptz,
     withdrawn_why text,
     primary key (council, id),
     foreign key (council, person) references people.person,
     check (num_nulls(withdrawn_by, withdrawn_at, withdrawn_why) in (0, 3)),
     constraint named_by_another check (granted_by <> actor)
   )`,
  `create unique index person_access_once on people.person_access (council, person, actor) where withdrawn_at is null`,
  ...tenantTable(SUBGRAPH, 'person_access', ['select', 'insert', 'update'], {
    needs: { select: ['person:restrict', 'audit:read'], insert: 'person:restrict', update: 'person:restrict' },
    subject: 'person',
  }),
  // Whoever was named may know it: the records themselves ask.
  `create policy select_of_oneself on people.person_access for select
     using (council = nullif(current_setting('kith.council', true), '')
       and actor = nullif(current_setting('kith.actor', true), ''))`,
  ...writtenByTheCaller(SUBGRAPH, 'person_access', 'granted_by'),
  ...onlyTheseChange(SUBGRAPH, 'person_access', ['withdrawn_by', 'withdrawn_at', 'withdrawn_why']),
  ...endedBy('person_access', 'withdrawn_by'),
];

/** SQL condition: the record is restricted. The names are those of the table's council and of its person's column. */
export const isRestricted = (council: string, person: string): string =>
  `exists (select from people.person_restriction r
     where r.council = ${council} and r.person = ${person} and r.lifted_at is null)`;

/** SQL condition: whoever asks is named for the record today. */
export const callerIsNamed = (council: string, person: string): string =>
  `exists (select from people.person_access a
     where a.council = ${council} and a.person = ${person} and a.withdrawn_at is null
       and a.actor = nullif(current_setting('kith.actor', true), '')
       and (now() at time zone 'Europe/London')::date between a."from" and coalesce(a.until, 'infinity'))`;

/** Restrictive, so that no other policy, of whatever later migration, opens what this one closes. */
const closed = Object.entries(OF_PERSONS).map(
  ([table, person]) =>
    `create policy restricted_to_the_named on people.${table} as restrictive for all to ${roleOf(SUBGRAPH)} using (
       not ${isRestricted(`${table}.council`, `${table}.${person}`)}
       or ${table}.${person}::text = nullif(current_setting('kith.subject', true), '')
       or (nullif(current_setting('kith.purpose', true), '') is not null
         and ${callerIsNamed(`${table}.council`, `${table}.${person}`)}))`,
);

/** SQL for records that only named staff may see, and only with a purpose; the person themselves always may. */
export const restrictedRecords: readonly string[] = [
  ...keepingFunctions(SUBGRAPH),
  ...restriction,
  ...access,
  ...closed,
];
