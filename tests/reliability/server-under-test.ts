import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { steadyAddress } from './steady-address.ts';

const ROOT = join(import.meta.dirname, '../..');
const LOADER = join(ROOT, 'scripts/register.mjs');
const UP_LIMIT_MS = 60_000;
const LAST_WORDS = 2_000;

/** The whole house in a process of its own, which can be killed outright and comes up again. */
export interface ServerUnderTest {
  /** The same for as long as the test runs. */
  readonly url: string;
  /** SIGKILL: nothing is finished, nothing is said. Resolves when it serves again. */
  kill(): Promise<void>;
  /** Waits until it serves; after its database went away and came back, say. */
  serving(): Promise<void>;
  close(): Promise<void>;
}

export async function serverUnderTest(databaseUrl: string): Promise<ServerUnderTest> {
  const address = await steadyAddress();
  const url = `http://127.0.0.1:${address.port}`;
  let child = launch(databaseUrl);
  address.leadTo(await portSaid(child));
  return {
    url,
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'close');
      child = launch(databaseUrl);
      address.leadTo(await portSaid(child));
    },
    async serving() {
      for (const deadline = Date.now() + UP_LIMIT_MS; !(await answers(url)); await delay(100)) {
        if (Date.now() > deadline) throw new Error('The server did not serve again.');
      }
    },
    async close() {
      if (child.exitCode !== null) return address.close();
      child.kill('SIGTERM');
      await once(child, 'close');
      await address.close();
    },
  };
}

/** What every program needs to work on the house's database. */
export const environmentOf = (databaseUrl: string) => ({
  DATABASE_URL: databaseUrl,
  KITH_DATABASE_KEY: 'the reliability test has a key of its own',
});

const launch = (databaseUrl: string): ChildProcess =>
  spawn(process.execPath, ['--import', LOADER, join(import.meta.dirname, 'serve.ts')], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test', ...environmentOf(databaseUrl) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The port that the program says on its one line. */
async function portSaid(child: ChildProcess): Promise<number> {
  let said = '';
  let complaint = '';
  // What it logs later, of the faults that are made here, is no news.
  child.stderr!.on('data', (chunk) => (complaint = `${complaint}${chunk}`.slice(-LAST_WORDS)));
  for await (const chunk of child.stdout!) {
    said += String(chunk);
    if (said.includes('\n')) break;
  }
  const port = Number(said);
  if (!port) throw new Error(`The server did not come up: ${complaint}`);
  return port;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}
