import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { act } from '../act/act.ts';
import type { Caller } from '../caller/caller.ts';
import { sealAllWaiting } from '../audit/seal-all.ts';
import { Undeliverable } from '../outbox/delivery.ts';
import { developmentMessenger } from '../outbox/messenger/development.ts';
import { emailHandler } from '../outbox/messenger/handlers.ts';
import { eraseKeyOf } from '../sealed/sealed.ts';
import { ask } from '../testing/ask.ts';
import { startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import type { Work } from '../work/work.ts';
import { administrator, as, auditor, BRADFORD, manager, MEDWAY, NAME, records, worker } from './records.ts';

let down = true;
const subgraph = records({
  outbox: {
    'message.email': emailHandler,
    'thing.told': async () => {
      if (down) throw new Undeliverable('CLOSED_TODAY');
      return { receipt: 'theirs' };
    },
  },
});
let started: StartedForTest;
let work: Work;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  started = await startForTest(subgraph, { now: () => (now = new Date(now.getTime() + 1000)) });
  work = (await subgraph.work({ messenger: developmentMessenger, log: () => {} }))!;
});
afterAll(() => started.stop());

let keys = 0;
/** An act of a manager on a person, with a message. */
async function tell(subject: string, kind: string, payload: object = {}, council = MEDWAY): Promise<void> {
  const context = subgraph.contextFor({
    caller: { ...manager(council), purpose: `${subject} rang me.` },
    requestId: 't',
  });
  const asked = { subgraph: NAME, name: 'thingTell', idempotencyKey: `act-${(keys += 1)}`, input: {}, subject };
  await act(context, asked, async (doing) => {
    await doing.send({ kind, key: `message-${keys}`, subject, payload });
    return {};
  });
}

async function answered(query: string, caller: Caller): Promise<Record<string, any>> {
  const { data, errors } = await ask(subgraph, query, {}, caller);
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
  return data!;
}
const refused = async (query: string, caller: Caller) =>
  (await ask(subgraph, query, {}, caller)).errors?.[0]?.extensions['code'];

describe('the audit, as an auditor reads it', () => {
  const AUDIT =
    '{ recordsAudit(first: 2) { nodes { kind what actor roles subjects purpose sequence } pageInfo { hasNextPage endCursor } } }';

  test('comes newest first, page by page, with what was said and its place in the chain', async () => {
    for (const subject of ['ash', 'birch', 'cedar']) await tell(subject, 'thing.told');
    await sealAllWaiting(subgraph.contextFor({ caller: worker(), requestId: 't' }).database!, {
      subgraph: NAME,
      council: MEDWAY,
    });
    const { recordsAudit } = await answered(AUDIT, auditor());
    expect(recordsAudit.nodes).toEqual([
      {
        kind: 'ACT',
        what: 'thingTell',
        actor: 'Ada',
        roles: ['TEAM_MANAGER'],
        subjects: ['cedar'],
        purpose: 'cedar rang me.',
        sequence: 3,
      },
      {
        kind: 'ACT',
        what: 'thingTell',
        actor: 'Ada',
        roles: ['TEAM_MANAGER'],
        subjects: ['birch'],
        purpose: 'birch rang me.',
        sequence: 2,
      },
    ]);
    const { hasNextPage, endCursor } = recordsAudit.pageInfo;
    expect(hasNextPage).toBe(true);
    const next = await answered(AUDIT.replace('first: 2', `first: 2, after: "${endCursor}"`), auditor());
    expect(next['recordsAudit'].nodes).toMatchObject([{ subjects: ['ash'] }]);
  });

  test('says that it was read, and whose words were shown', async () => {
    const { recordsAudit } = await answered(
      '{ recordsAudit(first: 1, filter: { kind: READ }) { nodes { what actor subjects } } }',
      auditor(),
    );
    expect(recordsAudit.nodes).toEqual([{ what: 'recordsAudit', actor: 'Audrey', subjects: ['ash'] }]);
  });

  test.each([
    ['one person', 'subject: "birch", kind: ACT', ['birch']],
    ['one actor', 'actor: "nobody"', []],
    ['a span of days', 'from: "2026-11-23"', []],
  ])('can be narrowed to %s', async (_, filter, subjects) => {
    const { recordsAudit } = await answered(
      `{ recordsAudit(first: 9, filter: { ${filter} }) { nodes { subjects } } }`,
      auditor(),
    );
    expect(recordsAudit.nodes.flatMap((node: { subjects: string[] }) => node.subjects)).toEqual(subjects);
  });

  test('keeps its entries about a person who was erased, without the words', async () => {
    await tell('elder', 'thing.told');
    await as(subgraph, administrator(), (rows) =>
      eraseKeyOf(rows, { subgraph: NAME, council: MEDWAY, subject: 'elder' }, now),
    );
    const { recordsAudit } = await answered(
      '{ recordsAudit(first: 9, filter: { subject: "elder" }) { nodes { what purpose } } }',
      auditor(),
    );
    expect(recordsAudit.nodes).toEqual([{ what: 'thingTell', purpose: null }]);
  });

  test('is of the own council only, and for those who may', async () => {
    expect((await answered(AUDIT, auditor(BRADFORD)))['recordsAudit'].nodes).toEqual([]);
    expect(await refused(AUDIT, manager())).toBe('FORBIDDEN');
    expect(await refused(AUDIT.replace('first: 2', 'first: 101'), auditor())).toBe('BAD_USER_INPUT');
    expect(await refused(AUDIT.replace('first: 2', 'first: 2, after: "x"'), auditor())).toBe('BAD_USER_INPUT');
  });
});

