import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { appendAudit } from '../audit/append.ts';
import { readCheckpoint, signCheckpoint } from '../audit/checkpoint.ts';
import { exportedChain, lastLine } from '../audit/export.ts';
import { headOf, sealEntries } from '../audit/sealer.ts';
import { STORED_ENTRY } from '../audit/stored-entry.ts';
import { verifyChain, type Verdict } from '../audit/verify.ts';
import { eraseKeyOf } from '../sealed/sealed.ts';
import { KEY_FOR_TESTS, startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import { administrator, as, auditor, BRADFORD, manager, MEDWAY, NAME, records, SCHEMA, worker } from './records.ts';

const subgraph = records();
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(subgraph, { connections: 20 });
});
afterAll(() => started.stop());

const AT = new Date('2026-11-22T10:00:00Z');
const chainOf = (council: string) => ({ subgraph: NAME, council });
let councils = 0;
/** A council that no other test here has used. */
const newCouncil = () => `E09${String((councils += 1)).padStart(6, '0')}`;

const append = (council: string, subjects: readonly string[] = [], detail?: unknown) =>
  as(subgraph, manager(council), (rows) =>
    appendAudit(rows, {
      subgraph: NAME,
      kind: 'ACT',
      what: 'thingDo',
      caller: { ...manager(council), purpose: 'She asked me to.' },
      subjects,
      detail,
      at: AT,
    }),
  );

const sealOnce = (council: string, most?: number) =>
  as(subgraph, worker(council), (rows) => sealEntries(rows, chainOf(council), most));

/** Other tests of the same server may have a transaction open for a moment, before which nothing is final. */
async function sealAll(council: string): Promise<number> {
  const waiting = () =>
    started.asOwner(`select from ${SCHEMA}.audit_unsealed where council = $1`, [council]).then((rows) => rows.length);
  let sealed = 0;
  while ((await waiting()) > 0) sealed += await sealOnce(council);
  return sealed;
}

async function exported(council: string): Promise<string[]> {
  const read = <T>(work: Parameters<typeof as<T>>[2]) => as(subgraph, worker(council), work);
  const head = await read((rows) => headOf(rows, chainOf(council)));
  const lines: string[] = [];
  for await (const line of exportedChain(chainOf(council), head, read)) lines.push(line);
  const signed = await signCheckpoint({ ...chainOf(council), ...head, at: AT.toISOString() }, KEY_FOR_TESTS);
  return [...lines, lastLine(signed)];
}

const verdictOn = async (council: string): Promise<Verdict> => verifyChain(await exported(council));

