import {
  actorColumn,
  COUNCIL_COLUMN,
  keptAsWritten,
  onlyTheseChange,
  schemaOf,
  SUBJECT_COLUMN,
  tenantTable,
  writtenByTheCaller,
} from '@kith/subgraph/database';

import { SUBGRAPH } from '../../settings.ts';

const SCHEMA = schemaOf(SUBGRAPH);
const READ = { select: 'allowance:read' } as const;

/**
 * SQL for awards. A child is in one that is alive at a time: by the carer's own name for the child, and by the council's
 * number of the child, of which only a keyed hash is kept.
 */
export const awardTables: readonly string[] = [
  `create table ${SCHEMA}.award (
     ${COUNCIL_COLUMN},
     id uuid not null,
     ${SUBJECT_COLUMN},
     reference text not null check (reference ~ '^KA-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
     child text not null check (child ~ '^[A-Za-z0-9_-]{1,64}$'),
     child_hash text check (child_hash ~ '^[0-9a-f]{64}$'),
     route text not null,
     every text not null check (every in ('WEEK', 'TWO_WEEKS', 'FOUR_WEEKS', 'MONTH')),
     starts_on date not null,
     conditions_agreed_on date,
     last_day date not null,
     state text not null check (state in ('PROPOSED', 'LIVE', 'ENDED', 'REFUSED')),
     determination text not null check (determination ~ '^[0-9a-f]{64}$'),
     sealed text not null,
     opened_at timestamptz not null,
     ${actorColumn('opened_by')},
     primary key (council, id),
     unique (council, reference),
     unique (council, id, subject),
     unique (council, determination)
   )`,
  `create unique index one_award_of_a_child on ${SCHEMA}.award (council, subject, child) where state in ('PROPOSED', 'LIVE')`,
  `create unique index one_award_of_a_number on ${SCHEMA}.award (council, child_hash)
     where state in ('PROPOSED', 'LIVE') and child_hash is not null`,
  `create index award_in_order on ${SCHEMA}.award (council, opened_at, id)`,
  `create index award_of_person on ${SCHEMA}.award (council, subject)`,
  ...tenantTable(SUBGRAPH, 'award', ['select', 'insert', 'update'], {
    needs: { ...READ, insert: 'allowance:award', update: ['allowance:award', 'allowance:approve', 'payment:run'] },
    subject: 'subject',
  }),
  ...onlyTheseChange(SUBGRAPH, 'award', ['state', 'last_day']),
  ...writtenByTheCaller(SUBGRAPH, 'award', 'opened_by'),
  `create function ${SCHEMA}.award_goes_its_way() returns trigger
     language plpgsql set search_path = pg_catalog, pg_temp as $$
   begin
     if new.state <> old.state and (old.state, new.state) not in
        (('PROPOSED', 'LIVE'), ('PROPOSED', 'REFUSED'), ('LIVE', 'ENDED')) then
       raise exception 'an award that is % does not become %', old.state, new.state using errcode = 'check_violation';
     end if;
     if (new.state, old.state) = ('LIVE', 'PROPOSED') and not exists (
       select from ${SCHEMA}.award_decision_step s
       where s.council = new.council and s.award = new.id and s.number = 1 and s.step = 'AGREED') then
       raise exception 'an award starts when a second person has agreed' using errcode = 'check_violation';
     end if;
     return new;
   end $$`,
  `create trigger goes_its_way before update on ${SCHEMA}.award
     for each row execute function ${SCHEMA}.award_goes_its_way()`,
  ...events(),
];

/** What was asked of the carer and told, and when: a letter that is due is sent once. */
function events(): readonly string[] {
  return [
    `create table ${SCHEMA}.award_event (
       ${COUNCIL_COLUMN},
       id uuid not null,
       award uuid not null,
       ${SUBJECT_COLUMN},
       kind text not null check (kind in ('STATEMENT_ASKED', 'STATEMENT_REMINDED', 'STATEMENT_RECEIVED', 'REVIEWED',
         'WARNED', 'RATES_APPLIED')),
       about date not null,
       weeks integer not null default 0 check (weeks between 0 and 104),
       on_day date not null,
       sealed text,
       ${actorColumn('recorded_by')},
       recorded_at timestamptz not null,
       primary key (council, id),
       unique (council, id, award),
       foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject)
     )`,
    `create unique index award_event_once on ${SCHEMA}.award_event (council, award, kind, about, weeks)
       where kind <> 'RATES_APPLIED'`,
    ...tenantTable(SUBGRAPH, 'award_event', ['select', 'insert'], {
      needs: { ...READ, insert: ['allowance:award', 'allowance:approve', 'payment:run'] },
      subject: 'subject',
    }),
    ...keptAsWritten(SUBGRAPH, 'award_event'),
    ...writtenByTheCaller(SUBGRAPH, 'award_event', 'recorded_by'),
  ];
}

/** SQL for a letter that tells of a new weekly sum. */
export const toldOfNewSums: readonly string[] = [
  `alter table ${SCHEMA}.award_event drop constraint award_event_kind_check,
     add constraint award_event_kind_check check (kind in ('STATEMENT_ASKED', 'STATEMENT_REMINDED', 'STATEMENT_RECEIVED',
       'REVIEWED', 'WARNED', 'SUM_TOLD', 'RATES_APPLIED'))`,
];
