import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { Client } from 'pg';

import type { Account } from '../account.ts';

/** What another process got when it started a server, and how to end that process. */
export interface OtherProcess {
  url: string;
  dataDirectory: string;
  adopted: boolean;
  printed: string[];
  /** SIGTERM: it stops in order. SIGUSR2: it ends without a word to the server. SIGKILL: it is killed. */
  end(signal: 'SIGTERM' | 'SIGUSR2' | 'SIGKILL'): Promise<void>;
}

const here = import.meta.dirname;
const loader = join(here, '../../../scripts/register.mjs');

/** Starts a server from a process of its own, as the account where one is given. */
export async function startElsewhere(dataDirectory: string, account?: Account): Promise<OtherProcess> {
  const child = spawn(process.execPath, ['--import', loader, join(here, 'start-and-wait.ts'), dataDirectory], {
    uid: account?.uid,
    gid: account?.gid,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk) => (err += chunk));
  const line = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => (out += chunk).endsWith('\n') && resolve(out));
  });
  const said = await Promise.race([line, exited.then(() => '')]);
  if (said === '') throw new Error(err);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const [code] = await exited;
    if (signal === 'SIGTERM' && code !== 0) throw new Error(`It did not stop in order: ${err}`);
  };
  return { ...JSON.parse(said), end };
}

/** The first value of the first row. */
export async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that stops meanwhile breaks the connection.
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}
