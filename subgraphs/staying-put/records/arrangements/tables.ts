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

import { SUBGRAPH } from '../settings.ts';

const SCHEMA = schemaOf(SUBGRAPH);
const BY_WHO_WRITES = {
  needs: { select: 'arrangement:read', insert: ['arrangement:write', 'arrangement:approve'] },
  subject: 'subject',
} as const;

/**
 * SQL for Staying Put and Staying Close. One person proposes, another agrees. A split must add up, an arrangement ends by
 * 21 or with a course, an ending waits for its notice, and Staying Close is no duty before the law has begun.
 */
export const arrangementTables: readonly string[] = [
  `create table ${SCHEMA}.arrangement (
     ${COUNCIL_COLUMN},
     id uuid not null,
     ${SUBJECT_COLUMN},
     kind text not null check (kind in ('STAYING_PUT', 'STAYING_CLOSE')),
     reference text not null check (reference ~ '^S[PC]-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
     basis text not null check (basis in ('DUTY', 'DISCRETION')),
     route text not null,
     determination text not null check (determination ~ '^[0-9a-f]{64}$'),
     starts_on date not null,
     planned_end date not null,
     course_ends_on date,
     notice_days integer not null check (notice_days between 0 and 365),
     review_months integer not null check (review_months between 1 and 12),
     state text not null check (state in ('PROPOSED', 'LIVE', 'ENDED', 'REFUSED')),
     ended_on date,
     sealed text not null,
     opened_at timestamptz not null,
     ${actorColumn('opened_by')},
     primary key (council, id),
     unique (council, reference),
     unique (council, id, subject),
     unique (council, determination),
     check ((state = 'ENDED') = (ended_on is not null)),
     check (planned_end >= starts_on),
     constraint to_21_or_the_end_of_a_course check (kind <> 'STAYING_PUT'
       or planned_end < starts_on + interval '3 years' or coalesce(planned_end <= course_ends_on, false)),
     constraint no_course_beyond_25 check (planned_end < starts_on + interval '7 years' or kind = 'STAYING_CLOSE'),
     constraint no_duty_before_the_law_begins check (kind <> 'STAYING_CLOSE' or basis <> 'DUTY' or route = 'STAYING_CLOSE_DUTY')
   )`,
  `create unique index one_arrangement_of_a_kind on ${SCHEMA}.arrangement (council, subject, kind)
     where state in ('PROPOSED', 'LIVE')`,
  `create index arrangement_in_order on ${SCHEMA}.arrangement (council, id)`,
  ...tenantTable(SUBGRAPH, 'arrangement', ['select', 'insert', 'update'], {
    needs: {
      select: 'arrangement:read',
      insert: 'arrangement:write',
      update: ['arrangement:write', 'arrangement:approve'],
    },
    subject: 'subject',
  }),
  ...onlyTheseChange(SUBGRAPH, 'arrangement', ['state', 'ended_on']),
  ...writtenByTheCaller(SUBGRAPH, 'arrangement', 'opened_by'),
  ...decisions(),
  ...conclusions(),
  `create table ${SCHEMA}.arrangement_event (
     ${COUNCIL_COLUMN},
     id uuid not null,
     arrangement uuid not null,
     ${SUBJECT_COLUMN},
     kind text not null check (kind in ('REVIEWED', 'CHECKED', 'ADVISED', 'AGREEMENT_SIGNED', 'KEPT_IN_TOUCH')),
     about date not null,
     on_day date not null,
     sealed text not null,
     ${actorColumn('recorded_by')},
     recorded_at timestamptz not null,
     primary key (council, id),
     foreign key (council, arrangement, subject) references ${SCHEMA}.arrangement (council, id, subject)
   )`,
  `create index arrangement_event_of on ${SCHEMA}.arrangement_event (council, arrangement)`,
  `create unique index reviewed_once on ${SCHEMA}.arrangement_event (council, arrangement, about) where kind = 'REVIEWED'`,
  ...tenantTable(SUBGRAPH, 'arrangement_event', ['select', 'insert'], BY_WHO_WRITES),
  ...keptAsWritten(SUBGRAPH, 'arrangement_event'),
  ...writtenByTheCaller(SUBGRAPH, 'arrangement_event', 'recorded_by'),
];

