import { holdsAny, openToCrossings, tenantTable } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';
import { by, COUNCIL, keptAsWritten, NO_LINE, SCHEMA, SUBJECT, writtenByTheCaller } from './kept.ts';

/**
 * SQL for the ledger. Entries and postings can only be added. The balance of an account is kept by the database alone,
 * in one row that every posting locks and that refuses to fall below nothing; at the end of a transaction every entry
 * must balance and move money the way its kind does.
 */
export const ledgerTables: readonly string[] = [
  `create table ${SCHEMA}.account (
     ${COUNCIL},
     award uuid not null,
     code text not null,
     line uuid not null,
     ${SUBJECT},
     balance_pence integer not null,
     primary key (council, award, code, line),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject),
     constraint never_below_nothing check (case when code in ('GRANTED', 'BESIDE') then balance_pence <= 0
       else balance_pence >= 0 end),
     check ((code in ('GRANTED', 'AVAILABLE', 'RELEASED') and line = '${NO_LINE}')
       or (code in ('BESIDE', 'COMMITTED', 'IN_PAYMENT', 'SPENT') and line <> '${NO_LINE}'))
   )`,
  ...tenantTable(SUBGRAPH, 'account', ['select'], { needs: { select: 'grant:read' }, subject: 'subject' }),
  ...openToCrossings(SUBGRAPH, 'account', ['select', 'insert', 'update']),
  `create table ${SCHEMA}.entry (
     ${COUNCIL},
     id uuid not null,
     award uuid not null,
     ${SUBJECT},
     position integer not null check (position > 0),
     kind text not null,
     on_day date not null,
     made_at timestamptz not null,
     ${by('made_by')},
     decision uuid,
     adjustment uuid,
     determination text,
     payment uuid,
     why text,
     written_in xid8 not null,
     primary key (council, id),
     unique (council, id, award),
     unique (council, award, position),
     unique (council, decision),
     unique (council, adjustment),
     unique (council, determination),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject),
     foreign key (council, decision) references ${SCHEMA}.decision,
     foreign key (council, adjustment, award) references ${SCHEMA}.adjustment (council, id, award),
     foreign key (council, determination) references ${SCHEMA}.award_determination
   )`,
  ...tenantTable(SUBGRAPH, 'entry', ['select', 'insert'], {
    needs: {
      select: 'grant:read',
      insert: ['grant:award', 'grant:approve', 'grant:pay', 'payment:reconcile'],
    },
    subject: 'subject',
  }),
  ...keptAsWritten('entry'),
  ...writtenByTheCaller('entry', 'made_by'),
  `create table ${SCHEMA}.posting (
     ${COUNCIL},
     entry uuid not null,
     position smallint not null check (position >= 0),
     award uuid not null,
     ${SUBJECT},
     code text not null,
     line uuid not null,
     pence integer not null check (pence <> 0),
     primary key (council, entry, position),
     foreign key (council, entry, award) references ${SCHEMA}.entry (council, id, award)
   )`,
  `create index posting_of_award on ${SCHEMA}.posting (council, award)`,
  ...tenantTable(SUBGRAPH, 'posting', ['select', 'insert'], {
    needs: {
      select: 'grant:read',
      insert: ['grant:award', 'grant:approve', 'grant:pay', 'payment:reconcile'],
    },
    subject: 'subject',
  }),
  ...keptAsWritten('posting'),
  ...openToCrossings(SUBGRAPH, 'entry', ['select']),
  ...openToCrossings(SUBGRAPH, 'posting', ['select']),
  ...openToCrossings(SUBGRAPH, 'line', ['select']),
  ...openToCrossings(SUBGRAPH, 'decision', ['select']),
  ...openToCrossings(SUBGRAPH, 'decision_line', ['select']),
  ...openToCrossings(SUBGRAPH, 'confirmation', ['select']),
  ...openToCrossings(SUBGRAPH, 'adjustment', ['select']),
  ...openToCrossings(SUBGRAPH, 'adjustment_decision', ['select']),
  ...entryRules(),
  ...postingRules(),
  ...wholeEntries(),
  ...endsEmpty(),
];

