import { openToCrossings, roleOf, schemaOf, tenantTable } from '@kith/subgraph/database';

import { REFERENCE_PATTERN } from '../guarantee/reference.ts';
import { ENDINGS, EXPOSED, movesAllowed, OPEN, STATES } from '../guarantee/states.ts';
import { SUBGRAPH } from '../settings.ts';
import { anyOf, pairs } from './sql-words.ts';

const S = schemaOf(SUBGRAPH);
const ROLE = roleOf(SUBGRAPH);

/** What an act on a guarantee may change. Its terms, its money and who applied are out of the application's reach. */
const CHANGEABLE =
  'state, approved_by, approved_on, form, issued_on, accept_by, signed_on, accepted_on, starts_on, ends_on, ended_on, ended_because, revision';

const table = `create table ${S}.guarantee (
  council text not null check (council ~ '^[EW][0-9]{8}$'),
  id uuid not null,
  reference text not null check (reference ~ '${REFERENCE_PATTERN}'),
  subject text not null check (length(subject) between 1 and 100),
  state text not null check (state in (${anyOf(Object.keys(STATES))})),
  renews uuid,
  route text not null check (route in ('SCHEME', 'DISCRETION')),
  -- Names, addresses and words, under the person's key.
  sealed text not null,
  determination text not null check (determination ~ '^[0-9a-f]{64}$'),
  sealed_determination text not null,
  checks jsonb not null,
  terms jsonb not null,
  settings jsonb not null,
  rent_pence integer not null check (rent_pence > 0),
  rent_every text not null check (rent_every in ('WEEK', 'FORTNIGHT', 'FOUR_WEEKS', 'MONTH')),
  share_pence integer not null check (share_pence > 0 and share_pence <= rent_pence),
  tenants integer not null check (tenants between 1 and 20),
  monthly_cap_pence integer not null check (monthly_cap_pence > 0),
  damage_cap_pence integer not null check (damage_cap_pence >= 0),
  cap_pence integer not null check (cap_pence > 0),
  tenancy_starts_on date not null,
  starts_on date not null,
  ends_on date not null,
  deposit_waived boolean not null,
  -- Finds the same landlord again; says nothing without the installation's key.
  landlord text not null check (landlord ~ '^[0-9a-f]{64}$'),
  area text not null check (area ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?$'),
  billing_authority text check (billing_authority ~ '^[EW][0-9]{8}$'),
  applied_by text not null,
  applied_on date not null,
  approved_by text,
  approved_on date,
  form text check (form in ('CONTRACT', 'DEED')),
  issued_on date,
  accept_by date,
  signed_on date,
  accepted_on date,
  ended_on date,
  ended_because text check (ended_because in (${anyOf(Object.keys(ENDINGS))})),
  agreed_pence integer not null default 0,
  paid_pence integer not null default 0,
  revision integer not null check (revision > 0),
  primary key (council, id),
  unique (council, reference),
  foreign key (council, renews) references ${S}.guarantee,
  constraint never_more_than_the_cap check (0 <= paid_pence and paid_pence <= agreed_pence and agreed_pence <= cap_pence),
  constraint approver_is_not_applicant check (approved_by is null or approved_by <> applied_by),
  -- A person signs by hand before it binds anybody.
  constraint live_when_signed check (accepted_on is null or signed_on is not null),
  constraint issued_when_approved check (issued_on is null or approved_by is not null),
  check (ends_on >= starts_on)
)`;

/** The state only moves as the table of moves says, and whoever agrees is the one who is signed in, never the one who asked. */
const moves = `create function ${S}.guarantee_moves() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'APPLIED' or new.approved_by is not null or new.issued_on is not null
       or new.agreed_pence <> 0 or new.paid_pence <> 0 or new.revision <> 1
       or new.applied_by is distinct from current_setting('kith.actor', true) then
      raise exception 'a guarantee begins with an application' using errcode = 'KG010';
    end if;
    return new;
  end if;
  if new.state <> old.state and not ((old.state, new.state) in (${pairs(movesAllowed)})) then
    raise exception 'a guarantee cannot go from % to %', old.state, new.state using errcode = 'KG011';
  end if;
  if new.approved_by is distinct from old.approved_by and
     (new.state <> 'APPROVED' or old.state <> 'APPLIED' or new.approved_by is distinct from current_setting('kith.actor', true)) then
    raise exception 'only whoever is signed in agrees, and once' using errcode = 'KG012';
  end if;
  if old.state not in ('APPLIED', 'APPROVED', 'ISSUED') and new.starts_on <> old.starts_on then
    raise exception 'the first day of a live guarantee stays' using errcode = 'KG013';
  end if;
  -- Only ever shorter: longer is another guarantee.
  if new.ends_on > old.ends_on then
    raise exception 'the last day of a guarantee is never put off' using errcode = 'KG014';
  end if;
  return new;
end $$`;

