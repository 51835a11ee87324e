import { actingTables, idempotencyTable, settingsFor, settingsTable, type SchemaMigration } from '@kith/subgraph/database';

export const SUBGRAPH = 'staying-put';

/** What authorities have published, for the rules; read together for all who are asked about at once. */
export const publishedSettings = settingsFor(SUBGRAPH);

export const migrations: readonly SchemaMigration[] = [
  { name: '0001-settings', sql: settingsTable(SUBGRAPH) },
  { name: '0002-acts', sql: idempotencyTable(SUBGRAPH) },
  { name: '0003-acting', sql: actingTables(SUBGRAPH) },
];
