import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { developmentMessenger, type Work } from '@kith/subgraph/work';

import rentGuarantees from '../subgraph.ts';
import {
  act,
  actOnClaim,
  answered,
  given,
  guaranteeById,
  issued,
  live,
  MANAGER,
  NOW,
  publishAgreed,
} from './guarantees.ts';

const clock = { now: NOW };
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(rentGuarantees, { now: () => new Date(clock.now) });
  await publishAgreed();
});
afterAll(() => started.stop());
beforeEach(() => {
  clock.now = NOW;
});

const working = async (): Promise<Work> =>
  (await rentGuarantees.work({ messenger: developmentMessenger, log: (failed) => expect(failed).toBeUndefined() }))!;
/** What every process of the subgraph does by itself on a day. */
const dayPasses = async (today: string) => {
  clock.now = `${today}T05:00:00Z`;
  await (await working()).once();
};
const storedState = async (id: string) =>
  (await started.asOwner<{ state: string }>('select state from rent_guarantees.guarantee where id = $1', [id]))[0]
    ?.state;
const toLookAt = async () =>
  (
    await answered<{ found: object[] }>(
      '{ found: rentGuaranteeDailyWork(first: 10) { kind item because } }',
      {},
      MANAGER,
    )
  ).found;
const alertsOf = async (id: string) =>
  (
    await started.asOwner<{ key: string }>(
      `select replace(key, 'rent-guarantee:' || $1 || ':', '') as key from rent_guarantees.outbox_message
       where key like '%' || $1 || ':ends-%' order by queued_at, key`,
      [id],
    )
  ).map(({ key }) => key);

describe('A rent guarantee', () => {
  test('lapses by itself where the landlord has not accepted it in time', async () => {
    const { id } = await issued();
    await dayPasses('2026-12-19');
    expect(await storedState(id)).toBe('ISSUED');
    await dayPasses('2026-12-20');
    expect(await storedState(id)).toBe('LAPSED');
  });

  test('runs out the day after its last day, and is closed when nothing can be claimed any more', async () => {
    const { id } = await live();
    await dayPasses('2027-05-31');
    expect(await storedState(id)).toBe('LIVE');
    await Promise.all([dayPasses('2027-06-01'), dayPasses('2027-06-01'), dayPasses('2027-06-01')]);
    expect(await storedState(id)).toBe('ENDED');
    expect(await guaranteeById(id)).toMatchObject({ endedOn: '2027-05-31', endedBecause: 'EXPIRED' });
    await dayPasses('2027-07-30');
    expect(await storedState(id)).toBe('ENDED');
    await dayPasses('2027-07-31');
    expect(await storedState(id)).toBe('CLOSED');
    const events = await started.asOwner<{ act: string }>(
      `select act from rent_guarantees.guarantee_event where guarantee = $1 order by number`,
      [id],
    );
    expect(events.map(({ act: done }) => done).slice(-2)).toEqual(['end', 'close']);
  });

  test('that ran out while nothing worked is caught up with', async () => {
    const { id } = await live();
    await dayPasses('2028-01-15');
    expect(await storedState(id)).toBe('CLOSED');
  });

  test('is said to run out 13 and 4 weeks before, to the landlord and to the young person, once each', async () => {
    const { id } = await live();
    for (const day of ['2027-02-28', '2027-03-01', '2027-03-02', '2027-05-03', '2027-05-04']) await dayPasses(day);
    expect(await alertsOf(id)).toEqual([
      'ends-2027-05-31-13:landlord',
      'ends-2027-05-31-13:tenant',
      'ends-2027-05-31-4:landlord',
      'ends-2027-05-31-4:tenant',
    ]);
  });

  test('that is revoked is not said to run out as well', async () => {
    const { id } = await live();
    given(await act('rentGuaranteeRevoke', { guarantee: id, why: 'A condition was broken.' }));
    await dayPasses('2026-12-05');
    expect(await alertsOf(id)).toEqual([]);
  });

  test('with a claim that is not decided stays open after its time, and a person is told', async () => {
    const { id } = await live();
    clock.now = '2027-02-03T12:00:00Z';
    const { claim } = await actOnClaim('rentGuaranteeClaimRecord', {
      guarantee: id,
      statement: 'No rent came in January.',
      evidence: ['Statement of arrears'],
      askedTheTenant: true,
      payTo: { name: 'J Lettings', sortCode: '12-34-56', accountNumber: '1234567' },
      lines: [{ kind: 'RENT', dueOn: '2027-02-01', duePence: 80_000, receivedPence: 0 }],
    });
    await dayPasses('2027-08-10');
    expect(await storedState(id)).toBe('ENDED');
    expect(await toLookAt()).toContainEqual({ kind: 'rentGuarantee.upToDate', item: id, because: 'CLAIM_OPEN' });
    const refused = { claim: claim!.id, agreedPence: [0], reasons: 'The rent had come in.' };
    expect((await actOnClaim('rentGuaranteeClaimDecide', refused)).userErrors).toEqual([]);
    await dayPasses('2027-08-11');
    expect(await storedState(id)).toBe('CLOSED');
    expect(await toLookAt()).toEqual([]);
  });
});
