import { roleOf, schemaOf } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';

export const SCHEMA = schemaOf(SUBGRAPH);

/** The line of a posting that is about the award as a whole. */
export const NO_LINE = '00000000-0000-0000-0000-000000000000';

export const COUNCIL = `council text not null check (council ~ '^[EW][0-9]{8}$')`;
export const SUBJECT = 'subject text not null check (length(subject) between 1 and 100)';
export const ACTOR = 'text not null check (length(%) between 1 and 200)';
export const by = (column: string): string => `${column} ${ACTOR.replace('%', column)}`;

/** SQL for what every table of the ledger is held to, whoever writes to it. */
export const holdingFunctions: readonly string[] = [
  `create function ${SCHEMA}.never_changes() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
   begin
     raise exception 'what was written to % stays as it is', tg_table_name using errcode = 'restrict_violation';
   end $$`,
  // Nobody acts in another's name, even with a statement of their own.
  `create function ${SCHEMA}.is_by_the_caller() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
   begin
     if to_jsonb(new) ->> tg_argv[0] is distinct from nullif(current_setting('kith.actor', true), '') then
       raise exception '% must be whoever is asking', tg_argv[0] using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$`,
  `create function ${SCHEMA}.only_these_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
   begin
     if to_jsonb(new) - tg_argv is distinct from to_jsonb(old) - tg_argv then
       raise exception 'only % of % may change', tg_argv, tg_table_name using errcode = 'restrict_violation';
     end if;
     return new;
   end $$`,
];

/** A table of which nothing is ever changed or taken away, the owner's own statements included. */
export const keptAsWritten = (table: string): readonly string[] => [
  `create trigger never_changes before update or delete on ${SCHEMA}.${table}
     for each row execute function ${SCHEMA}.never_changes()`,
  `create trigger never_emptied before truncate on ${SCHEMA}.${table}
     for each statement execute function ${SCHEMA}.never_changes()`,
];

export const writtenByTheCaller = (table: string, column: string): readonly string[] => [
  `create trigger by_the_caller before insert on ${SCHEMA}.${table}
     for each row execute function ${SCHEMA}.is_by_the_caller('${column}')`,
];

/** A table whose rows keep everything but a few columns, and are never taken away. */
export const onlyTheseChange = (table: string, columns: readonly string[]): readonly string[] => [
  `create trigger only_these_change before update on ${SCHEMA}.${table}
     for each row execute function ${SCHEMA}.only_these_change(${columns.map((column) => `'${column}'`).join(', ')})`,
  `create trigger never_taken_away before delete on ${SCHEMA}.${table}
     for each row execute function ${SCHEMA}.never_changes()`,
];

/** A function that runs as the owner: the subgraph's role may call it, and nobody else. */
export const calledByTheRole = (signature: string): readonly string[] => [
  `revoke all on function ${SCHEMA}.${signature} from public`,
  `grant execute on function ${SCHEMA}.${signature} to ${roleOf(SUBGRAPH)}`,
];
