import { roleOf, schemaOf } from '../database/names.ts';
import { openToCrossings, tenantTable } from '../database/tenancy.ts';

/**
 * SQL for a subgraph's audit: entries that can only be added, and the links that chain them for each council.
 *
 * Entries are added freely, at the same time by anybody. Which of them wait to be linked stands in `audit_unsealed`,
 * with the transaction that wrote them, so that the sealer needs to look at new ones only.
 */
export const auditTables = (subgraph: string): readonly string[] => [
  ...entries(subgraph),
  ...waiting(subgraph),
  ...links(subgraph),
];

const entries = (subgraph: string): readonly string[] => [
  `create table ${schemaOf(subgraph)}.audit_entry (
     council text not null check (council ~ '^[EW][0-9]{8}$'),
     id uuid not null,
     at timestamptz not null,
     kind text not null check (kind in ('ACT', 'READ')),
     what text not null check (length(what) between 1 and 200),
     actor text not null check (length(actor) between 1 and 200),
     caller_kind text not null check (caller_kind in ('STAFF', 'SYSTEM', 'PERSON', 'WORKER', 'ANONYMOUS')),
     roles text[] not null,
     subjects text[] not null check (cardinality(subjects) <= 1000),
     determination text check (length(determination) <= 200),
     sealed_for text,
     purpose text,
     detail text,
     primary key (council, id)
   )`,
  `create index audit_entry_newest on ${schemaOf(subgraph)}.audit_entry (council, at desc, id desc)`,
  `create index audit_entry_of_person on ${schemaOf(subgraph)}.audit_entry using gin (subjects)`,
  ...tenantTable(subgraph, 'audit_entry', ['select', 'insert'], { needs: { select: 'audit:read' } }),
];

const waiting = (subgraph: string): readonly string[] => [
  `create table ${schemaOf(subgraph)}.audit_unsealed (
     council text not null,
     entry uuid not null,
     written_in xid8 not null,
     primary key (council, entry)
   )`,
  ...tenantTable(subgraph, 'audit_unsealed', ['select'], { needs: { select: 'audit:read' } }),
  ...openToCrossings(subgraph, 'audit_unsealed', ['select', 'insert']),
  `create policy delete_by_crossings on ${schemaOf(subgraph)}.audit_unsealed for delete to current_user using (true)`,
  `create function ${schemaOf(subgraph)}.audit_entry_waits() returns trigger
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   begin
     insert into ${schemaOf(subgraph)}.audit_unsealed values (new.council, new.id, pg_current_xact_id());
     return null;
   end $$`,
  `create trigger waits after insert on ${schemaOf(subgraph)}.audit_entry
     for each row execute function ${schemaOf(subgraph)}.audit_entry_waits()`,
  // A crossing: tells which councils have something to seal, and nothing else.
  `create function ${schemaOf(subgraph)}.councils_to_seal(most integer) returns setof text
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select distinct council from ${schemaOf(subgraph)}.audit_unsealed limit most $$`,
  ...forTheRole(subgraph, 'councils_to_seal'),
];

const links = (subgraph: string): readonly string[] => [
  `create table ${schemaOf(subgraph)}.audit_link (
     council text not null,
     sequence bigint not null check (sequence > 0),
     entry uuid not null,
     previous text not null check (previous ~ '^[0-9a-f]{64}$'),
     digest text not null check (digest ~ '^[0-9a-f]{64}$'),
     primary key (council, sequence),
     unique (council, entry),
     foreign key (council, entry) references ${schemaOf(subgraph)}.audit_entry
   )`,
  ...tenantTable(subgraph, 'audit_link', ['select'], { needs: { select: 'audit:read' } }),
  ...openToCrossings(subgraph, 'audit_link', ['insert']),
  // The one way to a link: onto the end of the chain, for entries that wait, each once.
  `create function ${schemaOf(subgraph)}.link_audit_entries(head bigint, before text, entries uuid[], digests text[])
     returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   declare
     whose constant text := current_setting('kith.council');
     taken integer;
   begin
     if head <> (select coalesce(max(sequence), 0) from ${schemaOf(subgraph)}.audit_link where council = whose) then
       raise exception 'the chain has grown since';
     end if;
     if head > 0 and before is distinct from
        (select digest from ${schemaOf(subgraph)}.audit_link where council = whose and sequence = head) then
       raise exception 'this is not the end of the chain';
     end if;
     delete from ${schemaOf(subgraph)}.audit_unsealed where council = whose and entry = any (entries);
     get diagnostics taken = row_count;
     if taken <> cardinality(entries) or taken <> cardinality(digests) then
       raise exception 'an entry does not wait to be sealed';
     end if;
     insert into ${schemaOf(subgraph)}.audit_link (council, sequence, entry, previous, digest)
       select whose, head + place, entry, coalesce(lag(digest) over (order by place), before), digest
       from unnest(entries, digests) with ordinality as linked (entry, digest, place);
   end $$`,
  ...forTheRole(subgraph, 'link_audit_entries'),
];

const forTheRole = (subgraph: string, name: string): readonly string[] => [
  `revoke all on function ${schemaOf(subgraph)}.${name} from public`,
  `grant execute on function ${schemaOf(subgraph)}.${name} to ${roleOf(subgraph)}`,
];
