import { Client } from 'pg';

import { codeOf } from './error-code.ts';

/** One process's say in how long a server runs: it may be stopped by the last that holds it, and by nobody before. */
export interface Hold {
  /** Gives up this hold; true where nobody else holds the server, and then nobody new can. */
  wasLast(): Promise<boolean>;
  close(): Promise<void>;
}

// A lock of the server's own ends with the session that took it, however its process ended: unlike a file with
// process numbers, it can never be stale.
const LOCK = 'kith holds this server';
const LIMIT_MS = 10_000;

/** What the driver's client has for its own pool, and its types leave out. */
type Socket = { ref(): void; unref(): void };

/**
 * Connects to a server and holds it; gives nothing where the server is not up yet, or no longer.
 *
 * @param cluster the data directory it must be serving: its port could by now belong to another server.
 */
export async function holdIfUp(ownerUrl: string, cluster: string): Promise<Hold | undefined> {
  const client = new Client({
    connectionString: ownerUrl,
    application_name: 'kith: holds the server',
    connectionTimeoutMillis: LIMIT_MS,
    query_timeout: LIMIT_MS,
  });
  // The session dies with the server, which is no news to whoever stops it.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ cluster: string }>(`select current_setting('data_directory') as cluster`);
    if (rows[0]?.cluster !== cluster) throw new Error(`its server says it serves ${rows[0]?.cluster}`);
    await client.query('select pg_advisory_lock_shared(hashtext($1))', [LOCK]);
  } catch (error) {
    await client.end().catch(() => {});
    if (isComingOrGoing(error)) return undefined;
    throw new Error(`PostgreSQL runs on the data in ${cluster} but cannot be used: ${String(error)}`, { cause: error });
  }
  return holdOf(client);
}

function isComingOrGoing(error: unknown): boolean {
  // 57P0x: shutting down, crashed, starting up. The driver gives a connection cut short no code.
  return /^(57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(codeOf(error)) || /terminated/.test(String(error));
}

function holdOf(client: Client): Hold {
  const socket = client as unknown as Socket;
  // A program that has nothing else to do must not be kept alive by its hold, but it must wait for an answer to it.
  socket.unref();
  return {
    async wasLast() {
      socket.ref();
      await client.query('select pg_advisory_unlock_shared(hashtext($1))', [LOCK]);
      const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock(hashtext($1)) as last', [
        LOCK,
      ]);
      return rows[0]?.last === true;
    },
    close: () => client.end().catch(() => {}),
  };
}
