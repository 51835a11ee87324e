import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';

import { act } from '../act/act.ts';
import { Refused } from '../act/refused.ts';
import { Undeliverable, type Delivery } from '../outbox/delivery.ts';
import type { Receipt } from '../outbox/message-on-its-way.ts';
import { developmentMessenger } from '../outbox/messenger/development.ts';
import { emailHandler } from '../outbox/messenger/handlers.ts';
import { MOST_TRIES } from '../outbox/retry.ts';
import { LEASE_MS } from '../outbox/claim.ts';
import { eraseKeyOf } from '../sealed/sealed.ts';
import { startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import type { Work } from '../work/work.ts';
import { administrator, as, BRADFORD, manager, MEDWAY, NAME, records, SCHEMA, worker } from './records.ts';

let now = new Date('2026-11-22T10:00:00Z');
const later = (ms: number) => void (now = new Date(now.getTime() + ms));

/** What the handler under test does; and what it was given. */
let handle: (delivery: Delivery) => Promise<Receipt | void> = async () => {};
const given: Delivery[] = [];

const subgraph = records({
  outbox: {
    'thing.told': async (delivery) => {
      given.push(delivery);
      return handle(delivery);
    },
    'message.email': emailHandler,
  },
});
let started: StartedForTest;
let work: Work;
const nothingFailed = { messenger: developmentMessenger, log: (failed: object) => expect(failed).toBeUndefined() };
beforeAll(async () => {
  started = await startForTest(subgraph, { now: () => now });
  work = (await subgraph.work(nothingFailed))!;
});
afterAll(() => started.stop());
afterEach(() => {
  given.length = 0;
  handle = async () => {};
});

let keys = 0;
interface Told {
  readonly key?: string;
  readonly kind?: string;
  readonly payload?: unknown;
  readonly subject?: string;
  readonly council?: string;
}

/** An act that sends one message. @returns the message's key. */
async function tell(told: Told = {}): Promise<string> {
  const {
    key = `told-${(keys += 1)}`,
    kind = 'thing.told',
    payload = { words: 'Hello Robin' },
    subject,
    council,
  } = told;
  const context = subgraph.contextFor({ caller: manager(council), requestId: 'test' });
  await act(
    context,
    { subgraph: NAME, name: 'thingTell', idempotencyKey: `act-${(keys += 1)}`, input: {} },
    async (doing) => {
      await doing.send({ kind, key, subject, payload });
      return {};
    },
  );
  return key;
}

interface Row {
  readonly state: string;
  readonly tries: number;
  readonly parked_because: string | null;
  readonly receipt: string | null;
  readonly payload: string;
  readonly next_try_at: Date;
}
async function row(key: string): Promise<Row> {
  const rows = await started.asOwner<Row>(`select * from ${SCHEMA}.outbox_message where key = $1`, [key]);
  return rows[0]!;
}

describe('a message', () => {
  test('leaves once the act is committed, once, with the receipt kept', async () => {
    handle = async () => ({ receipt: 'theirs-1' });
    const key = await tell({ payload: { words: 'Hello Robin' }, subject: 'robin' });
    await work.once();
    await work.once();
    expect(given).toMatchObject([
      { key, kind: 'thing.told', council: MEDWAY, tries: 1, payload: { words: 'Hello Robin' } },
    ]);
    expect(await row(key)).toMatchObject({ state: 'SENT', receipt: 'theirs-1' });
  });

  test('does not say in the database what it says', async () => {
    const { payload } = await row(await tell({ subject: 'robin' }));
    expect(Buffer.from(payload, 'base64url').toString('latin1')).not.toContain('Robin');
    await work.once();
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
    await work.once();
    expect(given).toEqual([]);
  });

  test('with a key that was sent already is not sent again; another council may have the same key', async () => {
    await tell({ key: 'same' });
    await tell({ key: 'same' });
    await tell({ key: 'same', council: BRADFORD });
    await work.once();
    expect(given.map(({ council }) => council).toSorted()).toEqual([MEDWAY, BRADFORD]);
  });

  test('goes to the handler of its kind, and is parked where there is none', async () => {
    const key = await tell({ kind: 'nobody.knows' });
    await work.once();
    expect(await row(key)).toMatchObject({ state: 'PARKED', parked_because: 'NO_HANDLER', tries: 1 });
  });

  test('is parked where its person has been erased since', async () => {
    const key = await tell({ subject: 'wren' });
    await as(subgraph, administrator(), (rows) =>
      eraseKeyOf(rows, { subgraph: NAME, council: MEDWAY, subject: 'wren' }, now),
    );
    await work.once();
    expect(given).toEqual([]);
    expect(await row(key)).toMatchObject({ state: 'PARKED', parked_because: 'PERSON_ERASED' });
  });
});

describe('a try that fails', () => {
  test('is made again later and later, a bounded number of times, and then parked without a personal word', async () => {
    handle = async () => {
      throw new TypeError('could not write to Robin Smith');
    };
    const key = await tell();
    const waits: number[] = [];
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      await work.once();
      const { state, next_try_at: next, tries: counted } = await row(key);
      expect(counted).toBe(tries);
      expect(state).toBe(tries === MOST_TRIES ? 'PARKED' : 'WAITING');
      waits.push(next.getTime() - now.getTime());
      await work.once();
      expect(given).toHaveLength(tries);
      now = next;
    }
    expect(waits[0]).toBeLessThanOrEqual(5_000);
    expect(waits[5]).toBeGreaterThan(60_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(3_600_000);
    expect((await row(key)).parked_because).toBe('TRIED_TOO_OFTEN TypeError');
  });

  test('is not made again where it cannot help', async () => {
    handle = async () => {
      throw new Undeliverable('ADDRESS_REFUSED');
    };
    const key = await tell();
    await work.once();
    later(86_400_000);
    await work.once();
    expect(given).toHaveLength(1);
    expect(await row(key)).toMatchObject({ state: 'PARKED', parked_because: 'ADDRESS_REFUSED' });
  });

  test('does not keep the others waiting', async () => {
    handle = async ({ key }) => {
      if (key.startsWith('bad')) throw new Error('down');
    };
    await tell({ key: 'bad-1' });
    const good = await tell();
    await work.once();
    expect(await row(good)).toMatchObject({ state: 'SENT' });
    expect(await row('bad-1')).toMatchObject({ state: 'WAITING' });
  });
});

describe('a worker that is killed', () => {
  test('between the sending and the mark sends nothing twice through the development messenger', async () => {
    const key = await tell({
      kind: 'message.email',
      payload: { to: 'robin@example.org', template: 'hello', personalisation: { name: 'Robin' } },
    });
    const killed = (await subgraph.work({
      ...nothingFailed,
      messenger: {
        ...developmentMessenger,
        async email(email, delivery) {
          await developmentMessenger.email(email, delivery);
          // What a killed process leaves: the message gone, and nothing marked.
          await started.asOwner(`update ${SCHEMA}.outbox_message set tries = tries + 100 where key = $1`, [key]);
          return { receipt: 'lost' };
        },
      },
    }))!;
    await killed.once();
    await started.asOwner(`update ${SCHEMA}.outbox_message set tries = tries - 100 where key = $1`, [key]);
    expect(await row(key)).toMatchObject({ state: 'WAITING', tries: 1 });
    later(LEASE_MS);
    await work.once();
    expect(await row(key)).toMatchObject({ state: 'SENT', tries: 2 });
    const kept = await started.asOwner(`select message from ${SCHEMA}.development_message`);
    expect(kept).toHaveLength(1);
  });

  test('again and again by the same message stops being tried', async () => {
    const key = await tell();
    await started.asOwner(`update ${SCHEMA}.outbox_message set tries = ${MOST_TRIES} where key = $1`, [key]);
    await work.once();
    expect(given).toEqual([]);
    expect(await row(key)).toMatchObject({ state: 'PARKED', parked_because: 'TRIED_TOO_OFTEN' });
  });
});

describe('several workers', () => {
  test('deliver each of a hundred messages once', async () => {
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => tell({ council: index % 2 === 0 ? MEDWAY : BRADFORD })),
    );
    const others = await Promise.all([1, 2, 3].map(() => subgraph.work(nothingFailed)));
    await Promise.all([work, ...others].map((one) => one!.once()));
    expect(given).toHaveLength(100);
    expect(new Set(given.map(({ id }) => id)).size).toBe(100);
  });

  test('run by themselves from start to stop', async () => {
    const other = (await subgraph.work(nothingFailed))!;
    other.start();
    const key = await tell();
    while ((await row(key)).state !== 'SENT') await new Promise((resolve) => setTimeout(resolve, 20));
    await other.stop();
    const after = await tell();
    expect(await row(after)).toMatchObject({ state: 'WAITING' });
    await work.once();
  });
});

