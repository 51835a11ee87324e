import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { Account } from './account.ts';
import { canReach } from './reach.ts';

/** Where a database server keeps what is its own. */
export interface DataPlace {
  /** Holds all the rest; readable by the server's account only. */
  folder: string;
  /** What PostgreSQL calls its data directory. */
  cluster: string;
  passwordFile: string;
  /** What the server said since it was last launched. */
  logFile: string;
}

/** Only root needs it, and only root can make anything there: no other user can have laid a trap. */
export const OUTSIDE = '/var/lib/kith';

/** Where root keeps the data of a project that the server's account cannot reach, such as one below /root. */
export function placeOutside(wanted: string): string {
  return join(OUTSIDE, createHash('sha256').update(wanted).digest('hex').slice(0, 12), basename(wanted));
}

/** The wanted folder where the server's account can reach it, else one outside the project, which is said aloud. */
export function chooseDataPlace(wanted: string, account: Account | undefined, log: (line: string) => void): DataPlace {
  makeFolder(dirname(wanted));
  if (canReach(dirname(wanted), account)) return layOut(wanted);
  const outside = placeOutside(wanted);
  makeFolder(dirname(outside));
  log(`The account that runs PostgreSQL (${account?.name}) cannot reach ${wanted}, so the data is kept in ${outside}.`);
  return layOut(outside);
}

/** Makes a folder that others may pass through, whatever the caller's umask: a closed one would shut the server out. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const previous = process.umask(0o022);
  try {
    mkdirSync(path, { recursive: true, mode: 0o755 });
  } finally {
    process.umask(previous);
  }
}

/** Refuses data that this process may not read, in words rather than with the system's "permission denied". */
export function refuseDataOfOthers({ folder }: DataPlace): void {
  const own = process.getuid?.();
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid;
  if (own === 0 || owner === undefined || owner === own) return;
  throw new Error(
    `The data in ${folder} belongs to another account of this machine (user ${owner}): ` +
      'start Kith as that account or as root, or move the folder away to begin with an empty database.',
  );
}

function layOut(wanted: string): DataPlace {
  // The server reports its folder without links, and is recognised by it.
  const folder = join(realpathSync(dirname(wanted)), basename(wanted));
  return {
    folder,
    cluster: join(folder, 'cluster'),
    passwordFile: join(folder, 'owner-password'),
    logFile: join(folder, 'server.log'),
  };
}
