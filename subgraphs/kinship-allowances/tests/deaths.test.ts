import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { databaseOf, tellDeath } from '@kith/subgraph/database';
import { staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { developmentMessenger } from '@kith/subgraph/work';

import kinshipAllowances from '../subgraph.ts';
import {
  ada,
  agreed,
  answered,
  broughtUpToDate,
  determined,
  errorsOf,
  inShort,
  opened,
  paid,
  proposed,
  seen,
  went,
} from './allowances.ts';

const clock = { today: '2025-11-03' };
const now = () => new Date(`${clock.today}T06:00:00Z`);
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(kinshipAllowances, { now });
});
afterAll(() => started.stop());
beforeEach(() => {
  clock.today = '2025-11-03';
});

const workDone = async () => {
  const log = (failed: object) => expect(failed).toBeUndefined();
  await (await kinshipAllowances.work({ messenger: developmentMessenger, log }))!.once();
};
/** As the part of the house that knows people says it; and what this part does about it. */
async function died(council: string, carer: string, on: string | undefined) {
  const context = kinshipAllowances.contextFor({ caller: staff(council, ['PERSONAL_ADVISER']), requestId: 'test' });
  await databaseOf(context).inCouncil(council, (rows) => tellDeath(rows, carer, on, now()));
  await workDone();
}
const boyOf = (council: string, carer?: string) => ({
  council,
  today: clock.today,
  dateOfBirth: '2016-12-01',
  ...(carer && { carer }),
});
const openLines = async (id: string, council: string) =>
  (await seen(id, ada(council)))!.schedule.filter(({ state }) => state === 'OPEN').length;
const toLookAt = async (council: string) =>
  (
    await answered<{ found: { kind: string; item: string; because: string }[] }>(
      '{ found: kinshipAllowanceDailyWork(first: 50) { kind item because } }',
      {},
      ada(council),
    )
  ).found.map(({ kind, because }) => `${kind} ${because}`);

describe('When the carer has died', () => {
  test('nothing more is paid until staff have decided, and what was paid is not taken back by itself', async () => {
    const council = 'E08000013';
    const { carer } = await determined(boyOf(council));
    const { id } = await opened(boyOf(council, carer));
    clock.today = '2025-12-01';
    await paid(council, '2025-11-30');
    await workDone();
    clock.today = '2025-12-10';
    await died(council, carer, '2025-12-08');
    const award = (await seen(id, ada(council)))!;
    expect([award.state, award.paidPence, award.overpayment.outstanding]).toEqual(['LIVE', 77_600, 0]);
    expect(await openLines(id, council)).toBe(0);
    clock.today = '2025-12-29';
    expect((await paid(council, '2025-12-28')).run?.payments ?? []).toEqual([]);
    await workDone();
    expect((await broughtUpToDate(council)).held).toEqual([{ reference: award.reference, why: 'PERSON_DIED' }]);
    expect(await openLines(id, council)).toBe(0);
    expect(await toLookAt(council)).toContain('kinshipAllowance.upToDate PERSON_DIED');

    // Staff say on which day it ended: what was due until then is entered again.
    const end = { award: id, lastDay: '2025-12-08', ground: 'OTHER', why: 'The carer has died. Her sister applies.' };
    const asked = await went('kinshipAllowanceAwardEnd', end, ada(council));
    const answer = { award: id, decision: asked.decisions.length, answer: 'ACCEPTED', says: 'Her sister told us.' };
    await went('kinshipAllowanceDecisionAnswer', answer, ada(council));
    const ended = await agreed((await seen(id, ada(council)))!, council);
    expect([ended.state, ended.lastDay]).toEqual(['ENDED', '2025-12-08']);
    expect(inShort(ended).at(-1)).toEqual(['2025-12-01', 22_171]);
  });

  test('no letter leaves for them', async () => {
    const council = 'E08000014';
    const { carer } = await determined({ ...boyOf(council), dateOfBirth: '2010-01-20' });
    await opened({ ...boyOf(council, carer), dateOfBirth: '2010-01-20' });
    clock.today = '2026-01-19';
    await died(council, carer, '2026-01-18');
    clock.today = '2026-01-20';
    await workDone();
    const sent = await started.asOwner(
      `select key from kinship_allowances.outbox_message where subject = $1 and key like '%:sum-%'`,
      [carer],
    );
    expect(sent).toEqual([]);
  });

  test('nothing is opened for them any more; by mistake, as it turns out, payments are planned again', async () => {
    const council = 'E08000015';
    const { carer } = await determined(boyOf(council));
    const { id } = await opened(boyOf(council, carer));
    const planned = await openLines(id, council);
    await died(council, carer, '2025-11-01');
    const another = await proposed(boyOf(council, carer));
    expect(errorsOf(another)).toEqual(['PERSON_DIED']);
    await died(council, carer, undefined);
    await broughtUpToDate(council);
    expect(await openLines(id, council)).toBe(planned);
  });
});
