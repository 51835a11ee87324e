import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { databaseOf, tellDeath } from '@kith/subgraph/database';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { developmentMessenger } from '@kith/subgraph/work';

import stayingPut from '../subgraph.ts';
import { ada, answered, ARRANGEMENT, clock, DEVON, errorsOf, grace, opened, proposed, done } from './arranging.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(stayingPut, { now: () => new Date(`${clock.today}T05:00:00Z`) });
});
afterAll(() => started.stop());
beforeEach(() => {
  clock.today = '2026-11-21';
});

/** As the part of the house that knows people says it; and what this part does about it. */
async function died(subject: string, on: string) {
  const context = stayingPut.contextFor({ caller: ada, requestId: 'test' });
  await databaseOf(context).inCouncil(DEVON, (rows) =>
    tellDeath(rows, subject, on, new Date(`${clock.today}T05:00:00Z`)),
  );
  const log = (failed: object) => expect(failed).toBeUndefined();
  await (await stayingPut.work({ messenger: developmentMessenger, log }))!.once();
}
const seen = async (id: string) =>
  (
    await answered<{ found: { state: string; endedOn: string | null; weeklyPayments: { to: string }[] } }>(
      `query ($id: ID!) { found: arrangement(id: $id) { ${ARRANGEMENT} } }`,
      { id },
      ada,
    )
  ).found;
const toLookAt = async () =>
  (await answered<{ found: object[] }>('{ found: stayingPutDailyWork(first: 50) { item because } }', {}, grace)).found;

describe('When the young person has died', () => {
  test('the arrangement ends on that day by itself, and a person is told', async () => {
    const subject = randomUUID();
    const { id } = await opened({ reviewMonths: 6 }, subject);
    await died(subject, '2026-11-15');
    expect(await seen(id)).toMatchObject({
      state: 'ENDED',
      endedOn: '2026-11-15',
      weeklyPayments: [{ from: '2026-03-10', to: '2026-11-15' }],
    });
    expect(await toLookAt()).toContainEqual({ item: `${id} 2026-11-15`, because: 'PERSON_DIED' });
  });

  test('one that nobody has agreed to yet is left to staff, who cannot agree to it', async () => {
    const subject = randomUUID();
    const { arrangement } = await proposed({ reviewMonths: 6 }, subject);
    await died(subject, '2026-11-15');
    expect((await seen(arrangement!.id)).state).toBe('PROPOSED');
    expect(await toLookAt()).toContainEqual({ item: `${arrangement!.id} 2026-11-15`, because: 'PERSON_DIED' });
    const agree = { arrangement: arrangement!.id, decision: 1, conclusion: 'AGREED', why: 'We had said so.' };
    expect(errorsOf(await done('arrangementDecisionConclude', agree, grace))).toEqual(['PERSON_DIED']);
    expect(errorsOf(await done('arrangementDecisionConclude', { ...agree, conclusion: 'WITHDRAWN' }, grace))).toEqual(
      [],
    );
  });

  test('nothing is opened for them any more', async () => {
    const subject = randomUUID();
    await died(subject, '2026-11-15');
    expect(errorsOf(await proposed({ reviewMonths: 6 }, subject))).toEqual(['PERSON_DIED']);
  });
});
