import { actingTables, idempotencyTable, settingsFor, settingsTable, type SchemaMigration } from '@kith/subgraph/database';

export const SUBGRAPH = 'kinship-allowances';

/** What councils have published for kinship carers, for the rules; read together for all who are asked about at once. */
export const councilSettings = settingsFor(SUBGRAPH);

export const migrations: readonly SchemaMigration[] = [
  { name: '0001-settings', sql: settingsTable(SUBGRAPH) },
  { name: '0002-acts', sql: idempotencyTable(SUBGRAPH) },
  { name: '0003-acting', sql: actingTables(SUBGRAPH) },
];
