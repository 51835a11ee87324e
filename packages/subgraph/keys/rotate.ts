import { Client } from 'pg';

import { closeBox, openBox } from '../sealed/box.ts';
import { boundTo } from '../sealed/person-key.ts';
import { rewrapHashingSecret } from './hashing-secret.ts';
import { shortId, type KeyRing } from './key-ring.ts';
import { ensureKeyTables, KeyRefused, knowKeys, KNOWN_KEYS } from './known-keys.ts';

export interface Rotation {
  /** The database, as its owner. */
  readonly ownerUrl: string;
  readonly ring: KeyRing;
  /** How many keys of persons are wrapped anew in one transaction. */
  readonly batch?: number;
  /** Told after each batch how many there were so far. It may throw, to stop there. */
  readonly wrapped?: (keys: number) => void;
}

export interface Rotated {
  /** Keys of persons that were wrapped anew. */
  readonly keys: number;
  /** The ids of keys of the installation that nothing rests on any more. */
  readonly forgotten: readonly string[];
}

const BATCH = 500;
const STILL_REFERRED_TO = '23503';

/**
 * Wraps everything that is wrapped with another key with the current one, in small transactions beside whoever works
 * with the database, and forgets the others. It can be stopped at any moment and run again.
 *
 * @throws KeyRefused where a key that is in use was not given, or a process still works with a former one.
 */
export async function rotateKeys({ ownerUrl, ring, batch = BATCH, wrapped }: Rotation): Promise<Rotated> {
  const owner = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  owner.on('error', () => {});
  await owner.connect();
  try {
    await refuseUnbegun(owner);
    await ensureKeyTables(owner);
    await knowKeys(owner, ring);
    let keys = 0;
    for (const schema of await schemasWithKeys(owner)) {
      for (let more = true; more;) {
        const done = await rewrapSome(owner, schema, ring, batch);
        more = done === batch;
        keys += done;
        if (done > 0) wrapped?.(keys);
      }
    }
    await rewrapHashingSecret(owner, ring);
    return { keys, forgotten: await forgetOthers(owner, ring) };
  } finally {
    await owner.end();
  }
}

async function refuseUnbegun(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ begun: boolean }>(`select to_regnamespace('kith_between') is not null as begun`);
  if (!rows[0]?.begun) throw new KeyRefused('Kith was never started on this database, so there is no key to change.');
}

/** From the catalogue, so that no part of the house can be left out. */
async function schemasWithKeys(owner: Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ schema: string }>(
    `select distinct n.nspname as schema from pg_constraint f
       join pg_class t on t.oid = f.conrelid join pg_namespace n on n.oid = t.relnamespace
     where f.confrelid = '${KNOWN_KEYS}'::regclass and t.relname = 'person_key' order by 1`,
  );
  return rows.map(({ schema }) => schema);
}

interface KeyRow {
  readonly council: string;
  readonly subject: string;
  readonly wrapped: Buffer;
  readonly wrapped_by: string;
}

/** One transaction. A row that is being erased meanwhile is waited for, and stays erased. */
async function rewrapSome(owner: Client, schema: string, ring: KeyRing, most: number): Promise<number> {
  await owner.query('begin');
  try {
    const { rows } = await owner.query<KeyRow>(
      `select council, subject, wrapped, wrapped_by from ${schema}.person_key where wrapped_by = any($1)
       order by wrapped_by, council, subject limit $2 for update`,
      [othersOf(ring), most],
    );
    await owner.query(
      `update ${schema}.person_key k set wrapped = n.wrapped, wrapped_by = $4
       from unnest($1::text[], $2::text[], $3::bytea[]) as n (council, subject, wrapped)
       where k.council = n.council and k.subject = n.subject`,
      [
        rows.map(({ council }) => council),
        rows.map(({ subject }) => subject),
        rows.map((row) => rewrapped(row, schema, ring)),
        ring.current.id,
      ],
    );
    await owner.query('commit');
    return rows.length;
  } catch (error) {
    await owner.query('rollback').catch(() => {});
    throw error;
  }
}

/** An erased key is empty, and stays it. */
function rewrapped({ council, subject, wrapped, wrapped_by }: KeyRow, schema: string, { current, byId }: KeyRing) {
  if (wrapped.byteLength === 0) return wrapped;
  const whose = boundTo({ subgraph: schema.replaceAll('_', '-'), council, subject });
  return closeBox(current.wrapping, openBox(byId.get(wrapped_by)!.wrapping, wrapped, whose), whose);
}

async function forgetOthers(owner: Client, ring: KeyRing): Promise<readonly string[]> {
  try {
    const { rows } = await owner.query<{ id: string }>(`delete from ${KNOWN_KEYS} where id = any($1) returning id`, [
      othersOf(ring),
    ]);
    return rows.map(({ id }) => id);
  } catch (error) {
    if ((error as { code?: string }).code !== STILL_REFERRED_TO) throw error;
    throw new KeyRefused(
      'Somebody was sealed under a former key just now, so a process still works with it. Start every process with the ' +
        `new KITH_DATABASE_KEY (${shortId(ring.current.id)}…), and run this again.`,
      { cause: error },
    );
  }
}

const othersOf = ({ current, byId }: KeyRing) => [...byId.keys()].filter((id) => id !== current.id);
