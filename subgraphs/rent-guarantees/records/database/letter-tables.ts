import { openToCrossings, roleOf, schemaOf, tenantTable } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';

const S = schemaOf(SUBGRAPH);
const ROLE = roleOf(SUBGRAPH);

/** The papers of a guarantee, each version once and for good; its bytes are sealed, and their digest is of the plain ones. */
const letters = [
  `create table ${S}.guarantee_paper (
     council text not null,
     guarantee uuid not null,
     version integer not null check (version > 0),
     paper text not null check (paper in ('LETTER', 'FOR_LANDLORD', 'FOR_TENANT')),
     subject text not null,
     form text not null check (form in ('CONTRACT', 'DEED')),
     made_on date not null,
     made_by text not null,
     sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
     bytes integer not null check (bytes between 1 and 5000000),
     sealed text not null,
     primary key (council, guarantee, version, paper),
     foreign key (council, guarantee) references ${S}.guarantee
   )`,
  ...tenantTable(SUBGRAPH, 'guarantee_paper', ['select', 'insert'], {
    needs: { select: 'guarantee:read', insert: 'guarantee:issue' },
    subject: 'subject',
  }),
];

/**
 * What anybody with a letter in hand may learn of it. The application writes here and reads nothing; the one function
 * that reads gives a word, and neither a council nor a name.
 */
const standing = [
  `create table ${S}.letter_standing (
     council text not null,
     guarantee uuid not null,
     version integer not null check (version > 0),
     hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
     standing text not null check (standing in ('WAITING', 'LIVE', 'ENDED')),
     last_day date not null,
     replaced boolean not null default false,
     primary key (council, guarantee, version)
   )`,
  ...tenantTable(SUBGRAPH, 'letter_standing', ['insert'], { needs: { insert: 'guarantee:issue' } }),
  ...openToCrossings(SUBGRAPH, 'letter_standing', ['select', 'update']),
  `create function ${S}.letter_replaces() returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   begin
     update ${S}.letter_standing set replaced = true
       where council = new.council and guarantee = new.guarantee and version < new.version;
     return null;
   end $$`,
  `create trigger replaces after insert on ${S}.letter_standing
     for each row execute function ${S}.letter_replaces()`,
  `create function ${S}.letter_follows() returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   begin
     update ${S}.letter_standing set last_day = new.ends_on,
         standing = case when new.state = 'ISSUED' then 'WAITING' when new.state in ('LIVE', 'ENDING') then 'LIVE' else 'ENDED' end
       where council = new.council and guarantee = new.id;
     return null;
   end $$`,
  `create trigger letter_follows after update of state, ends_on on ${S}.guarantee
     for each row execute function ${S}.letter_follows()`,
  // A crossing between councils: from the hash of what stands on a letter to one word.
  `create function ${S}.standing_of_letter(of text, today date) returns text
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select case
       when l.standing = 'ENDED' or l.last_day < today then 'ENDED'
       when l.replaced then 'REPLACED'
       else l.standing end
     from ${S}.letter_standing l where l.hash = of $$`,
  `revoke all on function ${S}.standing_of_letter from public`,
  `grant execute on function ${S}.standing_of_letter to ${ROLE}`,
];

/** The secret links of landlords: hashes, each for one guarantee and one purpose, until a day. */
const links = [
  `create table ${S}.landlord_link (
     council text not null,
     id uuid not null,
     guarantee uuid not null,
     purpose text not null check (purpose in ('ACCEPT', 'CLAIM')),
     hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
     -- So that a retry of the act that made it can answer the same.
     sealed text not null,
     made_by text not null,
     made_on date not null,
     expires_on date not null check (expires_on >= made_on),
     withdrawn_on date,
     primary key (council, id),
     foreign key (council, guarantee) references ${S}.guarantee
   )`,
  ...tenantTable(SUBGRAPH, 'landlord_link', ['select', 'insert', 'update'], {
    needs: { select: 'guarantee:read', insert: 'guarantee:issue', update: 'guarantee:issue' },
  }),
  `revoke update on ${S}.landlord_link from ${ROLE}`,
  `grant update (withdrawn_on) on ${S}.landlord_link to ${ROLE}`,
  ...openToCrossings(SUBGRAPH, 'landlord_link', ['select']),
  // A crossing between councils: from the hash of a secret to whose link it is.
  `create function ${S}.landlord_link_of(of text, today date)
     returns table (council text, id uuid, guarantee uuid, purpose text)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select l.council, l.id, l.guarantee, l.purpose from ${S}.landlord_link l
     where l.hash = of and l.expires_on >= today and l.withdrawn_on is null $$`,
  `revoke all on function ${S}.landlord_link_of from public`,
  `grant execute on function ${S}.landlord_link_of to ${ROLE}`,
];

export const letterTables: readonly string[] = [...letters, ...standing, ...links];
