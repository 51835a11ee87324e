import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { day } from '@kith/policy';
import * as v from 'valibot';

import { ANONYMOUS, type Caller } from '../caller/caller.ts';
import { differencesBetween } from '../settings/difference.ts';
import { publishSettings } from '../settings/publish.ts';
import { settingsFor } from '../settings/settings-for.ts';
import { versionsOf } from '../settings/versions.ts';
import { startForTest, type StartedForTest } from '../testing/start-for-test.ts';
import { staff } from '../testing/callers.ts';
import { BRADFORD, ledger, MEDWAY } from './ledger.ts';

const NAME = 'test-ledger';
const Rates = v.object({
  weeklyPence: v.array(
    v.pipe(v.number(), v.integer('Give whole pence.'), v.minValue(0, 'Give an amount not below nought.')),
  ),
});
const settings = settingsFor(NAME);

const subgraph = ledger();
let started: StartedForTest;
let moment = new Date('2026-04-01T12:00:00Z');
const statements: string[] = [];

beforeAll(async () => {
  started = await startForTest(subgraph, { now: () => moment, onStatement: (sql) => statements.push(sql) });
});
beforeEach(() => {
  moment = new Date('2026-04-01T12:00:00Z');
});
afterAll(() => started.stop());

type About = Omit<Parameters<typeof publishSettings>[2], 'settings'>;
const contextOf = (caller: Caller) => subgraph.contextFor({ caller, requestId: 'test' });
let nextKey = 0;
const publish = async (
  { code, value, ...more }: { code: string; value?: unknown } & Partial<About>,
  council = MEDWAY,
) => {
  const setting = { code, value: value ?? { weeklyPence: [20000] }, shape: Rates, path: ['value'] };
  const about = { from: '2026-04-06', why: 'The yearly review.', idempotencyKey: `key-${(nextKey += 1)}`, ...more };
  const { settings: published, userErrors } = await publishSettings(contextOf(staff(council)), NAME, {
    settings: [setting],
    ...about,
  });
  return { setting: published[0], userErrors };
};
const known = (council: string, knownOn: string) => settings(contextOf(ANONYMOUS)).load({ council, knownOn });

