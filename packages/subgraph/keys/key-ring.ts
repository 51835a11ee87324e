import { hkdfSync } from 'node:crypto';

import { KEY_BYTES } from '../sealed/box.ts';

/** A key of the installation, as the database knows it. Neither tells the secret that it was made from. */
export interface InstallationKey {
  /** Tells one key from another. It is no secret. */
  readonly id: string;
  /** What the keys of persons are wrapped with. It exists in memory only. */
  readonly wrapping: Uint8Array;
}

/** The keys that a process was given: one to close with, and all to open with. */
export interface KeyRing {
  readonly current: InstallationKey;
  readonly byId: ReadonlyMap<string, InstallationKey>;
}

/** @param others keys to open with: those before, and the next one before it is used. */
export function keyRing(current: Uint8Array, others: readonly Uint8Array[] = []): KeyRing {
  const [first, ...rest] = [current, ...others].map(installationKey);
  return { current: first!, byId: new Map([first!, ...rest].map((key) => [key.id, key])) };
}

/** Enough of a key's id to know it again, for whoever must find it. */
export const shortId = (id: string): string => id.slice(0, 8);

const installationKey = (secret: Uint8Array): InstallationKey => ({
  id: Buffer.from(derived(secret, 'key-check')).toString('base64url'),
  wrapping: derived(secret, 'person-keys'),
});

const derived = (secret: Uint8Array, purpose: string) =>
  new Uint8Array(hkdfSync('sha256', secret, 'kith-database-v1', purpose, KEY_BYTES));
