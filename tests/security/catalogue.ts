import { roleOf, schemaOf } from '@kith/subgraph/database';
import { house } from '@kith/gateway/house';
import type { Client } from 'pg';

/** A table of the house, as PostgreSQL's own catalogue describes it. */
export interface Table {
  /** The subgraph whose schema it stands in; undefined for a place between them. */
  readonly subgraph: string | undefined;
  /** `people.person` */
  readonly name: string;
  readonly columns: readonly string[];
  /** The first column of its primary key. */
  readonly keyedBy: string | null;
  /** Row-level security is on, and binds the owner too. */
  readonly secured: boolean;
  /** What the subgraph's own login may do. */
  readonly rights: readonly string[];
  /** The other logins that may do anything with it. */
  readonly others: readonly string[];
}

/** A function that runs with the rights of its owner, and so could see past row-level security. */
export interface Crossing {
  readonly schema: string;
  /** Without its schema: `outbox_due`. */
  readonly name: string;
  /** Its `search_path` is fixed, so that nobody can put a table of their own in the place of another. */
  readonly pathFixed: boolean;
  readonly isTrigger: boolean;
  /** Whether a login may call it. */
  readonly callableBy: readonly string[];
}

const SCHEMAS = `n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')`;

const TABLES = `
  with login (role) as (select unnest($1::text[])),
  held as (
    select l.role, c.oid, r.right_of from login l, pg_class c join pg_namespace n on n.oid = c.relnamespace,
      unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as r (right_of)
    where ${SCHEMAS} and c.relkind in ('r', 'p') and has_schema_privilege(l.role, n.oid, 'usage') and
      case when r.right_of in ('delete', 'truncate') then has_table_privilege(l.role, c.oid, r.right_of)
           else has_any_column_privilege(l.role, c.oid, r.right_of) end)
  select n.nspname as schema, n.nspname || '.' || c.relname as name,
    array(select attname::text from pg_attribute a
          where a.attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
    (select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     where i.indrelid = c.oid and i.indisprimary) as "keyedBy",
    c.relrowsecurity and c.relforcerowsecurity as secured,
    array(select right_of from held where oid = c.oid and role = 'kith_' || n.nspname) as rights,
    array(select distinct role from held where oid = c.oid and role <> 'kith_' || n.nspname) as others
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${SCHEMAS} and c.relkind in ('r', 'p')
  order by 2`;

const CROSSINGS = `
  select n.nspname as schema, p.proname::text as name,
    coalesce(p.proconfig::text like '%search_path=pg_catalog, pg_temp%', false) as "pathFixed",
    p.prorettype = 'trigger'::regtype as "isTrigger",
    array(select role from unnest($1::text[]) as role
          where has_schema_privilege(role, n.oid, 'usage') and has_function_privilege(role, p.oid, 'execute'))
      as "callableBy"
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${SCHEMAS} and p.prosecdef
  order by 1, 2`;

/** Every table of the house. */
export async function tablesOf(owner: Client): Promise<readonly Table[]> {
  const { rows } = await owner.query<Table & { readonly schema: string }>(TABLES, [await loginsOf(owner)]);
  return rows.map((row) => ({ ...row, subgraph: house.find(({ name }) => schemaOf(name) === row.schema)?.name }));
}

/** Every function of the house that runs as its owner. */
export const crossingsOf = async (owner: Client): Promise<readonly Crossing[]> =>
  (await owner.query<Crossing>(CROSSINGS, [await loginsOf(owner)])).rows;

async function loginsOf(owner: Client): Promise<readonly string[]> {
  const named = house.map(({ name }) => roleOf(name));
  const { rows } = await owner.query<{ role: string }>(
    'select rolname::text as role from pg_roles where rolname = any ($1)',
    [named],
  );
  return rows.map(({ role }) => role);
}

/** Whether its rows belong to councils. */
export const isTenant = ({ columns }: Table): boolean => columns.includes('council');
