import {
  actorColumn,
  COUNCIL_COLUMN,
  keptAsWritten,
  roleOf,
  schemaOf,
  SUBJECT_COLUMN,
  tenantTable,
  writtenByTheCaller,
} from '@kith/subgraph/database';

import { LINE_KINDS, type LineKind } from '../../../awards/award-line.ts';
import { SUBGRAPH } from '../../settings.ts';

const SCHEMA = schemaOf(SUBGRAPH);

const kindsThat = (are: (kind: LineKind) => boolean): string =>
  (Object.keys(LINE_KINDS) as LineKind[])
    .filter(are)
    .map((kind) => `'${kind}'`)
    .join(', ');
const LOWERING = kindsThat((kind) => LINE_KINDS[kind].sign < 0);
const MONEY = kindsThat((kind) => LINE_KINDS[kind].isPaid);
const BY_PERIOD = `'ALLOWANCE', 'ARREARS', 'OVERPAYMENT', 'OVERPAYMENT_CANCELLED'`;

const BY_WHO_PAYS_OR_AGREES = {
  needs: { select: 'allowance:read', insert: ['allowance:approve', 'payment:run'] },
  subject: 'subject',
} as const;

/**
 * SQL for the lines of awards and for what became of each. Nothing here is ever changed: a line is paid or withdrawn by a
 * row of its own, once. At the end of a transaction the lines of an award must add up.
 */
export const lineTables: readonly string[] = [
  `create table ${SCHEMA}.award_line (
     ${COUNCIL_COLUMN},
     award uuid not null,
     id uuid not null,
     ${SUBJECT_COLUMN},
     kind text not null check (kind in (${kindsThat(() => true)})),
     period_from date not null,
     period_to date not null,
     from_day date not null,
     to_day date not null,
     pence integer not null check (pence <> 0),
     decision integer,
     event uuid,
     sealed text not null,
     entered_at timestamptz not null,
     ${actorColumn('entered_by')},
     primary key (council, award, id),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject),
     foreign key (council, award, decision) references ${SCHEMA}.award_decision (council, award, number),
     foreign key (council, event, award) references ${SCHEMA}.award_event (council, id, award),
     constraint has_its_sign check ((pence < 0) = (kind in (${LOWERING}))),
     constraint within_its_period check (period_from <= from_day and from_day <= to_day and to_day <= period_to),
     constraint a_correction_names_its_cause check (kind = 'ALLOWANCE' or decision is not null or event is not null)
   )`,
  `create index award_line_in_order on ${SCHEMA}.award_line (council, award, period_from, from_day)`,
  ...tenantTable(SUBGRAPH, 'award_line', ['select', 'insert'], BY_WHO_PAYS_OR_AGREES),
  ...keptAsWritten(SUBGRAPH, 'award_line'),
  ...writtenByTheCaller(SUBGRAPH, 'award_line', 'entered_by'),
  `create table ${SCHEMA}.award_payment (
     ${COUNCIL_COLUMN},
     id uuid not null,
     run uuid not null,
     award uuid not null,
     ${SUBJECT_COLUMN},
     pence integer not null check (pence >= 0),
     made_on date not null,
     made_at timestamptz not null,
     ${actorColumn('made_by')},
     primary key (council, id),
     unique (council, run, award),
     unique (council, id, award),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject)
   )`,
  ...tenantTable(SUBGRAPH, 'award_payment', ['select', 'insert'], {
    needs: { select: 'allowance:read', insert: 'payment:run' },
    subject: 'subject',
  }),
  ...keptAsWritten(SUBGRAPH, 'award_payment'),
  ...writtenByTheCaller(SUBGRAPH, 'award_payment', 'made_by'),
  `create table ${SCHEMA}.award_line_settled (
     ${COUNCIL_COLUMN},
     award uuid not null,
     line uuid not null,
     ${SUBJECT_COLUMN},
     became text not null check (became in ('PAID', 'WITHDRAWN')),
     payment uuid,
     settled_at timestamptz not null,
     ${actorColumn('settled_by')},
     primary key (council, award, line),
     foreign key (council, award, line) references ${SCHEMA}.award_line,
     foreign key (council, payment, award) references ${SCHEMA}.award_payment (council, id, award),
     check ((became = 'PAID') = (payment is not null))
   )`,
  `create index award_line_settled_by_payment on ${SCHEMA}.award_line_settled (council, payment)`,
  ...tenantTable(SUBGRAPH, 'award_line_settled', ['select', 'insert'], BY_WHO_PAYS_OR_AGREES),
  ...keptAsWritten(SUBGRAPH, 'award_line_settled'),
  ...writtenByTheCaller(SUBGRAPH, 'award_line_settled', 'settled_by'),
  `create view ${SCHEMA}.award_line_standing with (security_invoker = true) as
     select l.*, s.became, s.payment from ${SCHEMA}.award_line l
     left join ${SCHEMA}.award_line_settled s on s.council = l.council and s.award = l.award and s.line = l.id`,
  `grant select on ${SCHEMA}.award_line_standing to ${roleOf(SUBGRAPH)}`,
  ...addingUp(),
];

