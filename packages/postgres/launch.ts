import { spawn } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import type { Account } from './account.ts';
import type { DataPlace } from './data-place.ts';
import { environmentOfServer } from './environment.ts';
import { runningPostmaster, type Postmaster } from './postmaster.ts';

export interface Launching {
  /** The folder of PostgreSQL's programs. */
  binaries: string;
  account: Account | undefined;
  /** Whether what was committed must survive a power cut. */
  durable: boolean;
}

const UP_LIMIT_MS = 30_000;

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The texts of failed statements can hold what people told us, so the server's log says nothing of statements.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** For data that nobody will miss: several times faster, and lost when the machine stops. */
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Launches a server on the cluster.
 *
 * @returns the server, or nothing where another one is coming up or going down on the same data or port: look again.
 */
export async function launchServer(place: DataPlace, launching: Launching): Promise<Postmaster | undefined> {
  const port = await freePort();
  const server = spawnServer(place, port, launching);
  const ended = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', () => resolve(readFileSync(place.logFile, 'utf8')));
  });
  const said = await Promise.race([ended, waitUntilUp(place.cluster, server.pid)]);
  server.removeAllListeners().unref();
  if (typeof said !== 'string') return said;
  if (/lock file|still in use|could not bind|could not create any TCP/.test(said)) return undefined;
  throw new Error(`PostgreSQL did not start on ${place.folder}: ${said.trim().slice(-800)}`);
}

function spawnServer(place: DataPlace, port: number, { binaries, account, durable }: Launching) {
  const settings = Object.entries({ ...ALWAYS, ...(durable ? {} : THROWAWAY) });
  const log = openSync(place.logFile, 'w', 0o600);
  if (account) chownSync(place.logFile, account.uid, account.gid);
  try {
    return spawn(
      join(binaries, 'postgres'),
      ['-D', place.cluster, '-p', String(port), ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        uid: account?.uid,
        gid: account?.gid,
        cwd: place.cluster,
        env: environmentOfServer,
        stdio: ['ignore', 'ignore', log],
        // In a group of its own, so that Ctrl-C reaches our process only, which then stops things in order.
        detached: true,
      },
    );
  } finally {
    closeSync(log);
  }
}

async function waitUntilUp(cluster: string, pid: number | undefined): Promise<Postmaster | string> {
  const deadline = Date.now() + UP_LIMIT_MS;
  while (Date.now() < deadline) {
    const found = runningPostmaster(cluster);
    if (found && found.pid === pid && found.port > 0) return found;
    await delay(20);
  }
  return `it said nothing for ${UP_LIMIT_MS / 1000} seconds`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
