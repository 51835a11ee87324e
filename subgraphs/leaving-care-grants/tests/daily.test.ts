import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { developmentMessenger, type Work } from '@kith/subgraph/work';

import leavingCareGrants from '../subgraph.ts';
import { agreed, answered, awarded, balanceOf, doing, ESSEX, finance, manager, NOW, paid } from './grants.ts';

/** Born on 10 March 2006, so that the grant can be asked for until the day before the 25th birthday. */
const LAST_DAY = '2031-03-09';
const BIRTHDAY = '2031-03-10';

let started: StartedForTest;
const clock = { now: NOW() };
const on = (day: string) => void (clock.now = new Date(`${day}T08:00:00Z`));
const working = async (): Promise<Work> =>
  (await leavingCareGrants.work({ messenger: developmentMessenger, log: (failed) => expect(failed).toBeUndefined() }))!;
/** What every process of the subgraph does by itself on a day. */
const dayPasses = async (day: string) => {
  on(day);
  await (await working()).once();
};
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: () => clock.now });
});
afterAll(() => started.stop());
beforeEach(() => {
  clock.now = NOW();
});

interface Seen {
  readonly state: string;
  readonly endedOn: string | null;
  readonly endedWhy: string | null;
  readonly letters: readonly {
    readonly kind: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
  }[];
}
const seen = async (id: string): Promise<Seen> =>
  (
    await answered<{ leavingCareGrant: Seen }>(
      'query ($id: ID!) { leavingCareGrant(id: $id) { state endedOn endedWhy letters(first: 20) { kind title paragraphs } } }',
      { id },
      manager(),
    )
  ).leavingCareGrant;
const kindsOf = async (id: string) => (await seen(id)).letters.map(({ kind }) => kind);
const toLookAt = async () =>
  (
    await answered<{ found: object[] }>(
      '{ found: leavingCareGrantsDailyWork(first: 100) { kind item because } }',
      {},
      manager(),
    )
  ).found;

describe('A leaving care grant', () => {
  test('is open on its last day, and closed by itself on the 25th birthday, with what was left', async () => {
    const { id } = await awarded();
    await dayPasses(LAST_DAY);
    expect((await seen(id)).state).toBe('OPEN');
    await dayPasses(BIRTHDAY);
    const { state, endedOn, endedWhy, letters } = await seen(id);
    expect({ state, endedOn, endedWhy }).toEqual({
      state: 'CLOSED',
      endedOn: BIRTHDAY,
      endedWhy: 'The last day has passed.',
    });
    expect(await balanceOf(id)).toMatchObject({ availablePence: 0, releasedPence: 300_000 });
    expect(letters[0]).toMatchObject({
      title: 'The time of your leaving care grant is over',
      paragraphs: expect.arrayContaining(['Of £3,000, £0 has been spent, and £3,000 was left.']),
    });
    await dayPasses('2031-03-11');
    expect(await kindsOf(id)).toEqual(['ENDED', 'ENDING', 'AWARDED']);
  });

  test('tells the young person 13 and 4 weeks before what is left, once each, also where a day was missed', async () => {
    const { id } = await awarded();
    await dayPasses('2030-12-07');
    expect(await kindsOf(id)).toEqual(['AWARDED']);
    await dayPasses('2030-12-10');
    await dayPasses('2030-12-11');
    expect(await kindsOf(id)).toEqual(['ENDING', 'AWARDED']);
    await Promise.all([dayPasses('2031-02-09'), dayPasses('2031-02-09'), dayPasses('2031-02-09')]);
    await dayPasses(LAST_DAY);
    expect(await kindsOf(id)).toEqual(['ENDING', 'ENDING', 'AWARDED']);
    expect((await seen(id)).letters[0]?.paragraphs[0]).toContain('until 9 March 2031. There is £3,000 left in it.');
  });

  test('in which something agreed is not paid yet stays open for that alone, and a person is told', async () => {
    const { award, line } = await agreed();
    await dayPasses(BIRTHDAY);
    expect((await seen(award)).state).toBe('OPEN');
    expect(await balanceOf(award)).toMatchObject({ availablePence: 0, committedPence: 25_000, releasedPence: 275_000 });
    expect(await toLookAt()).toContainEqual({
      kind: 'leavingCareGrant.end',
      item: award,
      because: 'STILL_UNDER_WAY',
    });
    const payment = await paid({
      award,
      route: 'SUPPLIER_ORDER',
      details: 'Order 4711',
      parts: [{ line, pence: 25_000 }],
    });
    await doing('leavingCareGrantPaymentSettle', { payment: payment.id, became: 'PAID' }, finance());
    await dayPasses('2031-03-12');
    expect((await seen(award)).state).toBe('CLOSED');
    expect(await balanceOf(award)).toMatchObject({ spentPence: 25_000, releasedPence: 275_000 });
    expect(await toLookAt()).not.toContainEqual(expect.objectContaining({ item: award }));
  });

  test('is closed once where two processes come to it at the same moment', async () => {
    const { id } = await awarded();
    on(BIRTHDAY);
    await Promise.all((await Promise.all([working(), working(), working()])).map((work) => work.once()));
    const [count] = await started.asOwner(
      `select count(*)::int as entries from leaving_care_grants.audit_entry
       where council = $1 and what = 'leavingCareGrant.end' and subjects @> array(select subject from leaving_care_grants.award where id = $2)`,
      [ESSEX, id],
    );
    expect(count).toEqual({ entries: 1 });
    expect((await kindsOf(id)).filter((kind) => kind === 'ENDED')).toHaveLength(1);
  });
});
