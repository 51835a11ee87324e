import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { eraseKeyOf, openAllFor, openFor, sealFor } from '../sealed/sealed.ts';
import { startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import { administrator, as, BRADFORD, manager, MEDWAY, NAME, records, SCHEMA } from './records.ts';

const subgraph = records();
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(subgraph);
});
afterAll(() => started.stop());

const ROBIN = 'ab0c2a6e-3c5e-4b7e-8c65-0d5f2f9e0001';
const WREN = 'ab0c2a6e-3c5e-4b7e-8c65-0d5f2f9e0002';
const of = (subject: string, council = MEDWAY) => ({ subgraph: NAME, council, subject });

const seal = (subject: string, value: unknown) => as(subgraph, manager(), (rows) => sealFor(rows, of(subject), value));
const open = (subject: string, sealed: string) => as(subgraph, manager(), (rows) => openFor(rows, of(subject), sealed));
const erase = (subject: string) =>
  as(subgraph, administrator(), (rows) => eraseKeyOf(rows, of(subject), new Date('2026-11-22T10:00:00Z')));

describe('personal words', () => {
  test('are opened as they were sealed, whatever they are', async () => {
    for (const value of ['Owes rent since May.', { reasons: ['no bed', 'ünïcode'], pence: 12_000 }, null, 0]) {
      expect(await open(ROBIN, await seal(ROBIN, value))).toEqual(value);
    }
  });

  test('are not in the database, nor the key that opens them', async () => {
    const sealed = await seal(ROBIN, 'Has left home after an argument.');
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('argument');
    const [row] = await started.asOwner<{ wrapped: Buffer }>(
      `select wrapped from ${SCHEMA}.person_key where subject = $1`,
      [ROBIN],
    );
    // One byte of version, 12 of nonce, 16 of tag, and the 32 of the key.
    expect(row?.wrapped).toHaveLength(61);
  });

  test('are sealed differently each time, so that equal words cannot be told', async () => {
    expect(await seal(ROBIN, 'the same')).not.toBe(await seal(ROBIN, 'the same'));
  });

  test('do not open for another person, nor once a letter of them was changed', async () => {
    const sealed = await seal(ROBIN, 'for Robin only');
    await seal(WREN, 'a key of her own');
    await expect(open(WREN, sealed)).rejects.toThrow(/unable to authenticate/);
    const bytes = Buffer.from(sealed, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = changed[at]! ^ 1;
      await expect(open(ROBIN, changed.toString('base64url'))).rejects.toThrow(/authenticate|no sealed box/);
    }
  });

  test('of several people are opened with one query for all their keys', async () => {
    const boxes = [
      { subject: ROBIN, sealed: await seal(ROBIN, 1) },
      { subject: WREN, sealed: await seal(WREN, 2) },
      { subject: ROBIN, sealed: await seal(ROBIN, 3) },
    ];
    const opened = await as(subgraph, manager(), (rows) =>
      openAllFor(rows, { subgraph: NAME, council: MEDWAY }, boxes),
    );
    expect(opened).toEqual([1, 2, 3]);
  });

  test('of a new person are all readable when twenty acts seal at the same time', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, (_, index) => seal('new-person', index)));
    expect(await Promise.all(many.map((sealed) => open('new-person', sealed)))).toEqual([...many.keys()]);
  });

  test('of one council are not opened by another', async () => {
    const sealed = await seal(ROBIN, 'of Medway');
    const asBradford = as(subgraph, manager(BRADFORD), (rows) => openFor(rows, of(ROBIN), sealed));
    await expect(asBradford).rejects.toThrow(/There is no key/);
  });
});

describe('erasing the key of a person', () => {
  test('makes what was sealed unreadable for good, and leaves other people as they are', async () => {
    const [sealed, other] = [await seal('leaving', 'words'), await seal(WREN, 'stays')];
    await erase('leaving');
    expect(await open('leaving', sealed)).toBeUndefined();
    expect(await open(WREN, other)).toBe('stays');
    const [row] = await started.asOwner<{ wrapped: Buffer; erased_at: Date }>(
      `select wrapped, erased_at from ${SCHEMA}.person_key where subject = 'leaving'`,
    );
    expect(row).toEqual({ wrapped: Buffer.alloc(0), erased_at: new Date('2026-11-22T10:00:00Z') });
  });

  test('refuses to seal anything more for them, also where nothing had been sealed yet', async () => {
    await erase('never-sealed');
    for (const subject of ['leaving', 'never-sealed']) {
      await expect(seal(subject, 'again')).rejects.toMatchObject({ problems: [{ code: 'PERSON_ERASED' }] });
    }
  });

  test('can be asked for again, and keeps the first day', async () => {
    await as(subgraph, administrator(), (rows) => eraseKeyOf(rows, of('leaving'), new Date('2027-01-01T00:00:00Z')));
    const [row] = await started.asOwner(`select erased_at from ${SCHEMA}.person_key where subject = 'leaving'`);
    expect(row).toEqual({ erased_at: new Date('2026-11-22T10:00:00Z') });
  });

  test('holds within the transaction that does it', async () => {
    const found = await as(subgraph, administrator(), async (rows) => {
      const sealed = await sealFor(rows, of('at-once'), 'words');
      await eraseKeyOf(rows, of('at-once'), new Date());
      return openFor(rows, of('at-once'), sealed);
    });
    expect(found).toBeUndefined();
  });

  test('needs leave to erase a person', async () => {
    const asManager = as(subgraph, manager(), (rows) => eraseKeyOf(rows, of(WREN), new Date()));
    await expect(asManager).rejects.toThrow(/needs person:erase/);
  });

  test('reaches no person of another council', async () => {
    await as(subgraph, administrator(BRADFORD), (rows) => eraseKeyOf(rows, of(WREN, BRADFORD), new Date()));
    expect(await open(WREN, await seal(WREN, 'still here'))).toBe('still here');
  });
});

describe('the login of the subgraph', () => {
  test.each([
    ['change a key', `update ${SCHEMA}.person_key set wrapped = 'x'`],
    ['delete a key', `delete from ${SCHEMA}.person_key`],
  ])('cannot %s', async (_, sql) => {
    await expect(as(subgraph, administrator(), (rows) => rows.execute(sql))).rejects.toThrow(/permission denied/);
  });

  test('shows a person their own key only', async () => {
    const person = { kind: 'PERSON', council: MEDWAY, actor: 'r', subject: ROBIN } as const;
    const seen = await as(subgraph, person, (rows) => rows.execute(`select subject from ${SCHEMA}.person_key`));
    expect(seen).toEqual([{ subject: ROBIN }]);
  });
});

describe('the key of the installation', () => {
  test('must be the one with which the database was begun: with another, nothing starts', async () => {
    const other = records({}, 'test-other-key');
    const start = other.start({ ownerUrl: started.ownerUrl, key: Buffer.from('another key, of another installation') });
    await expect(start).rejects.toThrow(/is not the key with which this database was begun/);
    expect(await started.asOwner(`select from pg_roles where rolname = 'kith_test_other_key'`)).toEqual([]);
  });
});
