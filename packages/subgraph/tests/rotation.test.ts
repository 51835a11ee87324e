import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@kith/postgres/test-database';

import { keyRing } from '../keys/key-ring.ts';
import { rotateKeys, type Rotation } from '../keys/rotate.ts';
import { keyedHash } from '../sealed/keyed-hash.ts';
import { eraseKeyOf, openFor, sealFor } from '../sealed/sealed.ts';
import { queryOnce } from '../testing/query-once.ts';
import { administrator, as, BRADFORD, manager, MEDWAY, records } from './records.ts';

// Roles belong to the server: nobody else's password is to change with ours.
const NAME = 'test-rotation';
const OTHER = 'test-rotation-too';
const [OLD, NEW, NEVER] = ['old', 'new', 'never'].map((word) =>
  Buffer.from(`${word} key of the installation, for a test`),
);
const PEOPLE = 25;
const BATCH = 4;

let database: TestDatabase;
const sealed = new Map<string, string>();
const subjects = Array.from({ length: PEOPLE }, (_, index) => `person-${index}`);
const councilOf = (subject: string) => (Number(subject.slice(7)) % 2 === 1 ? BRADFORD : MEDWAY);

const of = (subject: string) => ({ subgraph: NAME, council: councilOf(subject), subject });
const kith = records({}, NAME);
const seal = (subject: string, words = `words of ${subject}`, by = kith) =>
  as(by, manager(councilOf(subject)), (rows) => sealFor(rows, of(subject), words));
const open = (subject: string, by = kith) =>
  as(by, manager(councilOf(subject)), (rows) => openFor(rows, of(subject), sealed.get(subject)!));
const hashed = (by = kith) => as(by, manager(), async (rows) => keyedHash(rows, 'a test', 'Robin').toString('hex'));
const start = (by: typeof kith, key: Uint8Array, ...otherKeys: readonly Uint8Array[]) =>
  by.start({ ownerUrl: database.ownerUrl, key, otherKeys });
const rotate = (more: Partial<Rotation> = {}) =>
  rotateKeys({ ownerUrl: database.ownerUrl, ring: keyRing(NEW!, [OLD!]), batch: BATCH, ...more });
const wrappedBy = () =>
  queryOnce<{ wrapped_by: string; keys: number }>(
    database.ownerUrl,
    'select wrapped_by, count(*)::int as keys from test_rotation.person_key where length(wrapped) > 0 group by 1 order by 2',
  );
const everythingOpens = async () => {
  for (const subject of subjects) expect(await open(subject)).toBe(`words of ${subject}`);
};

let hash: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await start(kith, OLD!);
  for (const subject of subjects) sealed.set(subject, await seal(subject));
  await as(kith, administrator(), (rows) =>
    eraseKeyOf(rows, { subgraph: NAME, council: MEDWAY, subject: 'gone' }, new Date()),
  );
  hash = await hashed();
});
afterAll(async () => {
  await kith.stop();
  await database.drop();
});

