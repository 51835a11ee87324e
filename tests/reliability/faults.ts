import { setTimeout as delay } from 'node:timers/promises';

import type { DatabaseUnderTest } from './database-under-test.ts';
import type { ServerUnderTest } from './server-under-test.ts';

export interface Under {
  readonly database: DatabaseUnderTest;
  readonly server: ServerUnderTest;
}

export const FAULTS = {
  /** The server's process is gone from one instruction to the next. */
  SERVER_KILLED: ({ server }: Under) => server.kill(),
  /** The database drops every connection, and begins again from what it had written down. */
  DATABASE_SHUT_DOWN_AT_ONCE: async ({ database, server }: Under) => {
    await database.crash();
    await server.serving();
  },
} as const satisfies Record<string, (under: Under) => Promise<void>>;

export type Fault = keyof typeof FAULTS;

/** A server that has just come up needs longest for its first answers: clients must be able to get some between faults. */
const LONGEST_PEACE_MS = 2_000;

/** Lets everything work for a random while, then does it harm; as often as said. Gives what was done. */
export async function disturb(under: Under, times: number, random: () => number): Promise<readonly Fault[]> {
  const done: Fault[] = [];
  while (done.length < times) {
    await delay(random() * LONGEST_PEACE_MS);
    const fault: Fault = random() < 0.5 ? 'SERVER_KILLED' : 'DATABASE_SHUT_DOWN_AT_ONCE';
    await FAULTS[fault](under);
    done.push(fault);
  }
  return done;
}
