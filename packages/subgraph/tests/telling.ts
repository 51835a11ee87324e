import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';

import { act } from '../act/act.ts';
import type { Delivery } from '../outbox/delivery.ts';
import type { Receipt } from '../outbox/message-on-its-way.ts';
import { developmentMessenger } from '../outbox/messenger/development.ts';
import { emailHandler } from '../outbox/messenger/handlers.ts';
import { startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import type { Work } from '../work/work.ts';
import { manager, NAME, records, SCHEMA } from './records.ts';

/** The clock of the subgraph. */
export const clock = { now: new Date('2026-11-22T10:00:00Z') };
export const later = (ms: number) => void (clock.now = new Date(clock.now.getTime() + ms));

/** What the handler under test does; and what it was given. */
export const handler: { handle: (delivery: Delivery) => Promise<Receipt | void> } = { handle: async () => {} };
export const given: Delivery[] = [];

export const subgraph = records({
  outbox: {
    'thing.told': async (delivery) => {
      given.push(delivery);
      return handler.handle(delivery);
    },
    'message.email': emailHandler,
  },
});
let started: StartedForTest;
let work: Work;
/** Runs SQL as the owner of the database. */
export const asOwner: StartedForTest['asOwner'] = (sql, values) => started.asOwner(sql, values);
/** Does everything that is due. */
export const workOnce = () => work.once();
export const nothingFailed = {
  messenger: developmentMessenger,
  log: (failed: object) => expect(failed).toBeUndefined(),
};
beforeAll(async () => {
  started = await startForTest(subgraph, { now: () => clock.now });
  work = (await subgraph.work(nothingFailed))!;
});
afterAll(() => started.stop());
afterEach(() => {
  given.length = 0;
  handler.handle = async () => {};
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
export async function tell(told: Told = {}): Promise<string> {
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
export async function row(key: string): Promise<Row> {
  const rows = await asOwner<Row>(`select * from ${SCHEMA}.outbox_message where key = $1`, [key]);
  return rows[0]!;
}
