import { openToCrossings, roleOf, schemaOf, tenantTable } from '@kith/subgraph/database';

import { CLAIM_STATES, claimMovesAllowed } from '../claims/claim-states.ts';
import { REFERENCE_PATTERN } from '../guarantee/reference.ts';
import { SUBGRAPH } from '../settings.ts';
import { anyOf, pairs } from './sql-words.ts';

const S = schemaOf(SUBGRAPH);
const ROLE = roleOf(SUBGRAPH);
/** Staff who take a claim down from a letter, and the scope of a landlord's link. */
const RECEIVES = ['guarantee:apply', 'guarantee:settle'] as const;

const missedRent = [
  `create table ${S}.missed_rent (
     council text not null,
     guarantee uuid not null,
     due_on date not null,
     told_on date not null,
     told_by text not null,
     primary key (council, guarantee, due_on),
     foreign key (council, guarantee) references ${S}.guarantee
   )`,
  ...tenantTable(SUBGRAPH, 'missed_rent', ['select', 'insert'], {
    needs: { select: 'guarantee:read', insert: RECEIVES },
  }),
];

/**
 * The rules that a claim is held to as it moves.
 *
 * @param keeps true of a claim that was agreed to before, so that nothing is agreed to now.
 */
export const claimMoves = (
  create: 'create' | 'create or replace',
  allowed: typeof claimMovesAllowed,
  keeps: string,
): string =>
  `${create} function ${S}.claim_moves() returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   declare
     g ${S}.guarantee;
     of_lines bigint;
   begin
     if tg_op = 'INSERT' then
       if new.state <> 'RECEIVED' then raise exception 'a claim is received first' using errcode = 'KG020'; end if;
       return new;
     end if;
     if new.state <> old.state and not ((old.state, new.state) in (${pairs(allowed)})) then
       raise exception 'a claim cannot go from % to %', old.state, new.state using errcode = 'KG021';
     end if;
     if old.state in ('AGREED', 'PAID', 'REFUSED') and (new.agreed_pence, new.decided_by, new.decided_on, new.sealed_reasons)
        is distinct from (old.agreed_pence, old.decided_by, old.decided_on, old.sealed_reasons) then
       raise exception 'a decision stays' using errcode = 'KG022';
     end if;
     if new.state <> 'AGREED' or ${keeps} then return new; end if;
     if new.decided_by is distinct from current_setting('kith.actor', true) then
       raise exception 'only whoever is signed in decides' using errcode = 'KG022';
     end if;
     select coalesce(sum(l.agreed_pence), 0) into of_lines from ${S}.claim_line l
       where l.council = new.council and l.claim = new.id;
     if of_lines <> new.agreed_pence then
       raise exception 'a claim agrees with its lines' using errcode = 'KG023';
     end if;
     -- Claims on one guarantee take turns here.
     select * into strict g from ${S}.guarantee where council = new.council and id = new.guarantee for update;
     if g.agreed_pence + new.agreed_pence > g.cap_pence then
       raise exception 'more than the guarantee has left' using errcode = 'KG002';
     end if;
     if exists (select from ${S}.claim_line l where l.council = new.council and l.claim = new.id
                and l.kind = 'RENT' and l.agreed_pence > g.share_pence) then
       raise exception 'more than the share of the young person' using errcode = 'KG003';
     end if;
     update ${S}.guarantee set agreed_pence = agreed_pence + new.agreed_pence
       where council = new.council and id = new.guarantee;
     return new;
   end $$`;

