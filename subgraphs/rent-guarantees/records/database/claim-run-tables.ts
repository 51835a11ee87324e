import { newTenantRules, openToCrossings, schemaOf } from '@kith/subgraph/database';
import { paymentRunTables } from '@kith/subgraph/payment-runs';

import { claimMovesAllowed } from '../claims/claim-states.ts';
import { SUBGRAPH } from '../settings.ts';
import { claimMoves } from './claim-tables.ts';
import { exposureFollows } from './guarantee-tables.ts';

const S = schemaOf(SUBGRAPH);

/** Payments of claims go out in files, and a bank may send back what it had paid: the claim is then owed again. */
const inFiles: readonly string[] = [
  `alter table ${S}.claim_payment add column id uuid not null default gen_random_uuid(),
     add constraint claim_payment_by_id unique (council, id),
     drop constraint claim_payment_state_check, drop constraint claim_payment_check,
     add constraint claim_payment_state_check check (state in ('INSTRUCTED', 'IN_RUN', 'PAID', 'FAILED')),
     add constraint claim_payment_settled check ((state in ('INSTRUCTED', 'IN_RUN')) = (settled_by is null))`,
  `drop index ${S}.claim_payment_one_at_a_time`,
  `create unique index claim_payment_one_at_a_time on ${S}.claim_payment (council, claim)
     where state in ('INSTRUCTED', 'IN_RUN', 'PAID')`,
  `create index claim_payment_waiting on ${S}.claim_payment (council, state, instructed_on, reference)`,
  ...newTenantRules(SUBGRAPH, 'claim_payment', ['update'], {
    needs: { update: ['guarantee:settle', 'payment:run', 'payment:reconcile'] },
  }),
  // A line of a file refers to it, and what comes back is written by the function below.
  ...openToCrossings(SUBGRAPH, 'claim_payment', ['update']),
];

const returned: readonly string[] = [
  claimMoves('create or replace', [...claimMovesAllowed, ['PAID', 'AGREED']], `old.state in ('AGREED', 'PAID')`),
  // What comes back from the bank is owed, whatever the limit is.
  exposureFollows('create or replace', 'change < 0 or new.paid_pence < old.paid_pence'),
  `create or replace function ${S}.claim_payment_moves() returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   declare
     c ${S}.claim;
   begin
     select * into strict c from ${S}.claim where council = new.council and id = new.claim for update;
     if tg_op = 'INSERT' then
       if new.state <> 'INSTRUCTED' or c.state <> 'AGREED' or new.pence <> c.agreed_pence then
         raise exception 'what was agreed is paid, whole' using errcode = 'KG030';
       end if;
       if new.instructed_by is distinct from current_setting('kith.actor', true) or new.instructed_by = c.decided_by then
         raise exception 'whoever decided a claim does not pay it' using errcode = 'KG031';
       end if;
       return new;
     end if;
     if (old.state, new.state) not in (('INSTRUCTED', 'IN_RUN'), ('INSTRUCTED', 'PAID'), ('INSTRUCTED', 'FAILED'),
        ('IN_RUN', 'PAID'), ('IN_RUN', 'FAILED'), ('PAID', 'FAILED')) then
       raise exception 'a payment does not go from % to %', old.state, new.state using errcode = 'KG032';
     end if;
     if new.state = 'PAID' then
       update ${S}.guarantee set paid_pence = paid_pence + new.pence where council = new.council and id = c.guarantee;
       update ${S}.claim set paid_pence = new.pence, state = 'PAID', revision = revision + 1
         where council = new.council and id = new.claim;
     elsif old.state = 'PAID' then
       update ${S}.guarantee set paid_pence = paid_pence - new.pence where council = new.council and id = c.guarantee;
       update ${S}.claim set paid_pence = 0, state = 'AGREED', revision = revision + 1
         where council = new.council and id = new.claim;
     end if;
     return new;
   end $$`,
];

export const claimRunTables: readonly string[] = [
  ...inFiles,
  ...returned,
  ...paymentRunTables(SUBGRAPH, { payments: 'claim_payment (council, id)', by: 'council, payment' }),
];
