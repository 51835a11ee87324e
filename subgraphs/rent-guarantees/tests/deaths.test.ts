import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { databaseOf, tellDeath } from '@kith/subgraph/database';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { developmentMessenger } from '@kith/subgraph/work';

import rentGuarantees from '../subgraph.ts';
import {
  act,
  ADVISER,
  answered,
  applied,
  bringUpToDate,
  codesOf,
  guaranteeById,
  issued,
  live,
  MANAGER,
  newPerson,
  NOW,
  publishAgreed,
  SOUTHAMPTON,
  TENANCY,
  tokenFor,
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

/** As the part of the house that knows people says it; and what this part does about it. */
async function died(subject: string, on: string) {
  const context = rentGuarantees.contextFor({ caller: ADVISER, requestId: 'test' });
  await databaseOf(context).inCouncil(SOUTHAMPTON, (rows) => tellDeath(rows, subject, on, new Date(clock.now)));
  const log = (failed: object) => expect(failed).toBeUndefined();
  await (await rentGuarantees.work({ messenger: developmentMessenger, log }))!.once();
}
const toLookAt = async () =>
  (await answered<{ found: object[] }>('{ found: rentGuaranteeDailyWork(first: 50) { item because } }', {}, MANAGER))
    .found;

describe('When the young person has died', () => {
  test('a live guarantee ends on that very day, as its letter says, and a person is told', async () => {
    const subject = newPerson();
    const { id } = await live({}, subject);
    clock.now = '2027-02-10T12:00:00Z';
    await died(subject, '2027-02-03');
    expect(await guaranteeById(id)).toMatchObject({
      state: 'ENDED',
      endedOn: '2027-02-03',
      endedBecause: 'TENANT_DIED',
    });
    expect(await toLookAt()).toContainEqual({ item: `${id} 2027-02-03`, because: 'PERSON_DIED' });
  });

  test('one that the landlord has not accepted, or nobody has agreed to, is taken back', async () => {
    const [first, second] = [newPerson(), newPerson()];
    const [offered, asked] = [await issued({}, first), await applied({}, second)];
    await died(first, '2026-11-20');
    await died(second, '2026-11-20');
    expect((await guaranteeById(offered.id))?.state).toBe('WITHDRAWN');
    expect((await guaranteeById(asked.id))?.state).toBe('WITHDRAWN');
  });

  test('nothing is applied for or agreed to any more', async () => {
    const subject = newPerson();
    const determination = await tokenFor(subject);
    await died(subject, '2026-11-20');
    const apply = await act('rentGuaranteeApply', { ...TENANCY, careLeaver: subject, determination }, ADVISER);
    expect(codesOf(apply)).toEqual(['PERSON_DIED']);
  });

  test('before the first day of the guarantee, a person looks at it: nothing is ended by itself', async () => {
    const subject = newPerson();
    const { id } = await live({}, subject);
    clock.now = '2026-12-10T12:00:00Z';
    await died(subject, '2026-11-25');
    expect((await guaranteeById(id))?.state).toBe('LIVE');
    expect(await toLookAt()).toContainEqual({ item: `${id} 2026-11-25`, because: 'DIED_BEFORE_ITS_START' });
  });

  test('and the council learns of it when the guarantee is over, a person looks at what was claimed since', async () => {
    const subject = newPerson();
    const { id } = await live({}, subject);
    clock.now = '2027-06-10T12:00:00Z';
    await bringUpToDate();
    await died(subject, '2027-03-01');
    expect(await guaranteeById(id)).toMatchObject({ state: 'ENDED', endedOn: '2027-05-31', endedBecause: 'EXPIRED' });
    expect(await toLookAt()).toContainEqual({ item: `${id} 2027-03-01`, because: 'COVERED_AFTER_THE_DEATH' });
  });
});
