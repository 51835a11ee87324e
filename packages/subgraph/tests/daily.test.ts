import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { databaseOf } from '../database/required.ts';
import { developmentMessenger } from '../outbox/messenger/development.ts';
import { LEASE_MS } from '../outbox/claim.ts';
import { MOST_TRIES } from '../outbox/retry.ts';
import { ask } from '../testing/ask.ts';
import { startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import type { Work } from '../work/work.ts';
import { before, things } from './daily-things.ts';
import { administrator, BRADFORD, manager, MEDWAY } from './records.ts';

const clock = { now: new Date('2026-11-22T10:00:00Z') };
const on = (day: string) => void (clock.now = new Date(`${day}T10:00:00Z`));
const later = (ms: number) => void (clock.now = new Date(clock.now.getTime() + ms));

let started: StartedForTest;
let work: Work;
const failed: string[] = [];
const another = async () =>
  (await things.work({
    messenger: developmentMessenger,
    log: ({ job, error }) => void failed.push(`${job} ${error}`),
  }))!;
beforeAll(async () => {
  started = await startForTest(things, { now: () => clock.now });
  work = await another();
});
afterAll(() => started.stop());
afterEach(() => {
  const unexpected = failed.splice(0);
  if (unexpected.length > 0) throw new Error(unexpected.join());
});
beforeEach(async () => {
  before.bring = async () => undefined;
  on('2026-11-22');
  await started.asOwner('truncate test_daily.thing, test_daily.daily_work, test_daily.outbox_message');
});

const thing = (id: string, endsOn: string, council = MEDWAY) =>
  started.asOwner('insert into test_daily.thing values ($1, $2, $3)', [council, id, endsOn]);
const ended = async () =>
  (
    await started.asOwner<{ id: string; ends: number }>('select id, ends from test_daily.thing where ended order by id')
  ).map(({ id, ends }) => `${id} ${ends}`);
const told = async () =>
  (await started.asOwner<{ key: string }>('select key from test_daily.outbox_message order by key')).map(
    ({ key }) => key,
  );
const toLookAt = async (caller = manager()) => {
  const { data, errors } = await ask(
    things,
    '{ thingsDailyWork(first: 10) { kind item lookedAtOn because } }',
    {},
    caller,
  );
  expect(errors).toBeUndefined();
  return (data as unknown as { thingsDailyWork: object[] }).thingsDailyWork;
};

describe('What is due on a day', () => {
  test('is done from that day on and not before, in every council, and goes into the audit', async () => {
    await thing('alder', '2026-11-22');
    await thing('birch', '2026-11-21', BRADFORD);
    await work.once();
    expect(await ended()).toEqual(['birch 1']);
    on('2026-11-23');
    await work.once();
    expect(await ended()).toEqual(['alder 1', 'birch 1']);
    const entries = await started.asOwner(
      `select council, actor, caller_kind, subjects from test_daily.audit_entry where what = 'thing.end' order by at`,
    );
    expect(entries).toEqual([
      { council: BRADFORD, actor: 'test-daily:job', caller_kind: 'WORKER', subjects: ['birch'] },
      { council: MEDWAY, actor: 'test-daily:job', caller_kind: 'WORKER', subjects: ['alder'] },
    ]);
  });

  test('is caught up with where days were missed', async () => {
    await thing('cedar', '2026-08-01');
    await work.once();
    expect(await ended()).toEqual(['cedar 1']);
  });

  test('is done once by several workers at once, and no more by one that comes again', async () => {
    await Promise.all(
      Array.from({ length: 120 }, (_, n) => thing(`thing-${n}`, '2026-11-01', n % 2 ? MEDWAY : BRADFORD)),
    );
    const others = await Promise.all([1, 2, 3].map(another));
    await Promise.all([work, ...others].map((one) => one.once()));
    await work.once();
    const done = await ended();
    expect(done).toHaveLength(120);
    expect(done.every((one) => one.endsWith(' 1'))).toBe(true);
    expect(await toLookAt()).toEqual([]);
  });
});

describe('People', () => {
  test('are told once so many weeks before, and only of the nearest where some were missed', async () => {
    await thing('oak', '2027-02-22');
    await thing('pine', '2026-12-01');
    await work.once();
    expect(await told()).toEqual(['pine 2026-12-01 4']);
    on('2026-11-23');
    await work.once();
    await work.once();
    expect(await told()).toEqual(['oak 2027-02-22 13', 'pine 2026-12-01 4']);
  });
});

describe('A worker that is killed', () => {
  test('in the middle leaves nothing half done, and the next one does it once its time is over', async () => {
    await thing('elm', '2026-11-01');
    before.bring = async (doing) => {
      await doing.entities.execute(`update test_daily.thing set ends = 50`);
      const [me] = await doing.entities.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
      await started.asOwner('select pg_terminate_backend($1)', [me!.pid]);
      return undefined;
    };
    await work.once();
    expect(await ended()).toEqual([]);
    expect(failed.splice(0)).toHaveLength(1);
    before.bring = async () => undefined;
    await work.once();
    expect(await ended()).toEqual([]);
    later(LEASE_MS);
    await work.once();
    expect(await ended()).toEqual(['elm 1']);
  });

  test('again and again by the same thing stops, and a person is told of it', async () => {
    await thing('fir', '2026-11-01');
    await started.asOwner(
      `insert into test_daily.daily_work (council, kind, item, tries, next_try_at) values ($1, 'thing.end', 'fir', $2, $3)`,
      [MEDWAY, MOST_TRIES, clock.now],
    );
    await work.once();
    expect(await ended()).toEqual([]);
    expect(await toLookAt()).toEqual([
      { kind: 'thing.end', item: 'fir', lookedAtOn: '2026-11-22', because: 'TRIED_TOO_OFTEN' },
    ]);
    expect(await toLookAt(administrator(BRADFORD))).toEqual([]);
  });
});

describe('What cannot be done', () => {
  test('is tried again later, a bounded number of times, and keeps nothing else from being done', async () => {
    await thing('gorse', '2026-11-01');
    await thing('hazel', '2026-11-01');
    let tries = 0;
    before.bring = async (_, id) => {
      if (id !== 'gorse') return undefined;
      tries += 1;
      throw new TypeError('of Robin Example');
    };
    for (let times = 0; times < MOST_TRIES + 1; times += 1) {
      await work.once();
      const [known] = await started.asOwner<{ next_try_at: Date }>(
        `select next_try_at from test_daily.daily_work where item = 'gorse'`,
      );
      clock.now = known!.next_try_at;
    }
    expect(clock.now.toISOString()).toMatch(/^2026-11-22T/);
    expect(await ended()).toEqual(['hazel 1']);
    expect(tries).toBe(MOST_TRIES);
    expect(failed.splice(0)).toEqual(Array.from({ length: MOST_TRIES }, () => 'thing.end TypeError'));
    expect(await toLookAt()).toMatchObject([{ item: 'gorse', because: 'TRIED_TOO_OFTEN TypeError' }]);
  });

  test('because a person must look waits for the next day, and is told with its reason until it is done', async () => {
    await thing('holly', '2026-11-01');
    before.bring = async () => 'REFUSED';
    await work.once();
    later(3_600_000);
    await work.once();
    expect(await toLookAt()).toMatchObject([{ item: 'holly', because: 'NOT_LIKE_THIS', lookedAtOn: '2026-11-22' }]);
    on('2026-11-23');
    before.bring = async () => 'SOMETHING_OPEN';
    await work.once();
    expect(await toLookAt()).toMatchObject([{ because: 'SOMETHING_OPEN', lookedAtOn: '2026-11-23' }]);
    on('2026-11-24');
    before.bring = async () => undefined;
    await work.once();
    expect(await ended()).toEqual(['holly 1']);
    expect(await toLookAt()).toEqual([]);
  });
});

describe('The crossing that finds where something is due', () => {
  test('tells the codes of councils and nothing else', async () => {
    await thing('ivy', '2026-11-01', BRADFORD);
    const context = things.contextFor({ caller: manager(), requestId: 'test' });
    const rows = await databaseOf(context).published.execute(
      `select * from test_daily.councils_with_daily_work('2026-11-22', now() + interval '100 years', 10)`,
    );
    expect(rows).toEqual([{ councils_with_daily_work: BRADFORD }]);
    const seen = await databaseOf(context).inCouncil(MEDWAY, (entities) =>
      entities.execute('select * from test_daily.daily_work_due'),
    );
    expect(seen).toEqual([]);
  });
});
