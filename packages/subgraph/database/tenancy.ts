import { roleOf, schemaOf } from './names.ts';

export type Right = 'select' | 'insert' | 'update';

/** The council named in the transaction; null where none is, which equals nothing, so that no row is there. */
const COUNCIL_IN_TRANSACTION = `nullif(current_setting('kith.council', true), '')`;

/**
 * SQL for a table whose rows belong to councils: each transaction sees the rows of the one council it names. A table
 * that keeps history is given no `update`, and none is ever given `delete`.
 */
export const tenantTable = (subgraph: string, table: string, rights: readonly Right[]): readonly string[] => [
  ...secured(subgraph, table, rights),
  `create policy of_the_council on ${schemaOf(subgraph)}.${table}
     using (council = ${COUNCIL_IN_TRANSACTION}) with check (council = ${COUNCIL_IN_TRANSACTION})`,
];

/** SQL for a table that everybody may read and a council writes for itself. */
export const publishedTable = (subgraph: string, table: string): readonly string[] => [
  ...secured(subgraph, table, ['select', 'insert']),
  `create policy read_by_all on ${schemaOf(subgraph)}.${table} for select using (true)`,
  `create policy written_by_the_council on ${schemaOf(subgraph)}.${table} for insert
     with check (council = ${COUNCIL_IN_TRANSACTION})`,
];

/** SQL for reference data, which only the owner writes. */
export const referenceTable = (subgraph: string, table: string): readonly string[] => [
  `grant select on ${schemaOf(subgraph)}.${table} to ${roleOf(subgraph)}`,
];

const secured = (subgraph: string, table: string, rights: readonly Right[]): readonly string[] => [
  `alter table ${schemaOf(subgraph)}.${table} enable row level security`,
  `alter table ${schemaOf(subgraph)}.${table} force row level security`,
  `grant ${rights.join(', ')} on ${schemaOf(subgraph)}.${table} to ${roleOf(subgraph)}`,
];
