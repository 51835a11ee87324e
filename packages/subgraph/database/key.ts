import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

const KEY_BYTES = 32;
const MOST_OTHERS = 10;

/** What of the environment says the keys. */
export interface KeyEnvironment {
  readonly KITH_DATABASE_KEY?: string | undefined;
  readonly KITH_DATABASE_OTHER_KEYS?: string | undefined;
}

/** The keys of an installation: one to close with, and others to open with while one is changed for another. */
export interface DatabaseKeys {
  readonly key: Uint8Array;
  readonly otherKeys: readonly Uint8Array[];
}

const Others = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.pipe(v.string(), v.minBytes(KEY_BYTES))),
  v.maxLength(MOST_OTHERS),
);

/**
 * The secret from which the passwords of the login roles come and under which everything is sealed: `KITH_DATABASE_KEY`
 * where it is set, otherwise a random one kept in the data directory for this installation alone; and
 * `KITH_DATABASE_OTHER_KEYS`, a list in JSON.
 *
 * @throws where one of them is shorter than 32 bytes, or the list is none.
 */
export function databaseKeys(dataDirectory: string, environment: KeyEnvironment = process.env): DatabaseKeys {
  const { KITH_DATABASE_KEY: given, KITH_DATABASE_OTHER_KEYS: others } = environment;
  return { key: given ? givenKey(given) : keptKey(dataDirectory), otherKeys: others ? otherKeysIn(others) : [] };
}

function givenKey(given: string): Uint8Array {
  const key = Buffer.from(given, 'utf8');
  if (key.byteLength >= KEY_BYTES) return key;
  throw new Error(`KITH_DATABASE_KEY must be a random secret of at least ${KEY_BYTES} bytes`);
}

function otherKeysIn(text: string): readonly Uint8Array[] {
  const { success, output } = v.safeParse(Others, text);
  if (success) return output.map((key) => Buffer.from(key, 'utf8'));
  throw new Error(
    `KITH_DATABASE_OTHER_KEYS must be a list in JSON of up to ${MOST_OTHERS} secrets of at least ${KEY_BYTES} bytes, ` +
      'such as ["the key before"]',
  );
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
