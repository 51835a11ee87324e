import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { MAJOR_VERSION } from './binaries.ts';
import type { DataPlace } from './data-place.ts';
import { environmentOfServer } from './environment.ts';
import { codeOf } from './error-code.ts';
import type { Launching } from './launch.ts';

/** The database role that owns everything; its password is in the data place. */
export const OWNER = 'kith_owner';

const INITDB_LIMIT_MS = 120_000;
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST', 'ENOTDIR']);

/** Every connection needs the password, and text sorts by code point: the same on every machine. */
const ALWAYS = [
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/** Makes an empty database cluster and its owner's password, where there is none yet. */
export async function makeClusterIfMissing(place: DataPlace, making: Launching): Promise<void> {
  if (existsSync(place.cluster)) return checkVersion(place);
  // Made aside and moved in one step: nobody ever meets half a cluster, and of two makers one wins whole.
  const aside = `${place.folder}.new-${randomBytes(4).toString('hex')}`;
  try {
    await makeCluster(aside, making);
    renameSync(aside, place.folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (existsSync(place.cluster)) return checkVersion(place);
    if (TAKEN.has(codeOf(error))) {
      throw new Error(`${place.folder} holds something that is not a database of Kith: move it away.`, {
        cause: error,
      });
    }
    throw error;
  }
}

async function makeCluster(folder: string, { binaries, account, durable }: Launching): Promise<void> {
  const passwordFile = join(folder, 'owner-password');
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) for (const path of [folder, passwordFile]) chownSync(path, account.uid, account.gid);
  const settings = ['-D', join(folder, 'cluster'), '-U', OWNER, `--pwfile=${passwordFile}`, '--no-instructions'];
  if (!durable) settings.push('--no-sync');
  await promisify(execFile)(join(binaries, 'initdb'), [...settings, ...ALWAYS], {
    uid: account?.uid,
    gid: account?.gid,
    cwd: folder,
    env: environmentOfServer,
    timeout: INITDB_LIMIT_MS,
  }).catch((error: Error & { stderr?: string }) => {
    throw new Error(`PostgreSQL could not make its data folder: ${reasonOf(error)}`, { cause: error });
  });
}

function reasonOf({ stderr, message }: Error & { stderr?: string }): string {
  // A container can run as a bare number.
  const nameless = /could not look up effective user ID (\d+)/.exec(stderr ?? '');
  if (!nameless) return stderr?.trim() || message;
  return (
    `it runs only under an account with a name, and user ${nameless[1]} has none. ` +
    'Add it to /etc/passwd, or set DATABASE_URL to a database of your own.'
  );
}

function checkVersion({ folder, cluster }: DataPlace): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version === MAJOR_VERSION) return;
  throw new Error(
    `The data in ${folder} was made by PostgreSQL ${version}, and this is PostgreSQL ${MAJOR_VERSION}: ` +
      'move the folder away to begin with an empty database, or restore a dump of it afterwards.',
  );
}
