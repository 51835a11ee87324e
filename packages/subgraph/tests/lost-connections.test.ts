import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { databaseOf } from '../database/required.ts';
import { staff } from '../testing/callers.ts';
import { startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import { Entry, ledger, MEDWAY } from './ledger.ts';

const CONNECTIONS = 2;

const subgraph = ledger();
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(subgraph, { connections: CONNECTIONS });
});
afterAll(() => started.stop());

const database = () => databaseOf(subgraph.contextFor({ caller: staff(MEDWAY), requestId: 'test' }));

const endEveryConnection = () =>
  started.asOwner(`select pg_terminate_backend(pid) from pg_stat_activity
    where usename = 'kith_test_ledger' and datname = current_database()`);

const find = () => database().inCouncil(MEDWAY, (rows) => rows.find(Entry, {}));

/** An act whose connection is cut while it is being done. */
const cutOff = (id: number) =>
  database().inCouncil(MEDWAY, async (rows) => {
    await rows.insert(Entry, { council: MEDWAY, id, words: 'half' });
    await endEveryConnection();
    await rows.insert(Entry, { council: MEDWAY, id: id + 1, words: 'whole' });
  });

describe('a connection that the server cuts', () => {
  test('in the middle of an act undoes the act and is replaced, however often it happens', async () => {
    for (let time = 0; time < CONNECTIONS * 3; time += 1)
      await expect(cutOff(time * 2)).rejects.toThrow(/terminat|ECONNRESET|connection/i);
    expect(await find()).toEqual([]);
  });

  test('between two acts costs at most one request for each connection', async () => {
    for (let time = 0; time < 3; time += 1) {
      await endEveryConnection();
      let failed = 0;
      for (let request = 0; request < 10; request += 1) await find().catch(() => void (failed += 1));
      expect(failed).toBeLessThanOrEqual(CONNECTIONS);
    }
    expect(await find()).toEqual([]);
  });
});
