import { house } from '@kith/gateway/house';
import { roleOf, schemaOf } from '@kith/subgraph/database';
import type { Client } from 'pg';

/** A table of a subgraph, as PostgreSQL's own catalogue describes it. */
export interface Table {
  readonly subgraph: string;
  /** `people.person` */
  readonly name: string;
  readonly columns: readonly string[];
  /** The first column of its primary key. */
  readonly keyedBy: string | null;
  /** Row-level security is on, and binds the owner too. */
  readonly secured: boolean;
  /** What the subgraph's own login may do. */
  readonly rights: readonly string[];
}

/** A function that runs with the rights of its owner, and so sees past row-level security. */
export interface Crossing {
  readonly subgraph: string;
  /** Without its schema: `outbox_due`. */
  readonly name: string;
  /** Its `search_path` is fixed, so that nobody can put a table of their own in the place of another. */
  readonly pathFixed: boolean;
  readonly callableByAll: boolean;
  readonly callableByItsLogin: boolean;
  readonly isTrigger: boolean;
}

const TABLES = `
  select n.nspname || '.' || c.relname as name,
    array(select attname::text from pg_attribute a
          where a.attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
    (select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     where i.indrelid = c.oid and i.indisprimary) as "keyedBy",
    c.relrowsecurity and c.relforcerowsecurity as secured,
    array(select right_of from unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as right_of
          where has_any_column_privilege($2, c.oid, nullif(nullif(right_of, 'delete'), 'truncate'))
             or has_table_privilege($2, c.oid, right_of)) as rights
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relkind in ('r', 'p')
  order by 1`;

const CROSSINGS = `
  select p.proname::text as name,
    coalesce(p.proconfig::text like '%search_path=pg_catalog, pg_temp%', false) as "pathFixed",
    has_function_privilege('public', p.oid, 'execute') as "callableByAll",
    has_function_privilege($2, p.oid, 'execute') as "callableByItsLogin",
    p.prorettype = 'trigger'::regtype as "isTrigger"
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = $1 and p.prosecdef
  order by 1`;

const ofEverySubgraph = async <Row extends object>(owner: Client, sql: string) => {
  const found: (Row & { readonly subgraph: string })[] = [];
  for (const { name: subgraph } of house) {
    const role = await owner.query('select from pg_roles where rolname = $1', [roleOf(subgraph)]);
    if (role.rowCount === 0) continue;
    const { rows } = await owner.query<Row>(sql, [schemaOf(subgraph), roleOf(subgraph)]);
    found.push(...rows.map((row) => ({ ...row, subgraph })));
  }
  return found;
};

/** Every table of every subgraph. */
export const tablesOf = (owner: Client): Promise<readonly Table[]> => ofEverySubgraph<Table>(owner, TABLES);

/** Every function of every subgraph that runs as its owner. */
export const crossingsOf = (owner: Client): Promise<readonly Crossing[]> => ofEverySubgraph<Crossing>(owner, CROSSINGS);

/** Whether its rows belong to councils. */
export const isTenant = ({ columns }: Table): boolean => columns.includes('council');