describe('a worker that is to stop', () => {
  test('ends the message in hand and begins no other', async () => {
    for (let index = 0; index < 5; index += 1) await tell();
    const other = (await subgraph.work(nothingFailed))!;
    let stopped: Promise<void> | undefined;
    handle = async () => {
      stopped ??= other.stop();
    };
    other.start();
    while (!stopped) await new Promise((resolve) => setTimeout(resolve, 20));
    await stopped;
    expect(given).toHaveLength(1);
    await work.once();
    expect(given).toHaveLength(5);
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
      rows.execute<object[]>(`select * from ${SCHEMA}.outbox_due(?, 100)`, [now]),
    );
    expect(Object.keys(due!)).toEqual(['council', 'id']);
    expect(
      await as(subgraph, worker(MEDWAY), (rows) =>
        rows.execute(`select * from ${SCHEMA}.outbox_message where key = ?`, [key]),
      ),
    ).toEqual([]);
    await work.once();
  });
});

describe('idempotency keys', () => {
  test('are forgotten after 90 days, and not a day before, whatever the caller says the time is', async () => {
    await started.asOwner(`truncate ${SCHEMA}.act_done`);
    for (const days of [89, 91]) {
      await started.asOwner(
        `insert into ${SCHEMA}.act_done values ($1, $2, sha256(''), null, now() - make_interval(days => $3))`,
        [MEDWAY, `${days} days old`, days],
      );
    }
    const before = now;
    now = new Date('2126-01-01T00:00:00Z');
    await work.once();
    now = before;
    expect(await started.asOwner(`select key from ${SCHEMA}.act_done`)).toEqual([{ key: '89 days old' }]);
  });
});
