import { tenantTable } from '@kith/subgraph/database';
import { paymentRunTables } from '@kith/subgraph/payment-runs';

import { SUBGRAPH } from '../settings.ts';
import { by, COUNCIL, keptAsWritten, onlyTheseChange, SCHEMA, SUBJECT, writtenByTheCaller } from './kept.ts';

/** SQL for how what was granted is paid, the receipts, and the files that go to the bank. */
export const paymentTables: readonly string[] = [
  `create table ${SCHEMA}.payee (
     ${COUNCIL},
     id uuid not null,
     award uuid not null,
     ${SUBJECT},
     kind text not null check (kind in ('YOUNG_PERSON', 'OTHER_PERSON', 'SUPPLIER', 'LANDLORD')),
     account_digest bytea not null check (length(account_digest) = 32),
     words text not null,
     ${by('added_by')},
     added_at timestamptz not null,
     primary key (council, id),
     unique (council, id, award),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject)
   )`,
  `create index payee_of_account on ${SCHEMA}.payee (council, account_digest)`,
  ...tenantTable(SUBGRAPH, 'payee', ['select', 'insert'], {
    needs: {
      select: ['grant:request', 'grant:approve', 'grant:pay', 'payment:run'],
      insert: ['grant:request', 'grant:pay'],
    },
    subject: 'subject',
  }),
  ...keptAsWritten('payee'),
  ...writtenByTheCaller('payee', 'added_by'),
  `create table ${SCHEMA}.payment (
     ${COUNCIL},
     id uuid not null,
     award uuid not null,
     ${SUBJECT},
     route text not null check (route in ('SUPPLIER_ORDER', 'CARD_LOAD', 'BANK_TRANSFER', 'CASH')),
     pence integer not null check (pence > 0),
     state text not null check (state in ('INSTRUCTED', 'IN_RUN', 'PAID', 'FAILED', 'CANCELLED')),
     reference text not null check (reference ~ '^[A-Z0-9.&/-]{6,18}$'),
     payee uuid,
     replaces uuid,
     receipt_needed boolean not null,
     words text not null,
     ${by('made_by')},
     made_at timestamptz not null,
     settled_at timestamptz,
     settled_why text,
     primary key (council, id),
     unique (council, id, award),
     unique (council, id, subject),
     unique (council, reference),
     unique (council, replaces),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject),
     foreign key (council, payee, award) references ${SCHEMA}.payee (council, id, award),
     foreign key (council, replaces, award) references ${SCHEMA}.payment (council, id, award),
     check ((route = 'BANK_TRANSFER') = (payee is not null)),
     check ((state in ('PAID', 'FAILED', 'CANCELLED')) = (settled_at is not null))
   )`,
  `create index payment_waiting on ${SCHEMA}.payment (council, state, route, award)`,
  `create index payment_of_award on ${SCHEMA}.payment (council, award, made_at)`,
  ...tenantTable(SUBGRAPH, 'payment', ['select', 'insert', 'update'], {
    needs: { select: 'grant:read', insert: 'grant:pay', update: ['grant:pay', 'payment:run', 'payment:reconcile'] },
    subject: 'subject',
  }),
  ...onlyTheseChange('payment', ['state', 'settled_at', 'settled_why']),
  ...writtenByTheCaller('payment', 'made_by'),
  // What was settled stays settled, and what went into a file is settled by what the bank says of it.
  `create function ${SCHEMA}.payment_moves_on() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
   declare
     allowed boolean;
   begin
     allowed := case old.state
       when 'INSTRUCTED' then new.state <> 'INSTRUCTED'
       when 'IN_RUN' then new.state in ('PAID', 'FAILED')
       when 'PAID' then new.state = 'FAILED' and old.route = 'BANK_TRANSFER'
       else false end;
     if not allowed then
       raise exception 'a payment does not go from % to %', old.state, new.state
         using errcode = 'check_violation', constraint = 'payment_moves_on';
     end if;
     return new;
   end $$`,
  `create trigger moves_on before update on ${SCHEMA}.payment
     for each row execute function ${SCHEMA}.payment_moves_on()`,
  `create table ${SCHEMA}.payment_part (
     ${COUNCIL},
     payment uuid not null,
     line uuid not null,
     award uuid not null,
     ${SUBJECT},
     pence integer not null check (pence > 0),
     primary key (council, payment, line),
     foreign key (council, payment, award) references ${SCHEMA}.payment (council, id, award),
     foreign key (council, line, award) references ${SCHEMA}.line (council, id, award)
   )`,
  ...tenantTable(SUBGRAPH, 'payment_part', ['select', 'insert'], {
    needs: { select: 'grant:read', insert: 'grant:pay' },
    subject: 'subject',
  }),
  ...keptAsWritten('payment_part'),
  `create table ${SCHEMA}.receipt (
     ${COUNCIL},
     id uuid not null,
     payment uuid not null,
     ${SUBJECT},
     digest text not null check (digest ~ '^[0-9a-f]{64}$'),
     pence integer not null check (pence > 0),
     dated date not null,
     words text not null,
     ${by('added_by')},
     added_at timestamptz not null,
     primary key (council, id),
     foreign key (council, payment, subject) references ${SCHEMA}.payment (council, id, subject)
   )`,
  `create index receipt_of_digest on ${SCHEMA}.receipt (council, digest)`,
  `create index receipt_of_payment on ${SCHEMA}.receipt (council, payment)`,
  ...tenantTable(SUBGRAPH, 'receipt', ['select', 'insert'], {
    needs: { select: 'grant:read', insert: ['grant:request', 'grant:pay'] },
    subject: 'subject',
  }),
  ...keptAsWritten('receipt'),
  ...writtenByTheCaller('receipt', 'added_by'),
  ...paymentRunTables(SUBGRAPH, { payments: 'payment (council, id, subject)', by: 'council, payment, subject' }),
];