/** Holds the award, so that entries of one award take turns; numbers them; and knows who may make which. */
function entryRules(): readonly string[] {
  return [
    `create function ${SCHEMA}.entry_is_allowed() returns trigger
       language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     declare
       held ${SCHEMA}.award;
       allowed boolean;
     begin
       select * into held from ${SCHEMA}.award where council = new.council and id = new.award for update;
       if new.council is distinct from current_setting('kith.council', true) or not found then
         raise exception 'an entry belongs to an award of the council' using errcode = 'insufficient_privilege';
       end if;
       allowed := case
         when new.kind in ('AWARDED', 'UPLIFTED', 'SUPPLEMENTED', 'REDUCED', 'DRAWN_ELSEWHERE', 'RELEASED', 'REOPENED')
           then ${holdsAny(['grant:award'])}
         when new.kind in ('COMMITTED') then ${holdsAny(['grant:approve'])}
         when new.kind in ('UNCOMMITTED') then ${holdsAny(['grant:approve', 'grant:pay'])}
         when new.kind in ('INSTRUCTED', 'CANCELLED', 'REFUNDED') then ${holdsAny(['grant:pay'])}
         when new.kind in ('PAID', 'FAILED') then ${holdsAny(['grant:pay', 'payment:reconcile'])}
         else false end;
       if not allowed then
         raise exception 'this caller may not make an entry of the kind %', new.kind using errcode = 'insufficient_privilege';
       end if;
       if held.state <> 'OPEN' and new.kind <> 'REFUNDED' then
         raise exception 'the award has ended' using errcode = 'check_violation', constraint = 'award_is_open';
       end if;
       if new.kind = 'COMMITTED' and new.on_day > held.last_day then
         raise exception 'the window of the award is over' using errcode = 'check_violation', constraint = 'within_the_window';
       end if;
       if new.kind = 'COMMITTED' and not exists (
         select from ${SCHEMA}.decision d where d.council = new.council and d.id = new.decision and d.award = new.award
           and (d.approvals = 1 or exists (select from ${SCHEMA}.confirmation c
             where c.council = d.council and c.decision = d.id and c.agreed))) then
         raise exception 'nothing is committed before it is decided' using errcode = 'check_violation', constraint = 'decided_before';
       end if;
       if new.kind in ('UPLIFTED', 'SUPPLEMENTED', 'REDUCED') and new.determination is null and not exists (
         select from ${SCHEMA}.adjustment_decision d where d.council = new.council and d.adjustment = new.adjustment and d.agreed) then
         raise exception 'no amount changes before it is agreed' using errcode = 'check_violation', constraint = 'agreed_before';
       end if;
       if new.kind = 'AWARDED' and new.determination is null then
         raise exception 'an award rests on a determination' using errcode = 'check_violation', constraint = 'determined_before';
       end if;
       new.position := (select coalesce(max(position), 0) + 1 from ${SCHEMA}.entry where council = new.council and award = new.award);
       new.written_in := pg_current_xact_id();
       return new;
     end $$`,
    `create trigger is_allowed before insert on ${SCHEMA}.entry
       for each row execute function ${SCHEMA}.entry_is_allowed()`,
  ];
}

/** Keeps the balances. A posting joins its entry in the same transaction or never. */
function postingRules(): readonly string[] {
  return [
    `create function ${SCHEMA}.posting_counts() returns trigger
       language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       if not exists (select from ${SCHEMA}.entry e where e.council = new.council and e.id = new.entry
           and e.subject = new.subject and e.written_in = pg_current_xact_id()) then
         raise exception 'a posting is made together with its entry' using errcode = 'restrict_violation';
       end if;
       if new.line <> '${NO_LINE}' and not exists (select from ${SCHEMA}.line l
           where l.council = new.council and l.id = new.line and l.award = new.award) then
         raise exception 'the line is not of this award' using errcode = 'foreign_key_violation';
       end if;
       insert into ${SCHEMA}.account (council, award, code, line, subject, balance_pence)
         values (new.council, new.award, new.code, new.line, new.subject, 0) on conflict do nothing;
       update ${SCHEMA}.account set balance_pence = balance_pence + new.pence
         where council = new.council and award = new.award and code = new.code and line = new.line;
       return new;
     end $$`,
    `create trigger counts before insert on ${SCHEMA}.posting
       for each row execute function ${SCHEMA}.posting_counts()`,
  ];
}

