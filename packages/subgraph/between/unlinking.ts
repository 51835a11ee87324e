import { onlyTheseChange } from '../database/kept.ts';
import { roleOf, schemaOf } from '../database/names.ts';
import type { SubjectErased } from './hear-erased.ts';

/** What of a table would still lead to a person once their key is erased. Its rows say in `subject` whose they are. */
export type Unlinked = Rows | Columns;

/** Rows that are nothing but marks of a person, in a table that is kept as it was written. */
interface Rows {
  readonly table: string;
  readonly forgets: 'ROWS';
}

/** Columns that are, in rows that stay. */
interface Columns {
  readonly table: string;
  readonly forgets: readonly string[];
  /** What else of a row may change: nothing, some columns, or what other rules of the table say. */
  readonly changes: readonly string[] | 'BY_OTHER_RULES';
}

/**
 * SQL by which what would lead to an erased person is taken away, from tables that else keep everything. It can be done for
 * nobody whose key stands, by the owner's own statements either. For a migration, once, after `keepingFunctions`.
 */
export const unlinking = (subgraph: string, tables: readonly Unlinked[]): readonly string[] => [
  ...guards(subgraph),
  ...tables.flatMap((of) => open(subgraph, of)),
  `create function ${schemaOf(subgraph)}.unlink_erased(whose text) returns void
     language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
   begin
     if not ${schemaOf(subgraph)}.is_erased(current_setting('kith.council'), whose) then
       raise insufficient_privilege using message = 'only somebody who was erased is unlinked';
     end if;
     ${tables.map((of) => unlinks(subgraph, of)).join('\n     ')}
   end $$`,
  `revoke all on function ${schemaOf(subgraph)}.unlink_erased from public`,
  `grant execute on function ${schemaOf(subgraph)}.unlink_erased to ${roleOf(subgraph)}`,
];

/** Takes away what `unlinking` names, for a subgraph to declare. */
export const unlinkErased =
  (subgraph: string): SubjectErased =>
  async (entities, { subject }) => {
    await entities.execute(`select ${schemaOf(subgraph)}.unlink_erased(?)`, [subject]);
  };

const guards = (subgraph: string): readonly string[] => [
  `create function ${schemaOf(subgraph)}.is_erased(whose_council text, whose text) returns boolean
     language sql stable set search_path = pg_catalog, pg_temp as $$
     select exists (select from ${schemaOf(subgraph)}.person_key
       where council = whose_council and subject = whose and erased_at is not null) $$`,
  `create function ${schemaOf(subgraph)}.forgets_the_erased() returns trigger
     language plpgsql set search_path = pg_catalog, pg_temp as $$
   declare
     before constant jsonb := to_jsonb(old);
     forgotten text;
   begin
     if tg_op = 'DELETE' then
       if ${schemaOf(subgraph)}.is_erased(old.council, old.subject) then return old; end if;
       raise exception 'what was written to % stays as it is', tg_table_name using errcode = 'restrict_violation';
     end if;
     foreach forgotten in array tg_argv loop
       if before -> forgotten is distinct from to_jsonb(new) -> forgotten and not
          (jsonb_typeof(to_jsonb(new) -> forgotten) = 'null' and ${schemaOf(subgraph)}.is_erased(old.council, old.subject)) then
         raise exception '% of % only goes when the person is erased', forgotten, tg_table_name
           using errcode = 'restrict_violation';
       end if;
     end loop;
     return new;
   end $$`,
];

const open = (subgraph: string, of: Unlinked): readonly string[] => [
  ...(['select', of.forgets === 'ROWS' ? 'delete' : 'update'] as const).flatMap((right) => [
    `drop policy if exists ${right}_by_crossings on ${schemaOf(subgraph)}.${of.table}`,
    `create policy ${right}_by_crossings on ${schemaOf(subgraph)}.${of.table} for ${right} to current_user using (true)`,
  ]),
  ...(of.forgets === 'ROWS' ? rowsGo(subgraph, of) : columnsGo(subgraph, of)),
];

const rowsGo = (subgraph: string, { table }: Rows): readonly string[] => [
  `drop trigger never_changes on ${schemaOf(subgraph)}.${table}`,
  `create trigger never_changes before update on ${schemaOf(subgraph)}.${table}
     for each row execute function ${schemaOf(subgraph)}.never_changes()`,
  `create trigger forgets_the_erased before delete on ${schemaOf(subgraph)}.${table}
     for each row execute function ${schemaOf(subgraph)}.forgets_the_erased()`,
];

const columnsGo = (subgraph: string, { table, forgets, changes }: Columns): readonly string[] => [
  ...forgets.map((column) => `alter table ${schemaOf(subgraph)}.${table} alter column ${column} drop not null`),
  ...(changes === 'BY_OTHER_RULES'
    ? []
    : [
        ...['never_changes', 'only_these_change', 'never_taken_away'].map(
          (trigger) => `drop trigger if exists ${trigger} on ${schemaOf(subgraph)}.${table}`,
        ),
        ...onlyTheseChange(subgraph, table, [...changes, ...forgets]),
      ]),
  `create trigger forgets_the_erased before update on ${schemaOf(subgraph)}.${table}
     for each row execute function ${schemaOf(subgraph)}.forgets_the_erased(${forgets.map((one) => `'${one}'`).join(', ')})`,
];

function unlinks(subgraph: string, { table, forgets }: Unlinked): string {
  const of = `where council = current_setting('kith.council') and subject = whose`;
  if (forgets === 'ROWS') return `delete from ${schemaOf(subgraph)}.${table} ${of};`;
  const nothing = forgets.map((column) => `${column} = null`).join(', ');
  return `update ${schemaOf(subgraph)}.${table} set ${nothing} ${of};`;
}