/** Each test goes on from where the one before has left the database. */
describe('the key of the installation', () => {
  test('is not changed by starting with another one: nothing starts, and it says what to do', async () => {
    const another = records({}, OTHER);
    await expect(start(another, NEW!)).rejects.toThrow(
      /is not the key with which this database was begun \([\w-]{8}…\)/,
    );
    await expect(start(another, NEW!)).rejects.toThrow(/give it in KITH_DATABASE_OTHER_KEYS.*npm run keys:rotate/s);
    expect(await queryOnce(database.ownerUrl, `select from pg_roles where rolname = 'kith_test_rotation_too'`)).toEqual(
      [],
    );
  });

  test('cannot be changed without the one before', async () => {
    await expect(rotate({ ring: keyRing(NEW!) })).rejects.toThrow(/Start with that key again/);
    await everythingOpens();
  });

  test('is changed while a process works that opens with both, and one that still closes with the former', async () => {
    // The process from before learns of the new key first, then another one begins to use it.
    await kith.stop();
    await start(kith, OLD!, NEW!);
    const newer = records({}, NAME);
    await start(newer, NEW!, OLD!);
    try {
      await seal('person-100', 'sealed by the newer one', newer).then((box) => sealed.set('person-100', box));
      expect(await open('person-100')).toBe('sealed by the newer one');
      await everythingOpens();
      expect(await hashed(newer)).toBe(hash);
      expect((await wrappedBy()).map(({ keys }) => keys)).toEqual([1, PEOPLE]);
    } finally {
      await newer.stop();
    }
  });

  test('is changed in small batches, and goes on from where it was stopped', async () => {
    const stopping = (keys: number) => {
      if (keys > 2 * BATCH) throw new Error('The power went out');
    };
    await expect(rotate({ wrapped: stopping })).rejects.toThrow('The power went out');
    expect((await wrappedBy()).map(({ keys }) => keys)).toEqual(
      [3 * BATCH + 1, PEOPLE - 3 * BATCH].toSorted((a, b) => a - b),
    );
    await everythingOpens();
    expect(await rotate()).toMatchObject({ keys: PEOPLE - 3 * BATCH, forgotten: [expect.any(String)] });
    await everythingOpens();
  });

  test('is refused to whoever still closes with the former one: nothing is sealed under it any more', async () => {
    // This process was started with the former key.
    await expect(seal('person-102')).rejects.toThrow(/installation_key/);
    await everythingOpens();
  });

  test('opens everything without the former one, which can be left out', async () => {
    await kith.stop();
    await start(kith, NEW!);
    await everythingOpens();
    expect(await open('person-100')).toBe('sealed by the newer one');
    expect(await hashed()).toBe(hash);
    expect(await rotate({ ring: keyRing(NEW!) })).toEqual({ keys: 0, forgotten: [] });
    await expect(seal('gone')).rejects.toMatchObject({ problems: [{ code: 'PERSON_ERASED' }] });
  });

  test('is asked for by name where it was forgotten to be given', async () => {
    await expect(start(records({}, OTHER), OLD!)).rejects.toThrow(/is not the key with which this database was begun/);
    await kith.stop();
    await start(kith, NEVER!, NEW!);
    sealed.set('person-104', await seal('person-104', 'under the next key'));
    await expect(start(records({}, OTHER), NEW!)).rejects.toThrow(
      /still sealed under a key that was not given \([\w-]{8}…\).*KITH_DATABASE_OTHER_KEYS/s,
    );
    expect(await rotate({ ring: keyRing(NEW!, [NEVER!]) })).toMatchObject({ keys: 1 });
    await kith.stop();
    await start(kith, NEW!);
    expect(await open('person-104')).toBe('under the next key');
  });

  test('leaves erased what was erased while it was changed', async () => {
    await kith.stop();
    await start(kith, NEVER!, NEW!);
    const person = { subgraph: NAME, council: MEDWAY, subject: 'person-0' };
    await as(kith, administrator(), (rows) => eraseKeyOf(rows, person, new Date()));
    await rotate({ ring: keyRing(NEVER!, [NEW!]) });
    expect(await open('person-0')).toBeUndefined();
    expect(await open('person-1')).toBe('words of person-1');
  });
});

describe('a database that was begun before keys had names', () => {
  test('keeps its hashes, and opens what was sealed', async () => {
    const before = await createTestDatabase();
    const older = records({}, 'test-rotation-older');
    try {
      await older.start({ ownerUrl: before.ownerUrl, key: OLD! });
      const [key] = await queryOnce<{ id: string }>(before.ownerUrl, 'select id from kith_between.installation_key');
      // As such a database stood: one row that says which key it is, and no secret of its own for hashes.
      await queryOnce(before.ownerUrl, 'delete from kith_between.hashing_secret');
      await queryOnce(before.ownerUrl, 'delete from kith_between.installation_key');
      await queryOnce(before.ownerUrl, 'create table kith_between.installation (key_check text not null)');
      await queryOnce(before.ownerUrl, 'insert into kith_between.installation values ($1)', [key!.id]);
      await older.stop();
      await older.start({ ownerUrl: before.ownerUrl, key: NEW!, otherKeys: [OLD!] });
      const found = await as(older, manager(), async (rows) => keyedHash(rows, 'a test', 'Robin').toString('hex'));
      const { createHmac } = await import('node:crypto');
      const wrapping = keyRing(OLD!).current.wrapping;
      expect(found).toBe(createHmac('sha256', wrapping).update('a test\u0000Robin').digest('hex'));
      const known = await queryOnce(before.ownerUrl, 'select from kith_between.installation_key');
      expect(known).toHaveLength(2);
    } finally {
      await older.stop();
      await before.drop();
    }
  });
});
