import { describe, expect, test } from '@jest/globals';

import { appendAudit } from '../audit/append.ts';
import { readCheckpoint } from '../audit/checkpoint.ts';
import { verifyChain } from '../audit/verify.ts';
import { append, asOwner, AT, exported, newCouncil, sealAll, sealOnce, subgraph, verdictOn } from './auditing.ts';
import { as, manager, MEDWAY, NAME, SCHEMA, worker } from './records.ts';

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
    await asOwner(`update ${SCHEMA}.audit_unsealed set written_in = '900000000' where council = $1`, [council]);
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
    const [victim] = await asOwner<{ entry: string }>(
      `select entry from ${SCHEMA}.audit_link where council = $1 and sequence = 3`,
      [council],
    );
    await asOwner(sql, [victim!.entry]);
    expect(await verifyChain(await exported(council), checkpoint)).toMatchObject({ intact: false });
  });
});