describe("a council's published settings", () => {
  test('are kept in versions, each with who set it, why, from when, and since when it is known', async () => {
    const first = await publish({ code: 'versions', source: { title: 'Fees 2026', url: 'https://example.org/fees' } });
    expect(first.setting).toEqual({
      council: MEDWAY,
      code: 'versions',
      version: 1,
      from: '2026-04-06',
      knownFrom: '2026-04-01',
      value: { weeklyPence: [20000] },
      setBy: 'Ada',
      why: 'The yearly review.',
      source: { title: 'Fees 2026', url: 'https://example.org/fees' },
    });
    const second = await publish({ code: 'versions', why: 'A figure was wrong.' });
    expect(second.setting?.version).toBe(2);
    const history = await versionsOf(contextOf(ANONYMOUS), NAME, MEDWAY, 'versions');
    expect(history.map(({ version, why }) => [version, why])).toEqual([
      [1, 'The yearly review.'],
      [2, 'A figure was wrong.'],
    ]);
  });

  test('can be read by anybody, as the rules take them, with their version as the source', async () => {
    await publish({ code: 'read' });
    const [value] = (await known(MEDWAY, '2026-04-01')).get('read') ?? [];
    expect(value).toMatchObject({
      from: day('2026-04-06'),
      knownFrom: day('2026-04-01'),
      value: { weeklyPence: [20000] },
      version: `${MEDWAY}/read/1`,
    });
  });

  test('are not known before the day on which they were published', async () => {
    await publish({ code: 'later' });
    expect((await known(MEDWAY, '2026-03-31')).get('later')).toBeUndefined();
    moment = new Date('2026-05-01T12:00:00Z');
    await publish({ code: 'later', value: { weeklyPence: [21000] } });
    expect((await known(MEDWAY, '2026-04-30')).get('later')).toHaveLength(1);
    expect((await known(MEDWAY, '2026-05-01')).get('later')?.map(({ value }) => value)).toEqual([
      { weeklyPence: [20000] },
      { weeklyPence: [21000] },
    ]);
  });

  test('take the last word of a day where one was published twice for the same date', async () => {
    await publish({ code: 'twice' });
    await publish({ code: 'twice', value: { weeklyPence: [20500] } });
    expect((await known(MEDWAY, '2026-04-01')).get('twice')?.map(({ value }) => value)).toEqual([
      { weeklyPence: [20500] },
    ]);
  });

  test('belong to one council each', async () => {
    await publish({ code: 'own' });
    expect((await known(BRADFORD, '2026-04-01')).get('own')).toBeUndefined();
  });

  test('are numbered without gaps when many are published at once', async () => {
    const published = await Promise.all(Array.from({ length: 12 }, () => publish({ code: 'many' })));
    const versions = published.map(({ setting }) => setting?.version ?? 0).toSorted((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });

  test('are read with one statement for all councils and days that a request asks for', async () => {
    await publish({ code: 'batched' });
    const load = settings(contextOf(ANONYMOUS));
    statements.length = 0;
    await Promise.all(
      [MEDWAY, BRADFORD, MEDWAY].flatMap((council) =>
        ['2026-04-01', '2025-04-01'].map((knownOn) => load.load({ council, knownOn })),
      ),
    );
    expect(statements).toHaveLength(1);
  });

  test('are refused where they are not what the rules can read, or do not say why', async () => {
    const refused = await publish({ code: 'bad', value: { weeklyPence: [1, -5, 2.5] }, from: '2026-02-30', why: ' ' });
    expect(refused.setting).toBeUndefined();
    expect(refused.userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['BAD_DATE', 'from'],
      ['WHY_NEEDED', 'why'],
      ['BAD_VALUE', 'value.weeklyPence.1'],
      ['BAD_VALUE', 'value.weeklyPence.2'],
    ]);
    expect(await versionsOf(contextOf(ANONYMOUS), NAME, MEDWAY, 'bad')).toEqual([]);
  });

  test('are published together or not at all', async () => {
    const good = { code: 'pair-one', value: { weeklyPence: [1] }, shape: Rates, path: ['one'] };
    const bad = { code: 'pair-two', value: { weeklyPence: [-1] }, shape: Rates, path: ['two'] };
    const { settings: published, userErrors } = await publishSettings(contextOf(staff(MEDWAY)), NAME, {
      settings: [good, bad],
      from: '2026-04-06',
      why: 'The yearly review.',
      idempotencyKey: 'pair',
    });
    expect(published).toEqual([]);
    expect(userErrors.map(({ path }) => path.join('.'))).toEqual(['two.weeklyPence.0']);
    expect(await versionsOf(contextOf(ANONYMOUS), NAME, MEDWAY, 'pair-one')).toEqual([]);
  });

  test('are published once, however often the same key is sent', async () => {
    const [first, ...others] = await Promise.all(
      Array.from({ length: 20 }, () => publish({ code: 'once', idempotencyKey: 'the-same' })),
    );
    expect(others.every(({ setting }) => setting?.version === first?.setting?.version)).toBe(true);
    expect(await versionsOf(contextOf(ANONYMOUS), NAME, MEDWAY, 'once')).toHaveLength(1);
    await expect(publish({ code: 'once', why: 'Something else.', idempotencyKey: 'the-same' })).rejects.toMatchObject({
      extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  test('cannot be published by somebody who has not signed in', async () => {
    const nobody = publishSettings(contextOf(ANONYMOUS), NAME, {
      settings: [],
      from: '2026-04-06',
      why: 'y',
      idempotencyKey: 'x',
    });
    await expect(nobody).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });
});

describe('the difference between two versions', () => {
  test('names each place, with what it said before and after', () => {
    const before = { weeklyPence: { '0-4': 20000, '5-10': 22000 }, netOfChildBenefit: 'never', steps: [1, 2] };
    const after = { weeklyPence: { '0-4': 20500, '5-10': 22000 }, steps: [1, 2, 3], passported: ['IS'] };
    expect(differencesBetween(before, after)).toEqual([
      { path: ['weeklyPence', '0-4'], before: 20000, after: 20500 },
      { path: ['netOfChildBenefit'], before: 'never', after: undefined },
      { path: ['steps', '2'], before: undefined, after: 3 },
      { path: ['passported'], before: undefined, after: ['IS'] },
    ]);
  });

  test('is nothing for the same value', () => {
    expect(differencesBetween({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([]);
  });
});