/** At the end of the transaction: nothing made of nothing, and money goes only where the kind of the entry sends it. */
function wholeEntries(): readonly string[] {
  return [
    `create function ${SCHEMA}.entry_is_whole() returns trigger
       language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     declare
       total bigint;
       gives text[];
       takes text[];
       allowed boolean;
     begin
       select sum(pence), array_agg(distinct code order by code) filter (where pence < 0),
           array_agg(distinct code order by code) filter (where pence > 0)
         into total, gives, takes from ${SCHEMA}.posting where council = new.council and entry = new.id;
       if total is distinct from 0 then
         raise exception 'the entry does not balance' using errcode = 'check_violation', constraint = 'entry_balances';
       end if;
       allowed := case new.kind
         when 'AWARDED' then gives = '{GRANTED}' and takes = '{AVAILABLE}'
         when 'UPLIFTED' then gives = '{GRANTED}' and takes = '{AVAILABLE}'
         when 'SUPPLEMENTED' then gives = '{GRANTED}' and takes = '{AVAILABLE}'
         when 'REDUCED' then gives = '{AVAILABLE}' and takes = '{GRANTED}'
         when 'DRAWN_ELSEWHERE' then gives = '{AVAILABLE}' and takes = '{RELEASED}'
         when 'COMMITTED' then gives <@ '{AVAILABLE,BESIDE}' and takes = '{COMMITTED}'
         when 'UNCOMMITTED' then gives = '{COMMITTED}' and takes <@ '{AVAILABLE,BESIDE}'
         when 'INSTRUCTED' then gives = '{COMMITTED}' and takes = '{IN_PAYMENT}'
         when 'CANCELLED' then gives = '{IN_PAYMENT}' and takes = '{COMMITTED}'
         when 'FAILED' then gives <@ '{IN_PAYMENT,SPENT}' and takes = '{COMMITTED}'
         when 'PAID' then gives = '{IN_PAYMENT}' and takes = '{SPENT}'
         when 'REFUNDED' then gives = '{SPENT}' and takes <@ '{AVAILABLE,BESIDE,RELEASED}'
         when 'RELEASED' then gives = '{AVAILABLE}' and takes = '{RELEASED}'
         when 'REOPENED' then gives = '{RELEASED}' and takes = '{AVAILABLE}'
         else false end;
       if allowed is not true then
         raise exception 'an entry of the kind % does not move money so', new.kind
           using errcode = 'check_violation', constraint = 'entry_moves_as_its_kind';
       end if;
       if new.kind = 'COMMITTED' and exists (
         select from ${SCHEMA}.posting p left join ${SCHEMA}.decision_line d
           on d.council = p.council and d.decision = new.decision and d.line = p.line
         where p.council = new.council and p.entry = new.id and p.code = 'COMMITTED' and p.pence is distinct from d.granted_pence) then
         raise exception 'what is committed is what was granted' using errcode = 'check_violation', constraint = 'committed_as_granted';
       end if;
       if new.adjustment is not null and (select sum(abs(pence)) / 2 from ${SCHEMA}.posting
           where council = new.council and entry = new.id) is distinct from
         (select pence from ${SCHEMA}.adjustment where council = new.council and id = new.adjustment) then
         raise exception 'the amount changes by what was agreed' using errcode = 'check_violation', constraint = 'changed_as_agreed';
       end if;
       return null;
     end $$`,
    `create constraint trigger is_whole after insert on ${SCHEMA}.entry deferrable initially deferred
       for each row execute function ${SCHEMA}.entry_is_whole()`,
  ];
}

/** An award ends with nothing left in it, and nothing on its way. */
function endsEmpty(): readonly string[] {
  return [
    `create function ${SCHEMA}.award_ends_empty() returns trigger
       language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
     begin
       if new.state <> 'OPEN' and exists (select from ${SCHEMA}.account where council = new.council and award = new.id
           and code in ('AVAILABLE', 'COMMITTED', 'IN_PAYMENT') and balance_pence > 0) then
         raise exception 'an award ends with nothing left in it' using errcode = 'check_violation', constraint = 'ends_empty';
       end if;
       return new;
     end $$`,
    `create trigger ends_empty before update on ${SCHEMA}.award
       for each row execute function ${SCHEMA}.award_ends_empty()`,
  ];
}
