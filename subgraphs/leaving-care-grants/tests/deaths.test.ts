import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { databaseOf, tellDeath } from '@kith/subgraph/database';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { developmentMessenger } from '@kith/subgraph/work';

import leavingCareGrants from '../subgraph.ts';
import {
  adviser,
  agreed,
  answered,
  awarded,
  balanceOf,
  COOKER,
  doing,
  ESSEX,
  manager,
  NOW,
  tokenFor,
} from './grants.ts';

let started: StartedForTest;
const clock = { now: NOW() };
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: () => clock.now });
});
afterAll(() => started.stop());

/** As the part of the house that knows people says it. */
async function died(subject: string, on: string | undefined) {
  const context = leavingCareGrants.contextFor({ caller: adviser(), requestId: 'test' });
  await databaseOf(context).inCouncil(ESSEX, (rows) => tellDeath(rows, subject, on, clock.now));
}
const workDone = async () => {
  const log = (failed: object) => expect(failed).toBeUndefined();
  await (await leavingCareGrants.work({ messenger: developmentMessenger, log }))!.once();
};
const codesOf = async (name: string, input: object) =>
  (await doing(name, input, manager())).userErrors.map(({ code }) => code);
const stateOf = async (id: string) => {
  const query = 'query ($id: ID!) { leavingCareGrant(id: $id) { state endedWhy letters(first: 9) { kind } } }';
  type Seen = { leavingCareGrant: { state: string; endedWhy: string | null; letters: { kind: string }[] } };
  return (await answered<Seen>(query, { id }, manager())).leavingCareGrant;
};
const toLookAt = async () =>
  (
    await answered<{ found: object[] }>(
      '{ found: leavingCareGrantsDailyWork(first: 50) { item because } }',
      {},
      manager(),
    )
  ).found;

describe('When a young person has died', () => {
  test('nothing is asked for, raised or opened for them from that moment', async () => {
    const { id, subject } = await awarded();
    await died(subject, '2026-11-20');
    const ask = { award: id, why: 'Too late.', lines: [COOKER] };
    expect(await codesOf('leavingCareGrantRequest', ask)).toEqual(['PERSON_DIED']);
    const determination = await tokenFor(subject);
    expect(await codesOf('leavingCareGrantUplift', { award: id, determination })).toEqual(['PERSON_DIED']);
    const another = '0198c0de-0000-7000-8000-00000000dead';
    await died(another, '2026-11-20');
    const open = { careLeaver: another, determination: await tokenFor(another) };
    expect(await codesOf('leavingCareGrantAward', open)).toEqual(['PERSON_DIED']);
  });

  test('their grant is closed without a letter, and a person is told', async () => {
    const { id, subject } = await awarded();
    await died(subject, '2026-11-20');
    await workDone();
    await workDone();
    expect(await stateOf(id)).toEqual({
      state: 'CLOSED',
      endedWhy: 'The young person has died.',
      letters: [{ kind: 'AWARDED' }],
    });
    expect(await balanceOf(id)).toMatchObject({ availablePence: 0, releasedPence: 300_000 });
    expect(await toLookAt()).toContainEqual({ item: id, because: 'PERSON_DIED' });
    expect(await codesOf('leavingCareGrantReopen', { award: id, why: 'Why?' })).toEqual(['PERSON_DIED']);
  });

  test('what was agreed while they lived stays for a person to look at, and nothing that was spent is asked back', async () => {
    const { award, subject } = await agreed();
    await died(subject, '2026-11-20');
    await workDone();
    expect((await stateOf(award)).state).toBe('OPEN');
    expect(await balanceOf(award)).toMatchObject({ availablePence: 0, committedPence: 25_000, releasedPence: 275_000 });
    expect(await toLookAt()).toContainEqual({ item: award, because: 'PERSON_DIED' });
  });

  test('by mistake, as it turns out, the grant can be opened again', async () => {
    const { id, subject } = await awarded();
    await died(subject, '2026-11-20');
    await workDone();
    await died(subject, undefined);
    await workDone();
    expect((await stateOf(id)).state).toBe('CLOSED');
    expect(await codesOf('leavingCareGrantReopen', { award: id, why: 'She lives.' })).toEqual([]);
    await workDone();
    expect((await stateOf(id)).state).toBe('OPEN');
  });
});
