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
import { paymentRunTables } from '@kith/subgraph/payment-runs';

import { SUBGRAPH } from '../settings.ts';

const SCHEMA = schemaOf(SUBGRAPH);

/** To which account an award is paid: sealed, and kept when it changes. The last one counts. */
const payees: readonly string[] = [
  `create table ${SCHEMA}.award_payee (
     ${COUNCIL_COLUMN},
     award uuid not null,
     number integer not null check (number between 1 and 1000),
     ${SUBJECT_COLUMN},
     sealed text not null,
     ${actorColumn('set_by')},
     set_at timestamptz not null,
     primary key (council, award, number),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject)
   )`,
  ...tenantTable(SUBGRAPH, 'award_payee', ['select', 'insert'], {
    needs: { select: ['allowance:award', 'allowance:approve', 'payment:run'], insert: 'allowance:award' },
    subject: 'subject',
  }),
  ...keptAsWritten(SUBGRAPH, 'award_payee'),
  ...writtenByTheCaller(SUBGRAPH, 'award_payee', 'set_by'),
];

/** How each payment travels through the bank. One that failed stays, and another takes its place under its own reference. */
const transfers: readonly string[] = [
  `create table ${SCHEMA}.award_transfer (
     ${COUNCIL_COLUMN},
     id uuid not null,
     award uuid not null,
     payment uuid not null,
     number integer not null check (number between 1 and 20),
     ${SUBJECT_COLUMN},
     pence integer not null check (pence > 0),
     reference text not null check (reference ~ '^[A-Z0-9.&/-]{6,18}$'),
     state text not null check (state in ('INSTRUCTED', 'IN_RUN', 'PAID', 'FAILED')),
     ${actorColumn('made_by')},
     made_at timestamptz not null,
     settled_at timestamptz,
     settled_why text,
     primary key (council, id),
     unique (council, id, subject),
     unique (council, reference),
     unique (council, payment, number),
     foreign key (council, payment, award) references ${SCHEMA}.award_payment (council, id, award),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject),
     check ((state in ('PAID', 'FAILED')) = (settled_at is not null))
   )`,
  `create unique index one_transfer_at_a_time on ${SCHEMA}.award_transfer (council, payment) where state <> 'FAILED'`,
  `create index award_transfer_waiting on ${SCHEMA}.award_transfer (council, state, made_at, id)`,
  `create index award_transfer_of_award on ${SCHEMA}.award_transfer (council, award, made_at)`,
  ...tenantTable(SUBGRAPH, 'award_transfer', ['select', 'insert', 'update'], {
    needs: { select: 'allowance:read', insert: 'payment:run', update: ['payment:run', 'payment:reconcile'] },
    subject: 'subject',
  }),
  ...onlyTheseChange(SUBGRAPH, 'award_transfer', ['state', 'settled_at', 'settled_why']),
  ...writtenByTheCaller(SUBGRAPH, 'award_transfer', 'made_by'),
  `create function ${SCHEMA}.transfer_moves() returns trigger
     language plpgsql set search_path = pg_catalog, pg_temp as $$
   begin
     if tg_op = 'INSERT' then
       if new.state <> 'INSTRUCTED' or not exists (select from ${SCHEMA}.award_payment p
         where p.council = new.council and p.id = new.payment and p.pence = new.pence) then
         raise exception 'a transfer is of a whole payment' using errcode = 'check_violation';
       end if;
       return new;
     end if;
     -- A bank may send back what it had paid.
     if (old.state, new.state) not in (('INSTRUCTED', 'IN_RUN'), ('IN_RUN', 'PAID'), ('IN_RUN', 'FAILED'), ('PAID', 'FAILED')) then
       raise exception 'a transfer does not go from % to %', old.state, new.state using errcode = 'check_violation';
     end if;
     return new;
   end $$`,
  `create trigger moves before insert or update on ${SCHEMA}.award_transfer
     for each row execute function ${SCHEMA}.transfer_moves()`,
];

/** SQL for how payments of awards reach the carers' accounts. */
export const transferTables: readonly string[] = [
  ...payees,
  ...transfers,
  ...paymentRunTables(SUBGRAPH, {
    payments: 'award_transfer (council, id, subject)',
    by: 'council, payment, subject',
  }),
];
