import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { house } from '@kith/gateway/house';
import { createDatabaseIfMissing, startPostgres, type EmbeddedPostgres } from '@kith/postgres';
import type { Subgraph } from '@kith/subgraph';
import { exportedAudit, readCheckpoint, verifyChain, type Verdict } from '@kith/subgraph/audit';
import { databaseOf, openFor, sealFor } from '@kith/subgraph/database';
import { ask, KEY_FOR_TESTS, staff } from '@kith/subgraph/testing';
import { developmentMessenger } from '@kith/subgraph/work';

import { baseBackup, temporaryPlace } from './base-backup.ts';
import { everyRow } from './every-row.ts';

const COUNCIL = 'E06000035';
const ADA = staff(COUNCIL);
const CHAIN = { subgraph: 'people', council: COUNCIL };
const people = house.find(({ name }) => name === 'people')!;
const place = temporaryPlace();
let running: EmbeddedPostgres;

/** Starts a server on a folder, and the whole house on it. @returns the database's address, as its owner. */
async function open(folder: string): Promise<string> {
  running = await startPostgres({ dataDirectory: place.path(folder) });
  const ownerUrl = await createDatabaseIfMissing(running.ownerUrl('postgres'), 'kith');
  for (const subgraph of house) await subgraph.start({ ownerUrl, key: KEY_FOR_TESTS });
  return ownerUrl;
}

async function close(): Promise<void> {
  for (const subgraph of house) await subgraph.stop();
  await running.stop();
}

async function register(name: string, key: string): Promise<string> {
  const { data, errors } = await ask(
    people,
    `mutation ($name: String, $key: ID!) {
       carerRegister(input: { displayName: $name, circumstances: {}, idempotencyKey: $key }) { carer { id } }
     }`,
    { name, key },
    ADA,
  );
  if (errors) throw new Error(errors[0]?.message);
  return (data as unknown as { carerRegister: { carer: { id: string } } }).carerRegister.carer.id;
}

async function nameOf(id: string): Promise<string | undefined> {
  const { data } = await ask(people, 'query ($id: ID!) { carer(id: $id) { displayName } }', { id }, ADA);
  return (data as unknown as { carer: { displayName: string } | null }).carer?.displayName;
}

/** Tables that nobody wrote to while the files were copied. */
const untouched = (rows: Readonly<Record<string, string>>) =>
  Object.entries(rows).filter(([table]) => !/^people\.(person|person_revision|act_done|audit_\w+)$/.test(table));

const worker = (subgraph: Subgraph) =>
  subgraph.contextFor({ caller: { kind: 'WORKER', council: COUNCIL, actor: 'test' }, requestId: 'test' });
const sealed = (subject: string) => ({ ...CHAIN, subject });

async function exported(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportedAudit(worker(people), CHAIN, KEY_FOR_TESTS)) lines.push(line);
  return lines;
}

const verdictSince = async (earlier: readonly string[]): Promise<Verdict> => {
  const { checkpoint } = JSON.parse(earlier.at(-1)!) as { checkpoint: string };
  return verifyChain(await exported(), await readCheckpoint(checkpoint));
};

describe('a backup that was made while Kith was working', () => {
  let before: Readonly<Record<string, string>>;
  let audit: readonly string[];
  let emma: string;
  let words: string;
  let restored: string;

  beforeAll(async () => {
    const ownerUrl = await open('first');
    emma = await register('Emma Woodhouse', 'emma');
    words = await databaseOf(worker(people)).inCouncil(COUNCIL, (rows) => sealFor(rows, sealed(emma), 'Sealed words.'));
    audit = await exported();
    before = await everyRow(ownerUrl);
    // Somebody works on while the files are copied. They are not asked for before the backup is complete.
    const copying = new AbortController();
    const meanwhile = (async () => {
      for (let index = 0; !copying.signal.aborted; index += 1) await register('Somebody', `meanwhile-${index}`);
    })();
    await baseBackup(running, place.path('second'));
    copying.abort();
    await meanwhile;
    await register('Too Late', 'late');
    await close();
    restored = await open('second');
  }, 120_000);
  afterAll(async () => {
    await close();
    place.remove();
  });

  test('brings back everything that was acknowledged before it began', async () => {
    expect(await nameOf(emma)).toBe('Emma Woodhouse');
    const after = await everyRow(restored);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(untouched(after)).toEqual(untouched(before));
  });

  test('opens with the key of the installation what had been sealed', async () => {
    const opened = await databaseOf(worker(people)).inCouncil(COUNCIL, (rows) => openFor(rows, sealed(emma), words));
    expect(opened).toBe('Sealed words.');
  });

  test('has an audit that leads on from the checkpoint kept elsewhere', async () => {
    expect(await verdictSince(audit)).toMatchObject({ intact: true });
  });

  test('lets everybody work on, and retry what they are not sure of', async () => {
    expect(await register('Emma Woodhouse', 'emma')).toBe(emma);
    const late = await register('Too Late', 'late');
    expect(await nameOf(late)).toBe('Too Late');
    for (const subgraph of house) {
      const work = await subgraph.work({ messenger: developmentMessenger, log: () => {} });
      await work?.once();
    }
    expect(await verdictSince(audit)).toMatchObject({ intact: true });
  });

  test('is still held to one council by row-level security', async () => {
    const [row] = await databaseOf(worker(people)).published.execute<{ rows: number }[]>(
      'select count(*)::int as rows from people.person',
    );
    expect(row).toEqual({ rows: 0 });
  });
});
