import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays, day, isoOf } from '@kith/policy';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { developmentMessenger, type Work } from '@kith/subgraph/work';

import { reviewDays } from '../arrangements/dates.ts';
import stayingPut from '../subgraph.ts';
import { answered, ARRANGEMENT, ada, clock, opened, proposed, went, type Arrangement } from './arranging.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(stayingPut, { now: () => new Date(`${clock.today}T05:00:00Z`) });
});
afterAll(() => started.stop());
beforeEach(() => {
  clock.today = '2026-11-21';
});

const working = async (): Promise<Work> =>
  (await stayingPut.work({ messenger: developmentMessenger, log: (failed) => expect(failed).toBeUndefined() }))!;
/** What every process of the subgraph does by itself on a day. */
const dayPasses = async (today: string) => {
  clock.today = today;
  await (await working()).once();
};
const seen = async (id: string) =>
  (
    await answered<{ found: Arrangement & { readonly endedOn: string | null } }>(
      `query ($id: ID!) { found: arrangement(id: $id) { ${ARRANGEMENT} } }`,
      { id },
      ada,
    )
  ).found;
const lettersOf = async (id: string) =>
  (
    await started.asOwner<{ key: string }>(
      `select replace(key, 'arrangement:' || $1 || ':', '') as key from staying_put.outbox_message
       where key like '%' || $1 || '%' and key !~ ':[0-9]+$' order by queued_at, key`,
      [id],
    )
  ).map(({ key }) => key);

describe('A Staying Put arrangement', () => {
  test('ends by itself after the last day that was agreed, the day before 21, and is not touched on it', async () => {
    const { id } = await opened({ reviewMonths: 12 });
    await dayPasses('2029-03-09');
    expect((await seen(id)).state).toBe('LIVE');
    await Promise.all([dayPasses('2029-03-10'), dayPasses('2029-03-10')]);
    expect(await seen(id)).toMatchObject({ state: 'ENDED', endedOn: '2029-03-09' });
    const [{ entries } = { entries: 0 }] = await started.asOwner<{ entries: number }>(
      `select count(*)::int as entries from staying_put.audit_entry where what = 'arrangement.end'
       and subjects @> array(select subject from staying_put.arrangement where id = $1)`,
      [id],
    );
    expect(entries).toBe(1);
  });

  test('tells the young person 13 and 4 weeks before it ends, once each', async () => {
    const { id } = await opened({ plannedEnd: '2027-06-30', reviewMonths: 12 });
    for (const on of ['2027-03-30', '2027-03-31', '2027-04-01', '2027-06-02', '2027-06-03']) await dayPasses(on);
    expect((await lettersOf(id)).filter((key) => key.startsWith('ends'))).toEqual([
      'ends-2027-06-30-13',
      'ends-2027-06-30-4',
    ]);
  });

  test('reminds of each review four weeks before, unless it has been held', async () => {
    const { id } = await opened({ reviewMonths: 6 });
    const reviewed = { arrangement: id, kind: 'REVIEWED', about: '2027-09-10', says: 'We met early.' };
    for (const on of ['2027-02-09', '2027-02-10', '2027-02-11', '2027-03-10']) await dayPasses(on);
    expect(await lettersOf(id)).toEqual(['review-2027-03-10']);
    await went('arrangementEventRecord', reviewed);
    await dayPasses('2027-08-20');
    expect(await lettersOf(id)).toEqual(['review-2027-03-10']);
  });

  test('that nobody has agreed to is left alone', async () => {
    const { arrangement } = await proposed({ reviewMonths: 1 });
    await dayPasses('2029-03-10');
    expect((await seen(arrangement!.id)).state).toBe('PROPOSED');
    expect(await lettersOf(arrangement!.id)).toEqual([]);
  });

  test('is reminded of on the very days on which reviews are due, also where a month is too short', async () => {
    const { id } = await opened({ reviewMonths: 1 });
    for (const startsOn of ['2026-08-31', '2026-08-29', '2026-01-30', '2026-03-10']) {
      const planned = isoOf(addDays(day(startsOn), 900));
      await started.asOwner('alter table staying_put.arrangement disable trigger all');
      await started.asOwner('update staying_put.arrangement set starts_on = $2, planned_end = $3 where id = $1', [
        id,
        startsOn,
        planned,
      ]);
      await started.asOwner('alter table staying_put.arrangement enable trigger all');
      const rows = await started.asOwner<{ on: string }>(
        `select split_part(item, ' ', 2) as on from staying_put.daily_work_due
         where kind = 'arrangement.review' and item like $1 || '%' order by 1`,
        [id],
      );
      expect(rows.map(({ on }) => on)).toEqual(reviewDays(day(startsOn), 1, day(planned)).map(isoOf));
    }
  });
});
