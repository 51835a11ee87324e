import { describe, expect, test } from '@jest/globals';

import { act } from '../act/act.ts';
import { Refused } from '../act/refused.ts';
import { Undeliverable } from '../outbox/delivery.ts';
import { MOST_TRIES } from '../outbox/retry.ts';
import { eraseKeyOf } from '../sealed/sealed.ts';
import { administrator, as, BRADFORD, manager, MEDWAY, NAME, SCHEMA, worker } from './records.ts';
import { clock, given, handler, later, row, subgraph, tell, workOnce } from './telling.ts';

describe('a message', () => {
  test('leaves once the act is committed, once, with the receipt kept', async () => {
    handler.handle = async () => ({ receipt: 'theirs-1' });
    const key = await tell({ payload: { words: 'Hello Robin' }, subject: 'robin' });
    await workOnce();
    await workOnce();
    expect(given).toMatchObject([
      { key, kind: 'thing.told', council: MEDWAY, tries: 1, payload: { words: 'Hello Robin' } },
    ]);
    expect(await row(key)).toMatchObject({ state: 'SENT', receipt: 'theirs-1' });
  });

  test('does not say in the database what it says', async () => {
    const { payload } = await row(await tell({ subject: 'robin' }));
    expect(Buffer.from(payload, 'base64url').toString('latin1')).not.toContain('Robin');
    await workOnce();
  });

  test('never leaves where the act is refused', async () => {
    const context = subgraph.contextFor({ caller: manager(), requestId: 'test' });
    const refused = await act(
      context,
      { subgraph: NAME, name: 'x', idempotencyKey: 'refused', input: {} },
      async (doing) => {
        await doing.send({ kind: 'thing.told', key: 'never', payload: {} });
        throw new Refused({ code: 'NO', path: [], message: 'No.' });
      },
    );
    expect(refused.userErrors).toMatchObject([{ code: 'NO' }]);
    await workOnce();
    expect(given).toEqual([]);
  });

  test('with a key that was sent already is not sent again; another council may have the same key', async () => {
    await tell({ key: 'same' });
    await tell({ key: 'same' });
    await tell({ key: 'same', council: BRADFORD });
    await workOnce();
    expect(given.map(({ council }) => council).toSorted()).toEqual([MEDWAY, BRADFORD]);
  });

  test('goes to the handler of its kind, and is parked where there is none', async () => {
    const key = await tell({ kind: 'nobody.knows' });
    await workOnce();
    expect(await row(key)).toMatchObject({ state: 'PARKED', parked_because: 'NO_HANDLER', tries: 1 });
  });

  test('is parked where its person has been erased since', async () => {
    const key = await tell({ subject: 'wren' });
    await as(subgraph, administrator(), (rows) =>
      eraseKeyOf(rows, { subgraph: NAME, council: MEDWAY, subject: 'wren' }, clock.now),
    );
    await workOnce();
    expect(given).toEqual([]);
    expect(await row(key)).toMatchObject({ state: 'PARKED', parked_because: 'PERSON_ERASED' });
  });
});

describe('a try that fails', () => {
  test('is made again later and later, a bounded number of times, and then parked without a personal word', async () => {
    handler.handle = async () => {
      throw new TypeError('could not write to Robin Smith');
    };
    const key = await tell();
    const waits: number[] = [];
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      await workOnce();
      const { state, next_try_at: next, tries: counted } = await row(key);
      expect(counted).toBe(tries);
      expect(state).toBe(tries === MOST_TRIES ? 'PARKED' : 'WAITING');
      waits.push(next.getTime() - clock.now.getTime());
      await workOnce();
      expect(given).toHaveLength(tries);
      clock.now = next;
    }
    expect(waits[0]).toBeLessThanOrEqual(5_000);
    expect(waits[5]).toBeGreaterThan(60_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(3_600_000);
    expect((await row(key)).parked_because).toBe('TRIED_TOO_OFTEN TypeError');
  });

  test('is not made again where it cannot help', async () => {
    handler.handle = async () => {
      throw new Undeliverable('ADDRESS_REFUSED');
    };
    const key = await tell();
    await workOnce();
    later(86_400_000);
    await workOnce();
    expect(given).toHaveLength(1);
    expect(await row(key)).toMatchObject({ state: 'PARKED', parked_because: 'ADDRESS_REFUSED' });
  });

  test('does not keep the others waiting', async () => {
    handler.handle = async ({ key }) => {
      if (key.startsWith('bad')) throw new Error('down');
    };
    await tell({ key: 'bad-1' });
    const good = await tell();
    await workOnce();
    expect(await row(good)).toMatchObject({ state: 'SENT' });
    expect(await row('bad-1')).toMatchObject({ state: 'WAITING' });
  });
});

describe('the login of the subgraph', () => {
  test.each([
    ['change what a message says', `update ${SCHEMA}.outbox_message set payload = 'x'`, /permission denied/],
    ['delete a message', `delete from ${SCHEMA}.outbox_message`, /permission denied/],
    [
      'let a message that was sent wait again',
      `update ${SCHEMA}.outbox_message set state = 'WAITING', sent_at = null`,
      /stays sent/,
    ],
  ])('cannot %s', async (_, sql, error) => {
    await expect(as(subgraph, worker(), (rows) => rows.execute(sql))).rejects.toThrow(error);
  });

  test('learns from the crossing where something is due, and nothing else', async () => {
    const key = await tell({ council: BRADFORD });
    const [due] = await as(subgraph, worker(MEDWAY), (rows) =>
      rows.execute<object[]>(`select * from ${SCHEMA}.outbox_due(?, 100)`, [clock.now]),
    );
    expect(Object.keys(due!)).toEqual(['council', 'id']);
    expect(
      await as(subgraph, worker(MEDWAY), (rows) =>
        rows.execute(`select * from ${SCHEMA}.outbox_message where key = ?`, [key]),
      ),
    ).toEqual([]);
    await workOnce();
  });
});
