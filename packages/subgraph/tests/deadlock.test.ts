import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { act } from '../act/act.ts';
import { staff } from '../testing/callers.ts';
import { startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import { Entry, ledger, MEDWAY } from './ledger.ts';

const subgraph = ledger();
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(subgraph);
});
afterAll(() => started.stop());

/** Lets two acts go on only when both have come here; the second time round nobody waits. */
function meeting() {
  let here = 0;
  let go = () => {};
  const both = new Promise<void>((resolve) => (go = resolve));
  return async () => {
    here += 1;
    if (here === 2) go();
    await both;
  };
}

describe('two acts that each hold what the other waits for', () => {
  test('are both done: the one that PostgreSQL ends is begun again', async () => {
    const bothHoldOne = meeting();
    const inOrder = (key: string, first: number, second: number) =>
      act(
        subgraph.contextFor({ caller: staff(MEDWAY), requestId: key }),
        { subgraph: 'test-ledger', name: 'cross', idempotencyKey: key, input: {} },
        async ({ entities }) => {
          await entities.nativeUpdate(Entry, { council: MEDWAY, id: first }, { words: key });
          await bothHoldOne();
          await entities.nativeUpdate(Entry, { council: MEDWAY, id: second }, { words: key });
          return { key };
        },
      );
    await started.asOwner(`insert into test_ledger.entry values ($1, 1, ''), ($1, 2, '')`, [MEDWAY]);
    const [one, other] = await Promise.all([inOrder('one', 1, 2), inOrder('other', 2, 1)]);
    expect([one?.done, other?.done]).toEqual([{ key: 'one' }, { key: 'other' }]);
    const acts = await started.asOwner(`select key from test_ledger.act_done order by key`);
    expect(acts).toEqual([{ key: 'one' }, { key: 'other' }]);
  });
});