function decisions(): readonly string[] {
  return [
    `create table ${SCHEMA}.arrangement_decision (
       ${COUNCIL_COLUMN},
       arrangement uuid not null,
       number integer not null check (number > 0),
       ${SUBJECT_COLUMN},
       kind text not null check (kind in ('OPEN', 'CHANGE', 'END')),
       ground text not null,
       from_day date not null,
       council_pence integer check (council_pence >= 0),
       rent_pence integer check (rent_pence >= 0),
       contribution_pence integer check (contribution_pence >= 0),
       bills_pence integer check (bills_pence >= 0),
       total_pence integer,
       notice_on date,
       sealed text not null,
       proposed_on date not null,
       proposed_at timestamptz not null,
       ${actorColumn('proposed_by')},
       primary key (council, arrangement, number),
       unique (council, arrangement, number, proposed_by),
       foreign key (council, arrangement, subject) references ${SCHEMA}.arrangement (council, id, subject),
       constraint a_split_adds_up check (
         num_nulls(council_pence, rent_pence, contribution_pence, bills_pence, total_pence) in (0, 5)
         and (total_pence is null or total_pence = council_pence + rent_pence + contribution_pence + bills_pence)),
       constraint an_end_has_a_notice check (kind <> 'END' or notice_on is not null)
     )`,
    ...tenantTable(SUBGRAPH, 'arrangement_decision', ['select', 'insert'], BY_WHO_WRITES),
    ...keptAsWritten(SUBGRAPH, 'arrangement_decision'),
    ...writtenByTheCaller(SUBGRAPH, 'arrangement_decision', 'proposed_by'),
    `create function ${SCHEMA}.decision_suits_its_arrangement() returns trigger
       language plpgsql set search_path = pg_catalog, pg_temp as $$
     declare
       of ${SCHEMA}.arrangement;
     begin
       select * into of from ${SCHEMA}.arrangement a where a.council = new.council and a.id = new.arrangement;
       if not found then
         raise exception 'who decides must be able to read the arrangement' using errcode = 'insufficient_privilege';
       end if;
       if of.kind = 'STAYING_PUT' and new.kind <> 'END' and new.total_pence is null then
         raise exception 'a Staying Put arrangement has a weekly split' using errcode = 'check_violation';
       end if;
       if new.kind = 'END' and new.ground not in ('BOTH_AGREE', 'AGAINST_WELFARE', 'MOVED_OUT', 'DIED')
         and new.from_day <= of.planned_end and new.from_day < new.notice_on + of.notice_days then
         raise exception 'the days of notice are not over by then' using errcode = 'check_violation';
       end if;
       return new;
     end $$`,
    `create trigger suits_its_arrangement before insert on ${SCHEMA}.arrangement_decision
       for each row execute function ${SCHEMA}.decision_suits_its_arrangement()`,
  ];
}

function conclusions(): readonly string[] {
  return [
    `create table ${SCHEMA}.arrangement_conclusion (
       ${COUNCIL_COLUMN},
       arrangement uuid not null,
       number integer not null,
       ${SUBJECT_COLUMN},
       conclusion text not null check (conclusion in ('AGREED', 'REFUSED', 'WITHDRAWN')),
       ${actorColumn('proposed_by')},
       on_day date not null,
       sealed text not null,
       ${actorColumn('concluded_by')},
       concluded_at timestamptz not null,
       primary key (council, arrangement, number),
       foreign key (council, arrangement, number, proposed_by)
         references ${SCHEMA}.arrangement_decision (council, arrangement, number, proposed_by),
       foreign key (council, arrangement, subject) references ${SCHEMA}.arrangement (council, id, subject),
       constraint agreed_by_another check (conclusion <> 'AGREED' or concluded_by <> proposed_by)
     )`,
    ...tenantTable(SUBGRAPH, 'arrangement_conclusion', ['select', 'insert'], {
      needs: { select: 'arrangement:read', insert: 'arrangement:approve' },
      subject: 'subject',
    }),
    ...keptAsWritten(SUBGRAPH, 'arrangement_conclusion'),
    ...writtenByTheCaller(SUBGRAPH, 'arrangement_conclusion', 'concluded_by'),
    `create function ${SCHEMA}.arrangement_goes_its_way() returns trigger
       language plpgsql set search_path = pg_catalog, pg_temp as $$
     begin
       if new.state <> old.state and (old.state, new.state) not in
          (('PROPOSED', 'LIVE'), ('PROPOSED', 'REFUSED'), ('LIVE', 'ENDED')) then
         raise exception 'an arrangement that is % does not become %', old.state, new.state using errcode = 'check_violation';
       end if;
       if (old.state, new.state) in (('PROPOSED', 'LIVE'), ('LIVE', 'ENDED')) and not exists (
         select from ${SCHEMA}.arrangement_conclusion c join ${SCHEMA}.arrangement_decision d
           on d.council = c.council and d.arrangement = c.arrangement and d.number = c.number
         where c.council = new.council and c.arrangement = new.id and c.conclusion = 'AGREED'
           and d.kind = case new.state when 'LIVE' then 'OPEN' else 'END' end) then
         raise exception 'a second person must have agreed' using errcode = 'check_violation';
       end if;
       return new;
     end $$`,
    `create trigger goes_its_way before update on ${SCHEMA}.arrangement
       for each row execute function ${SCHEMA}.arrangement_goes_its_way()`,
  ];
}
