import { randomBytes } from 'node:crypto';

import { Client, escapeIdentifier } from 'pg';

import { createDatabaseIfMissing } from '../create-database.ts';

/** An empty database for one test file. */
export interface TestDatabase {
  /** Its address as the server's owner, who may do anything. */
  ownerUrl: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

const LIMIT_MS = 60_000;

/**
 * Makes an empty database on the test run's own server, or on the one `KITH_TEST_DATABASE_URL` names.
 * Roles belong to the server, not to the database: give those that a test makes a name of their own.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env.KITH_TEST_DATABASE_URL ?? (await askForServer());
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  const ownerUrl = await createDatabaseIfMissing(serverUrl, name);
  return { ownerUrl, drop: () => dropDatabase(serverUrl, name) };
}

async function askForServer(): Promise<string> {
  const desk = process.env.KITH_TEST_DATABASE_DESK;
  if (!desk) throw new Error('Run database tests with "npm test -- <path>": it brings the server.');
  const answer = await fetch(desk, { signal: AbortSignal.timeout(LIMIT_MS) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  // For what runs later in the same process.
  process.env.KITH_TEST_DATABASE_URL = text;
  return text;
}

async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl, connectionTimeoutMillis: LIMIT_MS });
  await client.connect();
  await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
  await client.end();
}
