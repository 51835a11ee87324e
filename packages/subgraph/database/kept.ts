import { schemaOf } from './names.ts';

/** The column that names whose row it is, for the primary key of every tenant table to begin with. */
export const COUNCIL_COLUMN = `council text not null check (council ~ '^[EW][0-9]{8}$')`;
/** The column that names the person a row is about. */
export const SUBJECT_COLUMN = 'subject text not null check (length(subject) between 1 and 100)';
/** A column that says who did something. */
export const actorColumn = (name: string): string => `${name} text not null check (length(${name}) between 1 and 200)`;

/** SQL for rules that the tables of a subgraph are held to, whoever writes to them. For its migrations, once. */
export const keepingFunctions = (subgraph: string): readonly string[] => [
  `create function ${schemaOf(subgraph)}.never_changes() returns trigger
     language plpgsql set search_path = pg_catalog, pg_temp as $$
   begin
     raise exception 'what was written to % stays as it is', tg_table_name using errcode = 'restrict_violation';
   end $$`,
  // Nobody acts in another's name, even with a statement of their own.
  `create function ${schemaOf(subgraph)}.is_by_the_caller() returns trigger
     language plpgsql set search_path = pg_catalog, pg_temp as $$
   begin
     if to_jsonb(new) ->> tg_argv[0] is distinct from nullif(current_setting('kith.actor', true), '') then
       raise exception '% must be whoever is asking', tg_argv[0] using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$`,
  `create function ${schemaOf(subgraph)}.only_these_change() returns trigger
     language plpgsql set search_path = pg_catalog, pg_temp as $$
   begin
     if to_jsonb(new) - tg_argv is distinct from to_jsonb(old) - tg_argv then
       raise exception 'only % of % may change', tg_argv, tg_table_name using errcode = 'restrict_violation';
     end if;
     return new;
   end $$`,
];

/** A table of which nothing is ever changed or taken away, by the owner's own statements included. */
export const keptAsWritten = (subgraph: string, table: string): readonly string[] => [
  `create trigger never_changes before update or delete on ${schemaOf(subgraph)}.${table}
     for each row execute function ${schemaOf(subgraph)}.never_changes()`,
  `create trigger never_emptied before truncate on ${schemaOf(subgraph)}.${table}
     for each statement execute function ${schemaOf(subgraph)}.never_changes()`,
];

/** A table each of whose rows names, in a column, whoever wrote it: the caller of the transaction. */
export const writtenByTheCaller = (subgraph: string, table: string, column: string): readonly string[] => [
  `create trigger by_the_caller before insert on ${schemaOf(subgraph)}.${table}
     for each row execute function ${schemaOf(subgraph)}.is_by_the_caller('${column}')`,
];

/** A table whose rows keep everything but a few columns, and are never taken away. */
export const onlyTheseChange = (subgraph: string, table: string, columns: readonly string[]): readonly string[] => [
  `create trigger only_these_change before update on ${schemaOf(subgraph)}.${table}
     for each row execute function ${schemaOf(subgraph)}.only_these_change(${columns.map((one) => `'${one}'`).join(', ')})`,
  `create trigger never_taken_away before delete on ${schemaOf(subgraph)}.${table}
     for each row execute function ${schemaOf(subgraph)}.never_changes()`,
];
