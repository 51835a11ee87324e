import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { databaseOf, tellNamed, tellRestricted } from '@kith/subgraph/database';
import { staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import kinshipAllowances from '../subgraph.ts';
import { ada, BARKING, finance, opened, paid, seen, went } from './allowances.ts';
import { filesOf, makeRun, reconcile } from './payment-runs.ts';

const clock = { now: '2026-11-22T10:00:00Z' };
let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(kinshipAllowances, { now: () => new Date(clock.now) });
});
afterAll(() => started.stop());

const administrator = staff(BARKING, ['COUNCIL_ADMINISTRATOR'], 'Amir');
async function restricted(carer: string, named: string) {
  const context = kinshipAllowances.contextFor({ caller: administrator, requestId: 'test' });
  await databaseOf(context).inCouncil(BARKING, async (entities) => {
    await tellRestricted(entities, carer, true);
    await tellNamed(entities, { subject: carer, actor: named, from: '2026-01-01' });
  });
}

test('A carer with a closed record is paid by somebody who is named for it, and nobody forgets them', async () => {
  const carer = randomUUID();
  const award = await opened({ council: BARKING, today: '2026-11-22', dateOfBirth: '2014-12-01', carer });
  const account = { name: 'Gran Example', sortCode: '12-34-56', accountNumber: '12345678' };
  await went('kinshipAllowancePayeeSet', { award: award.id, ...account }, ada(BARKING));
  await restricted(carer, 'Noor');

  // Fay enters what is due of everybody, and is told of nobody whom she may not see.
  clock.now = '2026-12-22T10:00:00Z';
  const { run: payment } = await paid(BARKING, '2026-12-22');
  expect(payment).toMatchObject({ payments: [], totalPence: 0 });
  const nothing = await makeRun();
  expect(nothing.userErrors).toMatchObject([
    { code: 'NOTHING_TO_PAY', message: expect.stringMatching(/^1 wait for people whose records are closed to you/u) },
  ]);
  const other = await opened({ council: BARKING, today: '2026-12-22', dateOfBirth: '2014-12-01' });
  await went('kinshipAllowancePayeeSet', { award: other.id, ...account, name: 'Nan Other' }, ada(BARKING));
  clock.now = '2027-01-22T10:00:00Z';
  await paid(BARKING, '2027-01-22');
  const hers = await makeRun({ processingDay: '2027-01-29' });
  expect(hers).toMatchObject({ paymentRun: { lines: 1 }, closed: 2 });
  expect((await filesOf(hers.paymentRun!.id)).csv.text).not.toContain('Gran Example');

  // Noor is named, and says why.
  const noor = { ...staff(BARKING, ['FINANCE_OFFICER'], 'Noor'), purpose: 'The payments of January.' };
  const { paymentRun: run, closed } = await makeRun({ processingDay: '2027-01-29' }, noor);
  expect([run?.lines, closed]).toEqual([2, 0]);
  const file = await filesOf(run!.id, noor);
  expect(file.csv.whole).toBe(true);
  expect(file.csv.text.match(/Gran Example,123456,12345678,/gu)).toHaveLength(2);
  const became = file.csv.text
    .split('\r\n')
    .slice(1, 3)
    .map((line) => ({ reference: line.split(',')[0], became: 'PAID' }));
  expect((await reconcile(run!.id, { became }, noor)).userErrors).toEqual([]);
  expect(await seen(award.id, finance(BARKING))).toBeNull();
});
