import { join } from 'node:path';

import { createDatabaseIfMissing, startPostgres } from '@kith/postgres';
import { databaseKeys, type DatabaseKeys } from '@kith/subgraph/database';

import { Refusal } from '../refusal.ts';
import { DATA } from './data.ts';

/** The database of a whole house: every subgraph gets a schema and a login of its own in it. */
export interface HouseDatabase extends DatabaseKeys {
  readonly ownerUrl: string;
  close(): Promise<void>;
}

const NAME = 'kith';

/** The database that DATABASE_URL names, as its owner; or a real PostgreSQL of our own, kept in `.data`. */
export async function openDatabase(
  environment: NodeJS.ProcessEnv,
  say: (sentence: string) => void,
): Promise<HouseDatabase> {
  const named = environment['DATABASE_URL'];
  if (named) return { ownerUrl: named, ...databaseKeys(DATA, environment), close: async () => {} };
  if (environment['NODE_ENV'] === 'production') {
    throw new Refusal('In production, set DATABASE_URL to the database to use: the embedded one is for development.');
  }
  say('Starting the database.');
  const server = await startPostgres({ dataDirectory: join(DATA, 'postgres'), log: say });
  try {
    const ownerUrl = await createDatabaseIfMissing(server.ownerUrl('postgres'), NAME);
    return { ownerUrl, ...databaseKeys(DATA, environment), close: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
