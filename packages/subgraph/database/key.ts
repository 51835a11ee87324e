import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_BYTES = 32;

/**
 * The secret from which the passwords of the login roles come: `KITH_DATABASE_KEY` where it is set, otherwise a random
 * one kept in the data directory for this installation alone.
 *
 * @throws where `KITH_DATABASE_KEY` is shorter than 32 bytes.
 */
export function databaseKey(
  dataDirectory: string,
  environment: { readonly KITH_DATABASE_KEY?: string } = process.env,
): Uint8Array {
  const given = environment.KITH_DATABASE_KEY;
  if (given === undefined || given === '') return keptKey(dataDirectory);
  const key = Buffer.from(given, 'utf8');
  if (key.byteLength < KEY_BYTES) {
    throw new Error(`KITH_DATABASE_KEY must be a random secret of at least ${KEY_BYTES} bytes`);
  }
  return key;
}

function keptKey(dataDirectory: string): Uint8Array {
  const file = join(dataDirectory, 'database-key');
  mkdirSync(dataDirectory, { recursive: true });
  try {
    // Of two processes that start at once, the first to create the file decides.
    writeFileSync(file, randomBytes(KEY_BYTES).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
}

/** The password of one role. Each role's is its own, and none tells another. */
export const passwordOf = (role: string, key: Uint8Array): string =>
  Buffer.from(hkdfSync('sha256', key, 'kith-database-v1', role, KEY_BYTES)).toString('base64url');
