import { readFileSync } from 'node:fs';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { createDatabaseIfMissing, startPostgres, type EmbeddedPostgres } from '@kith/postgres';

import { steadyAddress } from './steady-address.ts';

const GONE_LIMIT_MS = 20_000;

/** A durable PostgreSQL that can be shut down at once, as by a power cut, and comes up again on the same data. */
export interface DatabaseUnderTest {
  /** The same for as long as the test runs, wherever the server is. */
  readonly ownerUrl: string;
  /** Immediate shutdown: every connection breaks, and what was not committed is gone. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

export async function databaseUnderTest(): Promise<DatabaseUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-reliability-'));
  // Root's server runs under another account, which must get in.
  chmodSync(folder, 0o755);
  const address = await steadyAddress();
  // Each server that is crashed leaves a listener for the end of this process.
  process.setMaxListeners(0);
  let server = await start(folder);
  address.leadTo(portOf(server));
  const ownerUrl = new URL(await createDatabaseIfMissing(server.ownerUrl('postgres'), 'kith'));
  ownerUrl.port = String(address.port);
  return {
    ownerUrl: ownerUrl.toString(),
    async crash() {
      await endAtOnce(server);
      server = await start(folder);
      address.leadTo(portOf(server));
    },
    async close() {
      await address.close();
      await server.stop();
      for (const place of [folder, dirname(server.dataDirectory)]) rmSync(place, { recursive: true, force: true });
    },
  };
}

const start = (folder: string): Promise<EmbeddedPostgres> => startPostgres({ dataDirectory: join(folder, 'postgres') });

const portOf = (server: EmbeddedPostgres): number => Number(new URL(server.ownerUrl('kith')).port);

/** What `pg_ctl stop -m immediate` does: SIGQUIT to the postmaster, which leaves without a checkpoint. */
async function endAtOnce(server: EmbeddedPostgres): Promise<void> {
  const pid = Number(readFileSync(join(server.dataDirectory, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGQUIT');
  for (const deadline = Date.now() + GONE_LIMIT_MS; isAlive(pid); await delay(20)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${pid}) did not end.`);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
