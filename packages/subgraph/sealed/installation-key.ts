import { hkdfSync } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { KEY_BYTES } from './box.ts';

/** By driver, which every fork and transaction of one database shares. */
const wrappingKeys = new WeakMap<object, Uint8Array>();

/** Makes the installation's key known to every transaction of a database. Called once, when it is opened. */
export function keepInstallationKey(entities: EntityManager, key: Uint8Array): void {
  const derived = hkdfSync('sha256', key, 'kith-database-v1', 'person-keys', KEY_BYTES);
  wrappingKeys.set(entities.getDriver(), new Uint8Array(derived));
}

/** Tells one key from another. The key cannot be found from it. */
export const keyCheckOf = (key: Uint8Array): string =>
  Buffer.from(hkdfSync('sha256', key, 'kith-database-v1', 'key-check', KEY_BYTES)).toString('base64url');

/** What the keys of persons are wrapped with. It exists in memory only. */
export function wrappingKeyOf(entities: EntityManager): Uint8Array {
  const key = wrappingKeys.get(entities.getDriver());
  if (!key) throw new Error('This database was opened without the key of the installation');
  return key;
}
