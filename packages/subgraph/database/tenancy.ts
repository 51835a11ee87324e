import type { Permission } from '../permission/permission.ts';
import { roleOf, schemaOf } from './names.ts';

export type Right = 'select' | 'insert' | 'update';

/** Who, of a council's own callers, a table is for. */
export interface TenantRules {
  /** The permissions, any of which a statement needs. What is left out needs none. */
  readonly needs?: Partial<Readonly<Record<Right, Permission | readonly Permission[]>>>;
  /** The column that names the person a row is about. A person who is signed in gets their own rows only. */
  readonly subject?: string;
}

/** A setting of the transaction; null where there is none, which equals nothing, so that no row is there. */
const inTransaction = (name: string) => `nullif(current_setting('kith.${name}', true), '')`;

const ofTheCouncil = `council = ${inTransaction('council')}`;

/**
 * SQL for a table whose rows belong to councils: each transaction sees the rows of the one council it names. A table
 * that keeps history is given no `update`, and none is ever given `delete`.
 */
export const tenantTable = (
  subgraph: string,
  table: string,
  rights: readonly Right[],
  rules: TenantRules = {},
): readonly string[] => [
  ...secured(subgraph, table, rights),
  ...rights.map((right) => policy(subgraph, table, right, rowsFor(right, rules))),
];

/** SQL that puts other rules on a tenant table that has some already. For a later migration. */
export const newTenantRules = (
  subgraph: string,
  table: string,
  rights: readonly Right[],
  rules: TenantRules,
): readonly string[] => [
  `drop policy if exists of_the_council on ${schemaOf(subgraph)}.${table}`,
  ...rights.flatMap((right) => [
    `drop policy if exists ${right}_of_the_council on ${schemaOf(subgraph)}.${table}`,
    policy(subgraph, table, right, rowsFor(right, rules)),
  ]),
];

/** SQL for a table that everybody may read and a council writes for itself. */
export const publishedTable = (subgraph: string, table: string): readonly string[] => [
  ...secured(subgraph, table, ['select', 'insert']),
  `create policy read_by_all on ${schemaOf(subgraph)}.${table} for select using (true)`,
  `create policy written_by_the_council on ${schemaOf(subgraph)}.${table} for insert with check (${ofTheCouncil})`,
];

/** SQL for reference data, which only the owner writes. */
export const referenceTable = (subgraph: string, table: string): readonly string[] => [
  `grant select on ${schemaOf(subgraph)}.${table} to ${roleOf(subgraph)}`,
];

/**
 * SQL that lets the named `security definer` functions of a subgraph, which run as the owner, see the rows of every
 * council: row-level security binds an owner that is no superuser. Each such function is a crossing between councils.
 */
export const openToCrossings = (subgraph: string, table: string, rights: readonly Right[]): readonly string[] =>
  rights.map(
    (right) =>
      `create policy ${right}_by_crossings on ${schemaOf(subgraph)}.${table} for ${right} to current_user
         ${right === 'insert' ? 'with check' : 'using'} (true)`,
  );

/** SQL that is true where the caller of the transaction holds any of the permissions. */
export const holdsAny = (permissions: readonly Permission[]): string =>
  permissions.map((one) => `position(',${one},' in coalesce(${inTransaction('permissions')}, '')) > 0`).join(' or ');

function rowsFor(right: Right, { needs = {}, subject }: TenantRules): string {
  const needed = needs[right];
  const conditions = [ofTheCouncil];
  if (needed !== undefined) conditions.push(`(${holdsAny([needed].flat())})`);
  if (subject !== undefined) {
    conditions.push(`(${inTransaction('subject')} is null or ${subject}::text = ${inTransaction('subject')})`);
  }
  return conditions.join(' and ');
}

function policy(subgraph: string, table: string, right: Right, rows: string): string {
  const clause = {
    select: `using (${rows})`,
    insert: `with check (${rows})`,
    update: `using (${rows}) with check (${rows})`,
  };
  return `create policy ${right}_of_the_council on ${schemaOf(subgraph)}.${table} for ${right} ${clause[right]}`;
}

const secured = (subgraph: string, table: string, rights: readonly Right[]): readonly string[] => [
  `alter table ${schemaOf(subgraph)}.${table} enable row level security`,
  `alter table ${schemaOf(subgraph)}.${table} force row level security`,
  `grant ${rights.join(', ')} on ${schemaOf(subgraph)}.${table} to ${roleOf(subgraph)}`,
];
