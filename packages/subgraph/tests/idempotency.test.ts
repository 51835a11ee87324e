import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { Caller } from '../caller/caller.ts';
import { databaseOf } from '../database/required.ts';
import { onceOnly } from '../idempotency/once-only.ts';
import { startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import { staff } from '../testing/callers.ts';
import { BRADFORD, Entry, ledger, MEDWAY } from './ledger.ts';

const subgraph = ledger();
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(subgraph);
});
afterAll(() => started.stop());

interface Act {
  readonly key: string;
  readonly id: number;
  readonly words?: string;
  readonly council?: string;
  readonly caller?: Caller;
}

/** Writes an entry under a key, as a mutation would, in a request of its own. */
function write({ key, id, words = 'written', council = MEDWAY, caller = staff(council) }: Act) {
  const context = subgraph.contextFor({ caller, requestId: 'test' });
  return databaseOf(context).inCouncil(council, (rows) =>
    onceOnly(rows, { subgraph: 'test-ledger', council, key, body: { id, words }, now: context.now }, async () => {
      await rows.insert(Entry, { council, id, words });
      return { id };
    }),
  );
}

const entries = (where: string) => started.asOwner(`select id from test_ledger.entry where ${where} order by id`);

describe('an act that is asked for again under the same key', () => {
  test('is done once and gives the same result', async () => {
    expect(await write({ key: 'once', id: 1 })).toEqual({ id: 1 });
    expect(await write({ key: 'once', id: 1 })).toEqual({ id: 1 });
    expect(await entries('id = 1')).toHaveLength(1);
  });

  test('is done once when a hundred retries come at the same time', async () => {
    const results = await Promise.all(Array.from({ length: 100 }, () => write({ key: 'hundred', id: 2 })));
    expect(results).toEqual(Array.from({ length: 100 }, () => ({ id: 2 })));
    expect(await entries('id = 2')).toHaveLength(1);
  });

  test('is refused where the body differs, and nothing more is done', async () => {
    await write({ key: 'reused', id: 3 });
    await expect(write({ key: 'reused', id: 4 })).rejects.toMatchObject({
      extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
    expect(await entries('id = 4')).toEqual([]);
  });

  test('does not mind the order in which the fields of the body come', async () => {
    const context = subgraph.contextFor({ caller: staff(MEDWAY), requestId: 'test' });
    const under = (body: object) =>
      databaseOf(context).inCouncil(MEDWAY, (rows) =>
        onceOnly(
          rows,
          { subgraph: 'test-ledger', council: MEDWAY, key: 'order', body, now: context.now },
          async () => 7,
        ),
      );
    expect(await under({ a: 1, b: { c: 2, d: [3] } })).toBe(7);
    expect(await under({ b: { d: [3], c: 2 }, a: 1 })).toBe(7);
  });

  test('can be tried again after it failed, with the input put right', async () => {
    await write({ key: 'first', id: 5 });
    await expect(write({ key: 'second', id: 5 })).rejects.toThrow(/duplicate key/);
    expect(await write({ key: 'second', id: 6 })).toEqual({ id: 6 });
  });

  test('is found by whoever did it, and by nobody else of the council', async () => {
    const [ada, grace] = [staff(MEDWAY, ['TEAM_MANAGER'], 'Ada'), staff(MEDWAY, ['TEAM_MANAGER'], 'Grace')];
    await write({ key: 'a key of Ada', id: 11, caller: ada });
    expect(await write({ key: 'a key of Ada', id: 11, caller: ada })).toEqual({ id: 11 });
    await expect(write({ key: 'a key of Ada', id: 11, caller: grace })).rejects.toMatchObject({
      extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
    const seenBy = (caller: Caller) =>
      databaseOf(subgraph.contextFor({ caller, requestId: 'test' })).inCouncil(MEDWAY, (rows) =>
        rows.execute(`select key from test_ledger.act_done where key like 'a key of %'`),
      );
    expect(await seenBy(ada)).toEqual([{ key: 'a key of Ada' }]);
    expect(await seenBy(grace)).toEqual([]);
    expect(await seenBy({ kind: 'PERSON', council: MEDWAY, actor: 'Ada', subject: 'somebody' })).toEqual([]);
  });

  test('is another act in another council', async () => {
    await write({ key: 'shared', id: 7 });
    await write({ key: 'shared', id: 8, council: BRADFORD });
    expect(await entries('id in (7, 8)')).toHaveLength(2);
  });

  test.each([
    ['', 'empty'],
    ['x'.repeat(201), 'long'],
  ])('is refused under a key that is no key (%#)', async (key) => {
    await expect(write({ key, id: 10 })).rejects.toMatchObject({ extensions: { code: 'BAD_IDEMPOTENCY_KEY' } });
  });
});