describe('the outbox, as staff see it', () => {
  const PARKED =
    '{ recordsOutbox(first: 9, filter: { state: PARKED, subject: "fir" }) { nodes { id kind subject state tries parkedBecause } } }';
  const retry = (id: string, key: string) =>
    `mutation { recordsOutboxRetry(input: { message: "${id}", idempotencyKey: "${key}" }) { message { state nextTryAt } userErrors { code path } } }`;

  test('shows what is parked and why; once that is mended, somebody with leave lets it be tried again, once', async () => {
    await tell('fir', 'thing.told');
    await work.once();
    const [parked] = (await answered(PARKED, manager()))['recordsOutbox'].nodes;
    expect(parked).toMatchObject({ kind: 'thing.told', state: 'PARKED', tries: 1, parkedBecause: 'CLOSED_TODAY' });
    down = false;
    expect(await refused(retry(parked.id, 'a'), manager())).toBe('FORBIDDEN');
    const { recordsOutboxRetry } = await answered(retry(parked.id, 'b'), administrator());
    expect(recordsOutboxRetry).toMatchObject({ message: { state: 'WAITING' }, userErrors: [] });
    await work.once();
    const sent = (
      await answered(
        '{ recordsOutbox(first: 1, filter: { subject: "fir" }) { nodes { state receipt nextTryAt } } }',
        manager(),
      )
    )['recordsOutbox'];
    expect(sent.nodes).toEqual([{ state: 'SENT', receipt: 'theirs', nextTryAt: null }]);
    expect((await answered(retry(parked.id, 'c'), administrator()))['recordsOutboxRetry']).toEqual({
      message: null,
      userErrors: [{ code: 'NOT_PARKED', path: ['message'] }],
    });
  });

  test('shows in development what a message said; in production it does not', async () => {
    const email = { to: 'gorse@example.org', template: 'hello', personalisation: { name: 'Gorse' } };
    await tell('gorse', 'message.email', email);
    await work.once();
    const query = '{ recordsDevelopmentOutbox(first: 1) { kind content } }';
    const [message] = (await answered(query, manager()))['recordsDevelopmentOutbox'];
    expect(message.kind).toBe('EMAIL');
    expect(JSON.parse(message.content)).toEqual(email);
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      expect(await refused(query, manager())).toBe('NOT_IN_PRODUCTION');
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });
});
