import type { EntityManager } from '@mikro-orm/postgresql';

import type { InstallationKey, KeyRing } from './key-ring.ts';
import { KeyRefused } from './known-keys.ts';

/** What a database is opened with. It exists in memory only. */
export interface KeysInUse {
  readonly ring: KeyRing;
  /** What keyed hashes are made with. */
  readonly hashing: Uint8Array;
}

/** By driver, which every fork and transaction of one database shares. */
const inUse = new WeakMap<object, KeysInUse>();

/** Makes the keys known to every transaction of a database. Called once, when it is opened. */
export const useKeys = (entities: EntityManager, keys: KeysInUse): void => void inUse.set(entities.getDriver(), keys);

export function keysOf(entities: EntityManager): KeysInUse {
  const keys = inUse.get(entities.getDriver());
  if (!keys) throw new Error('This database was opened without the key of the installation');
  return keys;
}

/** The key of this id. @throws KeyRefused where this process was not given it: another one works with a newer key. */
export function keyNamed(entities: EntityManager, id: string): InstallationKey {
  const key = keysOf(entities).ring.byId.get(id);
  if (key) return key;
  throw new KeyRefused('A person is sealed under a key of the installation that this process was not given');
}
