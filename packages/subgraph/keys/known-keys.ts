import type { Client } from 'pg';

import { shortId, type KeyRing } from './key-ring.ts';

const SCHEMA = 'kith_between';
export const KNOWN_KEYS = `${SCHEMA}.installation_key`;
export const HASHING_SECRET = `${SCHEMA}.hashing_secret`;

/** The keys that were given cannot be worked with. What it says is for whoever runs Kith. */
export class KeyRefused extends Error {
  override readonly name = 'KeyRefused';
}

/**
 * The keys under which something may be sealed here, by id. Whatever is sealed refers to one of them, so that none can be
 * forgotten while anything rests on it, and nothing can be sealed under one that was forgotten.
 *
 * No subgraph has a right to these tables.
 */
export async function ensureKeyTables(owner: Client): Promise<void> {
  for (const statement of TABLES) await owner.query(statement);
}

/**
 * Lets the current key be used, once it is sure that everything there is can be opened.
 *
 * @throws KeyRefused where this database knows a key that was not given: better not to start than to seal with a second one.
 */
export async function knowKeys(owner: Client, { current, byId }: KeyRing): Promise<void> {
  const { rows } = await owner.query<{ id: string }>(`select id from ${KNOWN_KEYS} order by known_at`);
  const missing = rows.map(({ id }) => id).filter((id) => !byId.has(id));
  if (missing.length > 0) throw new KeyRefused(saying(missing, rows.length));
  await owner.query(`insert into ${KNOWN_KEYS} (id) values ($1) on conflict do nothing`, [current.id]);
}

function saying(missing: readonly string[], known: number): string {
  const which = missing.map((id) => `${shortId(id)}…`).join(', ');
  return known === missing.length
    ? `KITH_DATABASE_KEY is not the key with which this database was begun (${which}), so nothing that was sealed could ` +
        'be read. Start with that key again. To change it, give it in KITH_DATABASE_OTHER_KEYS beside the new one, and ' +
        'then run: npm run keys:rotate'
    : `Something in this database is still sealed under a key that was not given (${which}). Give that key in ` +
        'KITH_DATABASE_OTHER_KEYS as well. To be able to leave it out, run with both: npm run keys:rotate';
}

const TABLES: readonly string[] = [
  `create table if not exists ${KNOWN_KEYS} (
     id text primary key check (length(id) = 43),
     known_at timestamptz not null default now()
   )`,
  `create table if not exists ${HASHING_SECRET} (
     one boolean primary key default true check (one),
     wrapped bytea not null,
     wrapped_by text not null references ${KNOWN_KEYS}
   )`,
  // Where a database was begun before keys had names, there was one key for everything.
  `do $$ begin
     if to_regclass('${SCHEMA}.installation') is not null then
       insert into ${KNOWN_KEYS} select key_check, '-infinity' from ${SCHEMA}.installation on conflict do nothing;
       drop table ${SCHEMA}.installation;
     end if;
   end $$`,
];