/**
 * Keeps what a council may have to pay within its limit.
 *
 * @param unlimited true of a change that is taken whatever the limit is.
 */
export const exposureFollows = (create: 'create' | 'create or replace', unlimited: string): string =>
  `${create} function ${S}.guarantee_exposure_follows() returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   declare
     change bigint := ${S}.exposure_of(new) - ${S}.exposure_of(old);
     total bigint;
     most bigint;
   begin
     if change = 0 then return null; end if;
     insert into ${S}.guarantee_exposure as e (council, pence) values (new.council, greatest(change, 0))
       on conflict (council) do update set pence = e.pence + change returning e.pence into total;
     if ${unlimited} then return null; end if;
     select (s.value ->> 'mostPence')::bigint into most from ${S}.council_setting s
       where s.council = new.council and s.code = 'rent-guarantee-exposure'
         and s."from" <= new.issued_on and s.known_from <= new.issued_on
       order by s."from" desc, s.known_from desc, s.version desc limit 1;
     if most is null or total > most then
       raise exception 'the limit of exposure would be passed' using errcode = 'KG001';
     end if;
     return null;
   end $$`;

/** One row for each council: what it may have to pay. Issues of one council take turns here, and none passes the limit. */
const exposure = [
  `create table ${S}.guarantee_exposure (
     council text primary key check (council ~ '^[EW][0-9]{8}$'),
     pence bigint not null check (pence >= 0)
   )`,
  ...tenantTable(SUBGRAPH, 'guarantee_exposure', ['select'], { needs: { select: 'guarantee:read' } }),
  ...openToCrossings(SUBGRAPH, 'guarantee_exposure', ['select', 'insert', 'update']),
  `create function ${S}.exposure_of(g ${S}.guarantee) returns bigint language sql immutable
     return case when (g).state in (${anyOf(EXPOSED)}) then ((g).cap_pence - (g).paid_pence)::bigint else 0 end`,
  exposureFollows('create', 'change < 0'),
  // At the very end of a transaction, so that others wait at the limit for no longer than a commit takes.
  `create constraint trigger exposure_follows after update on ${S}.guarantee
     deferrable initially deferred for each row execute function ${S}.guarantee_exposure_follows()`,
];

export const guaranteeTables: readonly string[] = [
  table,
  `create index guarantee_of_person on ${S}.guarantee (council, subject)`,
  `create index guarantee_in_order on ${S}.guarantee (council, applied_on desc, id desc)`,
  `create index guarantee_ending on ${S}.guarantee (council, ends_on) where state in ('LIVE', 'ENDING')`,
  `create unique index guarantee_one_for_each on ${S}.guarantee (council, subject)
     where renews is null and state in (${anyOf(OPEN)})`,
  `create unique index guarantee_renewed_once on ${S}.guarantee (council, renews)
     where state not in ('REFUSED', 'WITHDRAWN', 'LAPSED')`,
  ...tenantTable(SUBGRAPH, 'guarantee', ['select', 'insert', 'update'], {
    needs: {
      select: 'guarantee:read',
      insert: 'guarantee:apply',
      update: ['guarantee:apply', 'guarantee:approve', 'guarantee:issue', 'guarantee:settle'],
    },
    subject: 'subject',
  }),
  ...openToCrossings(SUBGRAPH, 'guarantee', ['select', 'update']),
  `revoke update on ${S}.guarantee from ${ROLE}`,
  `grant update (${CHANGEABLE}) on ${S}.guarantee to ${ROLE}`,
  moves,
  `create trigger moves before insert or update on ${S}.guarantee
     for each row execute function ${S}.guarantee_moves()`,
  ...exposure,
  `create table ${S}.guarantee_event (
     council text not null,
     guarantee uuid not null,
     number integer not null check (number > 0),
     subject text not null,
     act text not null check (length(act) between 1 and 60),
     state text not null check (state in (${anyOf(Object.keys(STATES))})),
     at timestamptz not null,
     by text not null,
     sealed_why text,
     detail jsonb not null,
     primary key (council, guarantee, number),
     foreign key (council, guarantee) references ${S}.guarantee
   )`,
  // What was done stays as it was done.
  ...tenantTable(SUBGRAPH, 'guarantee_event', ['select', 'insert'], {
    needs: { select: 'guarantee:read' },
    subject: 'subject',
  }),
];
