import {
  actorColumn,
  COUNCIL_COLUMN,
  keptAsWritten,
  schemaOf,
  SUBJECT_COLUMN,
  tenantTable,
  writtenByTheCaller,
} from '@kith/subgraph/database';

import { SUBGRAPH } from '../../settings.ts';

const SCHEMA = schemaOf(SUBGRAPH);
const BY_WHO_AWARDS = {
  needs: { select: 'allowance:read', insert: ['allowance:award', 'allowance:approve'] },
  subject: 'subject',
} as const;

/**
 * SQL for decisions: proposed by one person, concluded by another, and never before the carer has had the days that the
 * notice gave (SI 2005/1109 regs 15 and 18).
 */
export const decisionTables: readonly string[] = [
  `create table ${SCHEMA}.award_decision (
     ${COUNCIL_COLUMN},
     award uuid not null,
     number integer not null check (number > 0),
     ${SUBJECT_COLUMN},
     kind text not null check (kind in ('OPEN', 'CHANGE', 'EXTEND', 'SUSPEND', 'RESUME', 'END', 'RECOVER', 'WRITE_OFF')),
     ground text not null,
     effective_from date not null,
     needs_notice boolean not null,
     notice_on date,
     answer_by date,
     weekly_before_pence integer check (weekly_before_pence >= 0),
     weekly_after_pence integer check (weekly_after_pence >= 0),
     determination text check (determination ~ '^[0-9a-f]{64}$'),
     sealed text not null,
     proposed_on date not null,
     proposed_at timestamptz not null,
     ${actorColumn('proposed_by')},
     primary key (council, award, number),
     unique (council, award, number, proposed_by),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject),
     check ((notice_on is null) = (answer_by is null)),
     check (answer_by > notice_on),
     constraint no_cut_without_notice check (not needs_notice or notice_on is not null),
     constraint no_stop_without_notice check (needs_notice or kind not in ('END', 'RECOVER') or ground in ('CARER_ASKED', 'CHILD_DIED'))
   )`,
  ...tenantTable(SUBGRAPH, 'award_decision', ['select', 'insert'], BY_WHO_AWARDS),
  ...keptAsWritten(SUBGRAPH, 'award_decision'),
  ...writtenByTheCaller(SUBGRAPH, 'award_decision', 'proposed_by'),
  `create table ${SCHEMA}.award_decision_step (
     ${COUNCIL_COLUMN},
     award uuid not null,
     number integer not null,
     place integer not null check (place > 0),
     ${SUBJECT_COLUMN},
     step text not null check (step in ('REPRESENTATIONS', 'ACCEPTED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
     ${actorColumn('proposed_by')},
     on_day date not null,
     sealed text not null,
     ${actorColumn('taken_by')},
     taken_at timestamptz not null,
     primary key (council, award, number, place),
     foreign key (council, award, number, proposed_by)
       references ${SCHEMA}.award_decision (council, award, number, proposed_by),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject),
     constraint agreed_by_another check (step <> 'AGREED' or taken_by <> proposed_by)
   )`,
  `create unique index concluded_once on ${SCHEMA}.award_decision_step (council, award, number)
     where step in ('AGREED', 'REFUSED', 'WITHDRAWN')`,
  ...tenantTable(SUBGRAPH, 'award_decision_step', ['select', 'insert'], BY_WHO_AWARDS),
  ...keptAsWritten(SUBGRAPH, 'award_decision_step'),
  ...writtenByTheCaller(SUBGRAPH, 'award_decision_step', 'taken_by'),
  `create function ${SCHEMA}.decision_waits_for_the_carer() returns trigger
     language plpgsql set search_path = pg_catalog, pg_temp as $$
   declare
     decision ${SCHEMA}.award_decision;
   begin
     select * into decision from ${SCHEMA}.award_decision d
       where d.council = new.council and d.award = new.award and d.number = new.number;
     if not found then
       raise exception 'who concludes a decision must be able to read it' using errcode = 'insufficient_privilege';
     end if;
     if new.step = 'AGREED' and decision.answer_by is not null and new.on_day <= decision.answer_by and not exists (
       select from ${SCHEMA}.award_decision_step s where s.council = new.council and s.award = new.award
         and s.number = new.number and s.step in ('REPRESENTATIONS', 'ACCEPTED')) then
       raise exception 'the carer still has time to answer' using errcode = 'check_violation';
     end if;
     if new.step = 'AGREED' and decision.ground = 'STATEMENT_MISSING' and not exists (
       select from ${SCHEMA}.award_event e where e.council = new.council and e.award = new.award
         and e.kind = 'STATEMENT_REMINDED' and e.on_day + 28 < new.on_day and not exists (
           select from ${SCHEMA}.award_event r where r.council = e.council and r.award = e.award
             and r.kind = 'STATEMENT_RECEIVED' and r.about = e.about)) then
       raise exception 'no step for a missing statement until 28 days after a written reminder'
         using errcode = 'check_violation';
     end if;
     return new;
   end $$`,
  `create trigger waits_for_the_carer before insert on ${SCHEMA}.award_decision_step
     for each row execute function ${SCHEMA}.decision_waits_for_the_carer()`,
];
