import { roleOf, schemaOf } from '../database/names.ts';
import { holdsAny, openToCrossings, tenantTable } from '../database/tenancy.ts';

/**
 * SQL for the keys under which a subgraph seals personal words: one for each person, itself wrapped by the key of the
 * installation. A key is never changed; `erase_person_key` overwrites it, and can do nothing else.
 */
export const personKeyTable = (subgraph: string): readonly string[] => [
  `create table ${schemaOf(subgraph)}.person_key (
     council text not null check (council ~ '^[EW][0-9]{8}$'),
     subject text not null check (length(subject) between 1 and 100),
     wrapped bytea not null,
     made_at timestamptz not null default now(),
     erased_at timestamptz,
     primary key (council, subject),
     check ((erased_at is null) = (length(wrapped) > 0))
   )`,
  ...tenantTable(subgraph, 'person_key', ['select', 'insert'], { subject: 'subject' }),
  ...openToCrossings(subgraph, 'person_key', ['update']),
  // Also for somebody of whom nothing has been sealed yet: nothing shall be sealed from now on.
  `create function ${schemaOf(subgraph)}.erase_person_key(whose text, moment timestamptz) returns void
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   begin
     if not (${holdsAny(['person:erase'])}) then
       raise insufficient_privilege using message = 'erasing a key needs person:erase';
     end if;
     insert into ${schemaOf(subgraph)}.person_key as k (council, subject, wrapped, made_at, erased_at)
       values (current_setting('kith.council'), whose, '', moment, moment)
       on conflict (council, subject) do update set wrapped = '', erased_at = coalesce(k.erased_at, excluded.erased_at);
   end $$`,
  `revoke all on function ${schemaOf(subgraph)}.erase_person_key from public`,
  `grant execute on function ${schemaOf(subgraph)}.erase_person_key to ${roleOf(subgraph)}`,
];