describe('the audit', () => {
  test('keeps every column of an entry in what is chained', async () => {
    const columns = await started.asOwner<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = '${SCHEMA}' and table_name = 'audit_entry'`,
    );
    for (const { name } of columns) expect(STORED_ENTRY).toContain(`e.${name}`);
    expect(STORED_ENTRY.match(/e\.\w+/g)).toHaveLength(columns.length);
  });

  test('seals purposes and details under the key of the person, and keeps its chain when that key is erased', async () => {
    const council = newCouncil();
    await append(council, ['robin'], { reason: 'A note about Robin.' });
    await sealAll(council);
    const before = await exported(council);
    expect(before.join()).not.toMatch(/Robin\.|asked me/);
    await as(subgraph, administrator(council), (rows) =>
      eraseKeyOf(rows, { ...chainOf(council), subject: 'robin' }, AT),
    );
    expect(await exported(council)).toEqual(before);
    expect(await verifyChain(before)).toMatchObject({ intact: true, head: { sequence: 1 } });
  });

  test('can still be written to about a person who has been erased', async () => {
    const council = newCouncil();
    await as(subgraph, administrator(council), (rows) =>
      eraseKeyOf(rows, { ...chainOf(council), subject: 'robin' }, AT),
    );
    await append(council, ['robin'], { reason: 'asked for after the erasure' });
    const rows = await started.asOwner(`select sealed_for from ${SCHEMA}.audit_entry where council = $1`, [council]);
    expect(rows).toEqual([{ sealed_for: 'COUNCIL' }]);
  });

  test('is undone with the act that failed', async () => {
    const council = newCouncil();
    const failing = as(subgraph, manager(council), async (rows) => {
      await appendAudit(rows, {
        subgraph: NAME,
        kind: 'ACT',
        what: 'x',
        caller: manager(council),
        subjects: [],
        at: AT,
      });
      throw new Error('the act failed');
    });
    await expect(failing).rejects.toThrow('the act failed');
    await append(council);
    await sealAll(council);
    expect(await verdictOn(council)).toMatchObject({ intact: true, head: { sequence: 1 } });
  });

  test('is read by those who may, of their own council', async () => {
    await append(MEDWAY, ['robin']);
    const seen = (caller: Parameters<typeof as>[1]) =>
      as(subgraph, caller, (rows) => rows.execute<unknown[]>(`select id from ${SCHEMA}.audit_entry`));
    expect(await seen(auditor(MEDWAY))).toHaveLength(1);
    expect(await seen(manager(MEDWAY))).toEqual([]);
    expect(await seen(auditor(BRADFORD))).toEqual([]);
  });

  test.each([
    ['change an entry', `update ${SCHEMA}.audit_entry set actor = 'nobody'`],
    ['delete an entry', `delete from ${SCHEMA}.audit_entry`],
    ['change a link', `update ${SCHEMA}.audit_link set digest = ''`],
    ['write a link of its own', `insert into ${SCHEMA}.audit_link values ('${MEDWAY}', 1, gen_random_uuid(), '', '')`],
    ['take an entry out of those that wait', `delete from ${SCHEMA}.audit_unsealed`],
    [
      'let an entry wait that is not there',
      `insert into ${SCHEMA}.audit_unsealed values ('${MEDWAY}', gen_random_uuid(), '1')`,
    ],
  ])('does not let the login of the subgraph %s', async (_, sql) => {
    await expect(as(subgraph, worker(MEDWAY), (rows) => rows.execute(sql))).rejects.toThrow(/permission denied/);
  });

  test('does not let anybody link what does not wait, nor anywhere but at the end', async () => {
    const council = newCouncil();
    await append(council);
    await sealAll(council);
    const link = (head: number, before: string, id: string) =>
      as(subgraph, worker(council), (rows) =>
        rows.execute(`select ${SCHEMA}.link_audit_entries(?, ?, ?::uuid[], ?::text[])`, [
          head,
          before,
          `{${id}}`,
          `{${'a'.repeat(64)}}`,
        ]),
      );
    const [sealed] = await started.asOwner<{ entry: string; digest: string }>(
      `select entry, digest from ${SCHEMA}.audit_link where council = $1`,
      [council],
    );
    await expect(link(1, sealed!.digest, sealed!.entry)).rejects.toThrow(/does not wait/);
    await expect(link(0, sealed!.digest, sealed!.entry)).rejects.toThrow(/has grown/);
    await expect(link(1, 'b'.repeat(64), sealed!.entry)).rejects.toThrow(/not the end/);
  });
});

describe('the sealer', () => {
  test('tells which councils have something to seal, and nothing of it', async () => {
    const council = newCouncil();
    await append(council);
    const told = async () =>
      (await as(subgraph, worker(MEDWAY), (rows) =>
        rows.execute<object[]>(`select ${SCHEMA}.councils_to_seal(100) as council`),
      )) as readonly { readonly council: string }[];
    expect(await told()).toContainEqual({ council });
    await sealAll(council);
    expect(await told()).not.toContainEqual({ council });
  });

  test('leaves an entry for later while a transaction runs that began before it, and then takes both in order', async () => {
    const council = newCouncil();
    let release = () => {};
    const held = new Promise<void>((resolve) => void (release = resolve));
    let begun = () => {};
    const writing = new Promise<void>((resolve) => void (begun = resolve));
    const slow = as(subgraph, manager(council), async (rows) => {
      await appendAudit(rows, {
        subgraph: NAME,
        kind: 'ACT',
        what: 'slow',
        caller: manager(council),
        subjects: [],
        at: AT,
      });
      begun();
      await held;
    });
    await writing;
    await append(council);
    expect(await sealOnce(council)).toBe(0);
    release();
    await slow;
    await sealAll(council);
    const chain = await exported(council);
    expect(chain.slice(1, -1).map((line) => JSON.parse(line).entry.what)).toEqual(['slow', 'thingDo']);
  });

  test('misses nothing and links nothing twice, while two hundred acts commit in any order and three sealers run', async () => {
    const council = newCouncil();
    const acting = new AbortController();
    const sealers = [3, 50, undefined].map(async (most) => {
      while (!acting.signal.aborted) await sealOnce(council, most);
    });
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        as(subgraph, manager(council), async (rows) => {
          await appendAudit(rows, {
            subgraph: NAME,
            kind: 'READ',
            what: `${index}`,
            caller: manager(council),
            subjects: [],
            at: AT,
          });
          await rows.execute('select pg_sleep(?)', [Math.random() * 0.02]);
        }),
      ),
    );
    acting.abort();
    await Promise.all(sealers);
    await sealAll(council);
    expect(await verdictOn(council)).toMatchObject({ intact: true, head: { sequence: 200 } });
    const whats = (await exported(council)).slice(1, -1).map((line) => Number(JSON.parse(line).entry.what));
    expect(whats.toSorted((a, b) => a - b)).toEqual([...whats.keys()]);
  });

  test('takes entries of a server that the data was restored from, whose transactions have higher numbers', async () => {
    const council = newCouncil();
    await append(council);
    await started.asOwner(`update ${SCHEMA}.audit_unsealed set written_in = '900000000' where council = $1`, [council]);
    expect(await sealOnce(council)).toBe(1);
  });

  test('goes on from where it stopped, in pieces', async () => {
    const council = newCouncil();
    for (let index = 0; index < 7; index += 1) await append(council);
    let sealed = 0;
    while (sealed < 7) {
      const more = await sealOnce(council, 3);
      expect(more).toBeLessThanOrEqual(3);
      sealed += more;
    }
    expect(await verdictOn(council)).toMatchObject({ intact: true, head: { sequence: 7 } });
  });
});

describe('somebody with all rights over the database, who', () => {
  const TAMPERING: readonly (readonly [string, string])[] = [
    ['changes an entry', `update ${SCHEMA}.audit_entry set actor = 'nobody' where id = $1`],
    ['changes when it was', `update ${SCHEMA}.audit_entry set at = at + interval '1 microsecond' where id = $1`],
    ['moves an entry', `update ${SCHEMA}.audit_link set sequence = 99 where entry = $1`],
    [
      'removes an entry',
      `with gone as (delete from ${SCHEMA}.audit_link where entry = $1 returning 1) select 1 from gone`,
    ],
  ];

  test.each(TAMPERING)('%s is found out', async (_, sql) => {
    const council = newCouncil();
    for (let index = 0; index < 5; index += 1) await append(council, [`person-${index}`]);
    await sealAll(council);
    const clean = await exported(council);
    const checkpoint = await readCheckpoint((JSON.parse(clean.at(-1)!) as { checkpoint: string }).checkpoint);
    expect(await verifyChain(clean, checkpoint)).toMatchObject({ intact: true });
    const [victim] = await started.asOwner<{ entry: string }>(
      `select entry from ${SCHEMA}.audit_link where council = $1 and sequence = 3`,
      [council],
    );
    await started.asOwner(sql, [victim!.entry]);
    expect(await verifyChain(await exported(council), checkpoint)).toMatchObject({ intact: false });
  });
});
