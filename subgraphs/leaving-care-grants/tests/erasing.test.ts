import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportedAudit, verifyChain } from '@kith/subgraph/audit';
import { KEY_FOR_TESTS, startForTest, type StartedForTest } from '@kith/subgraph/testing';
import { developmentMessenger } from '@kith/subgraph/work';

import leavingCareGrants from '../subgraph.ts';
import { agreed, awarded, ESSEX, flagsOf, MEDWAY, NOW, paid, payeeOf } from './grants.ts';

const SCHEMA = 'leaving_care_grants';
const ACCOUNT = { sortCode: '12-34-56', accountNumber: '12345678' };
const AVA = { nhsNumber: '943 476 5919', givenName: 'Ava', familyName: 'Example' };

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: NOW });
});
afterAll(() => started.stop());

/** As another part of the house tells it; then this part does what it does by itself. */
async function erase(subject: string, council = ESSEX): Promise<void> {
  await started.asOwner(
    `insert into kith_between.told (council, kind, subject, told_at) values ($1, 'person.erased', $2, now())`,
    [council, subject],
  );
  const work = await leavingCareGrants.work({
    messenger: developmentMessenger,
    log: (failed) => expect(failed).toBeUndefined(),
  });
  await work!.once();
}

const marksOf = (subject: string) =>
  started.asOwner(`select kind from ${SCHEMA}.person_mark where subject = $1`, [subject]);
const payeesOf = (subject: string) =>
  started.asOwner<{ account_digest: Buffer | null; kind: string }>(
    `select account_digest, kind from ${SCHEMA}.payee where subject = $1`,
    [subject],
  );

describe('Somebody who was erased', () => {
  test('is not known again at another council by anything that is kept', async () => {
    const grant = await awarded({ identifiers: AVA }, {}, MEDWAY);
    expect(await flagsOf((await awarded({ identifiers: AVA })).id)).toHaveLength(1);
    // Both who go by these numbers, here and there.
    for (const { subject } of await started.asOwner<{ subject: string }>(
      `select distinct subject from ${SCHEMA}.person_mark where council = $1`,
      [ESSEX],
    )) {
      await erase(subject);
      expect(await marksOf(subject)).toEqual([]);
    }
    await erase(grant.subject, MEDWAY);
    expect(await flagsOf((await awarded({ identifiers: AVA })).id)).toEqual([]);
  });

  test('has no bank account that others are compared with, while the payments stand and the ledger balances', async () => {
    const { award, subject, line } = await agreed();
    const payee = await payeeOf(award, ACCOUNT);
    await paid({ award, route: 'BANK_TRANSFER', payee, parts: [{ line, pence: 20_000 }] });
    const before = await started.asOwner(`select * from ${SCHEMA}.posting order by 1, 2, 3, 4`);
    await erase(subject);
    expect(await payeesOf(subject)).toEqual([{ account_digest: null, kind: 'YOUNG_PERSON' }]);
    expect(await started.asOwner(`select * from ${SCHEMA}.posting order by 1, 2, 3, 4`)).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
    const another = await agreed();
    await payeeOf(another.award, ACCOUNT);
    expect(await flagsOf(another.award)).toEqual([]);
  });

  test('leaves the chain of the audit whole', async () => {
    const caller = { kind: 'WORKER', council: ESSEX, actor: 'test' } as const;
    const context = leavingCareGrants.contextFor({ caller, requestId: 'test' });
    const lines: string[] = [];
    const of = { subgraph: 'leaving-care-grants', council: ESSEX };
    for await (const line of exportedAudit(context, of, KEY_FOR_TESTS)) lines.push(line);
    expect(lines.some((line) => line.includes('"personErased"'))).toBe(true);
    expect(await verifyChain(lines)).toMatchObject({ intact: true });
  });
});

describe('The database', () => {
  test.each([
    ['take away a mark', `delete from ${SCHEMA}.person_mark where subject = $1`],
    ['change a mark', `update ${SCHEMA}.person_mark set kind = 'UPN' where subject = $1`],
    ['forget an account', `update ${SCHEMA}.payee set account_digest = null where subject = $1`],
    ['unlink them', `select set_config('kith.council', '${ESSEX}', false), ${SCHEMA}.unlink_erased($1)`],
  ])('lets nobody %s of somebody who was not erased, the owner neither', async (_, sql) => {
    const identifiers = { givenName: randomUUID(), familyName: 'Example' };
    const { id, subject } = await awarded({ identifiers });
    await payeeOf(id, ACCOUNT);
    await expect(started.asOwner(sql, [subject])).rejects.toThrow(
      /stays as it is|only goes when|only somebody who was/,
    );
  });

  test('lets nobody put another account in the place of one that was forgotten', async () => {
    const { award, subject } = await agreed();
    await payeeOf(award, ACCOUNT);
    await erase(subject);
    const sql = `update ${SCHEMA}.payee set account_digest = sha256('another') where subject = $1`;
    await expect(started.asOwner(sql, [subject])).rejects.toThrow(/only goes when the person is erased/);
  });
});
