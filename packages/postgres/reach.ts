import { execFileSync } from 'node:child_process';

import type { Account } from './account.ts';

/** Whether the account may run this program or enter this folder, every folder above it included. */
export function canReach(path: string, account: Account | undefined): boolean {
  // The server will run as this process does, which has just been there.
  if (!account) return true;
  try {
    const { uid, gid } = account;
    // Only trying it tells: modes, access lists and mounts all have a say.
    execFileSync('/bin/sh', ['-c', 'test -x "$0"', path], { uid, gid, cwd: '/', stdio: 'ignore', timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}
