import { createTestDatabase } from '@kith/postgres/test-database';

import type { StartOptions, Subgraph } from '../subgraph.ts';
import { queryOnce } from './query-once.ts';

/** One for every test run: roles belong to the server, so test databases share them and their passwords. */
export const KEY_FOR_TESTS = Buffer.from('a key for tests, known to everybody');

export interface StartedForTest {
  readonly ownerUrl: string;
  /** Runs SQL as the owner, past row-level security where the owner is a superuser. */
  asOwner<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** Starts a subgraph on an empty database of its own. Call `stop` when done. */
export async function startForTest(
  subgraph: Subgraph,
  options: Pick<StartOptions, 'now' | 'onStatement' | 'connections'> = {},
): Promise<StartedForTest> {
  const database = await createTestDatabase();
  await subgraph.start({ ...options, ownerUrl: database.ownerUrl, key: KEY_FOR_TESTS });
  return {
    ownerUrl: database.ownerUrl,
    asOwner: (sql, values = []) => queryOnce(database.ownerUrl, sql, values),
    async stop() {
      await subgraph.stop();
      await database.drop();
    },
  };
}
