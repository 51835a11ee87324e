import { randomBytes } from 'node:crypto';

import type { Client } from 'pg';

import { closeBox, KEY_BYTES, openBox } from '../sealed/box.ts';
import type { KeyRing } from './key-ring.ts';
import { HASHING_SECRET, KNOWN_KEYS } from './known-keys.ts';

const WHOSE = 'hashing-secret';

interface Wrapped {
  readonly wrapped: Buffer;
  readonly wrapped_by: string;
}

/**
 * What keyed hashes are made with. What was hashed is not kept, so no hash can ever be made again: the secret stays while
 * the keys around it change. Whoever opens it first makes it; at start processes take turns.
 */
export async function hashingSecret(owner: Client, ring: KeyRing): Promise<Uint8Array> {
  const found = await wrappedSecret(owner);
  if (found) return opened(found, ring);
  const secret = (await secretFromBefore(owner, ring)) ?? randomBytes(KEY_BYTES);
  await owner.query(`insert into ${HASHING_SECRET} (wrapped, wrapped_by) values ($1, $2)`, [
    closeBox(ring.current.wrapping, secret, WHOSE),
    ring.current.id,
  ]);
  return secret;
}

/** Wraps the secret with the current key. */
export async function rewrapHashingSecret(owner: Client, ring: KeyRing): Promise<void> {
  const found = await wrappedSecret(owner);
  if (!found || found.wrapped_by === ring.current.id) return;
  const wrapped = closeBox(ring.current.wrapping, opened(found, ring), WHOSE);
  await owner.query(`update ${HASHING_SECRET} set wrapped = $1, wrapped_by = $2 where wrapped_by = $3`, [
    wrapped,
    ring.current.id,
    found.wrapped_by,
  ]);
}

const wrappedSecret = async (owner: Client): Promise<Wrapped | undefined> =>
  (await owner.query<Wrapped>(`select wrapped, wrapped_by from ${HASHING_SECRET}`)).rows[0];

const opened = ({ wrapped, wrapped_by }: Wrapped, { byId }: KeyRing): Uint8Array =>
  openBox(byId.get(wrapped_by)!.wrapping, wrapped, WHOSE);

/** Where keys had no names yet, hashes were made with what wraps the keys of persons. */
async function secretFromBefore(owner: Client, { byId }: KeyRing): Promise<Uint8Array | undefined> {
  const { rows } = await owner.query<{ id: string }>(`select id from ${KNOWN_KEYS} where known_at = '-infinity'`);
  return rows[0] && byId.get(rows[0].id)?.wrapping;
}
