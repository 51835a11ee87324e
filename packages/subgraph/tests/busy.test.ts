import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { act } from '../act/act.ts';
import { reading } from '../act/reading.ts';
import { settingsFor } from '../settings/settings-for.ts';
import { staff } from '../testing/callers.ts';
import { startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import { Entry, ledger, MEDWAY } from './ledger.ts';

const CONNECTIONS = 2;
/** Ten seconds for a connection, three times three for a lock. */
const PATIENCE_MS = 60_000;

const subgraph = ledger();
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(subgraph, { connections: CONNECTIONS });
  await started.asOwner(`insert into test_ledger.entry values ($1, 1, '')`, [MEDWAY]);
});
afterAll(() => started.stop());

const asked = (requestId: string) => subgraph.contextFor({ caller: staff(MEDWAY), requestId });

const writes = (key: string, afterwards: () => Promise<unknown> = async () => undefined) =>
  act(asked(key), { subgraph: 'test-ledger', name: 'write', idempotencyKey: key, input: {} }, async ({ entities }) => {
    await entities.nativeUpdate(Entry, { council: MEDWAY, id: 1 }, { words: key });
    await afterwards();
    return { key };
  });

/** A transaction that stays open until it is told to end. */
async function staysOpen(work: (held: () => Promise<void>) => Promise<unknown>) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  let reached = () => {};
  const open = new Promise<void>((resolve) => (reached = resolve));
  const done = work(() => {
    reached();
    return ended;
  });
  await Promise.race([open, done]);
  return async () => {
    end();
    await done;
  };
}

const BUSY = { extensions: { code: 'BUSY' } };

describe('where others are in the way for too long', () => {
  test(
    'an act is told to ask again, and is done when it does, with the same key',
    async () => {
      const end = await staysOpen((held) => writes('first', held));
      await expect(writes('second')).rejects.toMatchObject(BUSY);
      await end();
      expect((await writes('second')).done).toEqual({ key: 'second' });
    },
    PATIENCE_MS,
  );

  test(
    'and no connection comes free, acts, reading and what councils have published say the same',
    async () => {
      const holding = (key: string) =>
        staysOpen((held) =>
          reading(asked(key), { subgraph: 'test-ledger', what: 'entries' }, async (entities) => {
            const end = held().then(() => true);
            // The database ends a transaction that does nothing for long.
            const working = () => entities.execute('select pg_sleep(0.5)').then(() => false);
            while (!(await Promise.race([end, working()])));
            return { value: undefined, subjects: [] };
          }),
        );
      const ends = await Promise.all([holding('one'), holding('two')]);
      const none = { value: undefined, subjects: [] };
      const settings = settingsFor('test-ledger')(asked('settings'));
      const answers = await Promise.allSettled([
        writes('third'),
        reading(asked('read'), { subgraph: 'test-ledger', what: 'entries' }, async () => none),
        settings.load({ council: MEDWAY, knownOn: '2026-11-22' }),
      ]);
      expect(answers).toMatchObject(Array.from({ length: 3 }, () => ({ status: 'rejected', reason: BUSY })));
      await Promise.all(ends.map((end) => end()));
      expect((await writes('third')).done).toEqual({ key: 'third' });
    },
    PATIENCE_MS,
  );
});