function addingUp(): readonly string[] {
  return [
    `create function ${SCHEMA}.award_adds_up() returns trigger
       language plpgsql set search_path = pg_catalog, pg_temp as $$
     declare
       stands ${SCHEMA}.award;
     begin
       select * into stands from ${SCHEMA}.award a where a.council = new.council and a.id = new.award;
       if not found then
         raise exception 'who enters a line must be able to read the award' using errcode = 'insufficient_privilege';
       end if;
       if stands.state not in ('LIVE', 'ENDED') then
         raise exception 'nothing is entered for an award that nobody has agreed to' using errcode = 'check_violation';
       end if;
       if new.kind = 'ALLOWANCE' and exists (select from ${SCHEMA}.award_line_standing o
         where o.council = new.council and o.award = new.award and o.kind = 'ALLOWANCE' and o.id <> new.id
           and coalesce(o.became, '') <> 'WITHDRAWN' and o.from_day <= new.to_day and new.from_day <= o.to_day)
         and not exists (select from ${SCHEMA}.award_line_settled s where s.council = new.council
           and s.award = new.award and s.line = new.id and s.became = 'WITHDRAWN') then
         raise exception 'a day is never paid twice' using errcode = 'check_violation';
       end if;
       if exists (select from ${SCHEMA}.award_line_standing l where l.council = new.council and l.award = new.award
         and l.period_from = new.period_from and l.kind in (${BY_PERIOD}) and coalesce(l.became, '') <> 'WITHDRAWN'
         having sum(l.pence) < 0) then
         raise exception 'no more was overpaid for a period than was paid' using errcode = 'check_violation';
       end if;
       if exists (select from ${SCHEMA}.award_line_standing l where l.council = new.council and l.award = new.award
         and l.kind not in ('ALLOWANCE', 'ARREARS') and coalesce(l.became, '') <> 'WITHDRAWN'
         having sum(case when l.kind in ('RECOVERY', 'REFUND') then l.pence else -l.pence end) < 0) then
         raise exception 'no more is taken back and written off than was overpaid' using errcode = 'check_violation';
       end if;
       return null;
     end $$`,
    `create constraint trigger adds_up after insert on ${SCHEMA}.award_line deferrable initially deferred
       for each row execute function ${SCHEMA}.award_adds_up()`,
    `create function ${SCHEMA}.award_ends_on_its_last_day() returns trigger
       language plpgsql set search_path = pg_catalog, pg_temp as $$
     begin
       if exists (select from ${SCHEMA}.award_line_standing l join ${SCHEMA}.award a
         on a.council = l.council and a.id = l.award
         where l.council = new.council and l.kind = 'ALLOWANCE' and l.became is null and l.to_day > a.last_day
           and l.award = (to_jsonb(new) ->> tg_argv[0])::uuid) then
         raise exception 'nothing is due after the last day of an award' using errcode = 'check_violation';
       end if;
       return null;
     end $$`,
    `create constraint trigger within_the_last_day after insert on ${SCHEMA}.award_line deferrable initially deferred
       for each row execute function ${SCHEMA}.award_ends_on_its_last_day('award')`,
    `create constraint trigger within_the_last_day after update on ${SCHEMA}.award deferrable initially deferred
       for each row execute function ${SCHEMA}.award_ends_on_its_last_day('id')`,
    `create function ${SCHEMA}.line_is_settled_rightly() returns trigger
       language plpgsql set search_path = pg_catalog, pg_temp as $$
     declare
       line ${SCHEMA}.award_line;
     begin
       select * into line from ${SCHEMA}.award_line l
         where l.council = new.council and l.award = new.award and l.id = new.line;
       if line.kind not in (${MONEY}) then
         raise exception 'no money moves by a line that is %', line.kind using errcode = 'check_violation';
       end if;
       if line.kind = 'RECOVERY' and not exists (
         select from ${SCHEMA}.award_decision d join ${SCHEMA}.award_decision_step s
           on s.council = d.council and s.award = d.award and s.number = d.number and s.step = 'AGREED'
         where d.council = line.council and d.award = line.award and d.number = line.decision and d.kind = 'RECOVER') then
         raise exception 'nothing is taken back before the council has decided' using errcode = 'check_violation';
       end if;
       return new;
     end $$`,
    `create trigger settled_rightly before insert on ${SCHEMA}.award_line_settled
       for each row execute function ${SCHEMA}.line_is_settled_rightly()`,
    `create function ${SCHEMA}.payment_is_its_lines() returns trigger
       language plpgsql set search_path = pg_catalog, pg_temp as $$
     begin
       if (select sum(l.pence) from ${SCHEMA}.award_line_standing l
         where l.council = new.council and l.payment = new.id) is distinct from new.pence then
         raise exception 'a payment is the sum of its lines' using errcode = 'check_violation';
       end if;
       return null;
     end $$`,
    `create constraint trigger is_its_lines after insert on ${SCHEMA}.award_payment deferrable initially deferred
       for each row execute function ${SCHEMA}.payment_is_its_lines()`,
  ];
}
