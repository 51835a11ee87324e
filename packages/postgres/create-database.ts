import { Client, escapeIdentifier } from 'pg';

import { urlOfDatabase } from './connection-url.ts';
import { codeOf } from './error-code.ts';

const LIMIT_MS = 30_000;
const ALREADY_THERE = new Set(['42P04', '23505']);

/**
 * Makes a database where the server has none of that name.
 *
 * @param serverUrl the address of any database of the server, as a role that may make databases.
 * @returns the new database's address as that role.
 */
export async function createDatabaseIfMissing(serverUrl: string, database: string): Promise<string> {
  const client = new Client({
    connectionString: serverUrl,
    connectionTimeoutMillis: LIMIT_MS,
    query_timeout: LIMIT_MS,
  });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${escapeIdentifier(database)}`);
  } catch (error) {
    // Another process made it in between.
    if (!ALREADY_THERE.has(codeOf(error))) throw error;
  } finally {
    await client.end();
  }
  return urlOfDatabase(serverUrl, database);
}
