import { describe, expect, test } from '@jest/globals';

import { LEASE_MS } from '../outbox/claim.ts';
import { developmentMessenger } from '../outbox/messenger/development.ts';
import { MOST_TRIES } from '../outbox/retry.ts';
import { BRADFORD, MEDWAY, SCHEMA } from './records.ts';
import { asOwner, clock, given, handler, later, nothingFailed, row, subgraph, tell, workOnce } from './telling.ts';

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
          await asOwner(`update ${SCHEMA}.outbox_message set tries = tries + 100 where key = $1`, [key]);
          return { receipt: 'lost' };
        },
      },
    }))!;
    await killed.once();
    await asOwner(`update ${SCHEMA}.outbox_message set tries = tries - 100 where key = $1`, [key]);
    expect(await row(key)).toMatchObject({ state: 'WAITING', tries: 1 });
    later(LEASE_MS);
    await workOnce();
    expect(await row(key)).toMatchObject({ state: 'SENT', tries: 2 });
    const kept = await asOwner(`select message from ${SCHEMA}.development_message`);
    expect(kept).toHaveLength(1);
  });

  test('again and again by the same message stops being tried', async () => {
    const key = await tell();
    await asOwner(`update ${SCHEMA}.outbox_message set tries = ${MOST_TRIES} where key = $1`, [key]);
    await workOnce();
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
    await Promise.all([workOnce(), ...others.map((one) => one!.once())]);
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
    await workOnce();
  });
});

describe('a worker that is to stop', () => {
  test('ends the message in hand and begins no other', async () => {
    for (let index = 0; index < 5; index += 1) await tell();
    const other = (await subgraph.work(nothingFailed))!;
    const stopped = new Promise<void>((resolve) => {
      handler.handle = async () => resolve(other.stop());
    });
    other.start();
    await stopped;
    expect(given).toHaveLength(1);
    await workOnce();
    expect(given).toHaveLength(5);
  });
});

describe('idempotency keys', () => {
  test('are forgotten after 90 days, and not a day before, whatever the caller says the time is', async () => {
    await asOwner(`truncate ${SCHEMA}.act_done`);
    for (const days of [89, 91]) {
      await asOwner(
        `insert into ${SCHEMA}.act_done (council, key, body_digest, result, done_at) values ($1, $2, sha256(''), null, now() - make_interval(days => $3))`,
        [MEDWAY, `${days} days old`, days],
      );
    }
    const before = clock.now;
    clock.now = new Date('2126-01-01T00:00:00Z');
    await workOnce();
    clock.now = before;
    expect(await asOwner(`select key from ${SCHEMA}.act_done`)).toEqual([{ key: '89 days old' }]);
  });
});