const claims = [
  `create table ${S}.claim (
     council text not null,
     id uuid not null,
     reference text not null check (reference ~ '${REFERENCE_PATTERN}'),
     guarantee uuid not null,
     subject text not null,
     state text not null check (state in (${anyOf(Object.keys(CLAIM_STATES))})),
     link uuid,
     received_by text not null,
     received_on date not null,
     -- The landlord's words, what they sent with it and where to pay.
     sealed text not null,
     claimed_pence integer not null check (claimed_pence > 0),
     agreed_pence integer not null default 0,
     decided_by text,
     decided_on date,
     sealed_reasons text,
     paid_pence integer not null default 0,
     revision integer not null check (revision > 0),
     primary key (council, id),
     unique (council, reference),
     foreign key (council, guarantee) references ${S}.guarantee,
     check (0 <= paid_pence and paid_pence <= agreed_pence and agreed_pence <= claimed_pence),
     check ((state in ('AGREED', 'PAID')) = (agreed_pence > 0)),
     check ((state = 'PAID') = (agreed_pence > 0 and paid_pence = agreed_pence)),
     check ((state in ('AGREED', 'PAID', 'REFUSED')) = (decided_by is not null))
   )`,
  `create index claim_of_guarantee on ${S}.claim (council, guarantee)`,
  `create index claim_in_order on ${S}.claim (council, received_on, id)`,
  ...tenantTable(SUBGRAPH, 'claim', ['select', 'insert', 'update'], {
    needs: { select: 'guarantee:read', insert: RECEIVES, update: RECEIVES },
    subject: 'subject',
  }),
  ...openToCrossings(SUBGRAPH, 'claim', ['select', 'update']),
  `revoke update on ${S}.claim from ${ROLE}`,
  `grant update (state, agreed_pence, decided_by, decided_on, sealed_reasons, revision) on ${S}.claim to ${ROLE}`,
  `create table ${S}.claim_line (
     council text not null,
     claim uuid not null,
     number integer not null check (number between 1 and 60),
     guarantee uuid not null,
     kind text not null check (kind in ('RENT', 'DAMAGE')),
     due_on date not null,
     due_pence integer not null check (due_pence > 0),
     received_pence integer not null check (received_pence >= 0 and received_pence < due_pence),
     -- After the days that the letter gives for telling and for claiming.
     late boolean not null,
     agreed_pence integer check (agreed_pence >= 0 and agreed_pence <= due_pence - received_pence),
     primary key (council, claim, number),
     foreign key (council, claim) references ${S}.claim
   )`,
  // The rent of one day is agreed to once, however often it is claimed.
  `create unique index claim_line_agreed_once on ${S}.claim_line (council, guarantee, due_on)
     where kind = 'RENT' and agreed_pence > 0`,
  ...tenantTable(SUBGRAPH, 'claim_line', ['select', 'insert', 'update'], {
    needs: { select: 'guarantee:read', insert: RECEIVES, update: 'guarantee:settle' },
  }),
  ...openToCrossings(SUBGRAPH, 'claim_line', ['select']),
  `revoke update on ${S}.claim_line from ${ROLE}`,
  `grant update (agreed_pence) on ${S}.claim_line to ${ROLE}`,
  claimMoves('create', claimMovesAllowed, `old.state = 'AGREED'`),
  `create trigger moves before insert or update on ${S}.claim
     for each row execute function ${S}.claim_moves()`,
];

/** What finance was asked to pay and what came of it. A payment that failed stays, and another is asked for. */
const payments = [
  `create table ${S}.claim_payment (
     council text not null,
     claim uuid not null,
     number integer not null check (number between 1 and 20),
     pence integer not null check (pence > 0),
     reference text not null check (length(reference) between 1 and 18),
     state text not null check (state in ('INSTRUCTED', 'PAID', 'FAILED')),
     instructed_by text not null,
     instructed_on date not null,
     settled_by text,
     settled_on date,
     failed_because text check (length(failed_because) between 1 and 300),
     primary key (council, claim, number),
     unique (council, reference),
     foreign key (council, claim) references ${S}.claim,
     check ((state = 'INSTRUCTED') = (settled_by is null)),
     check ((state = 'FAILED') = (failed_because is not null))
   )`,
  `create unique index claim_payment_one_at_a_time on ${S}.claim_payment (council, claim)
     where state in ('INSTRUCTED', 'PAID')`,
  ...tenantTable(SUBGRAPH, 'claim_payment', ['select', 'insert', 'update'], {
    needs: {
      select: 'guarantee:read',
      insert: 'guarantee:settle',
      update: ['guarantee:settle', 'payment:reconcile'],
    },
  }),
  ...openToCrossings(SUBGRAPH, 'claim_payment', ['select']),
  `revoke update on ${S}.claim_payment from ${ROLE}`,
  `grant update (state, settled_by, settled_on, failed_because) on ${S}.claim_payment to ${ROLE}`,
  `create function ${S}.claim_payment_moves() returns trigger
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
     if old.state <> 'INSTRUCTED' then raise exception 'a payment is settled once' using errcode = 'KG032'; end if;
     if new.state = 'PAID' then
       update ${S}.guarantee set paid_pence = paid_pence + new.pence where council = new.council and id = c.guarantee;
       update ${S}.claim set paid_pence = new.pence, state = 'PAID', revision = revision + 1
         where council = new.council and id = new.claim;
     end if;
     return new;
   end $$`,
  `create trigger moves before insert or update on ${S}.claim_payment
     for each row execute function ${S}.claim_payment_moves()`,
];

export const claimTables: readonly string[] = [...missedRent, ...claims, ...payments];
