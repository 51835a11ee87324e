import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { databaseOf } from '@kith/subgraph/database';
import { staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import rentGuarantees from '../subgraph.ts';
import {
  act,
  actOnClaim,
  ADVISER,
  answered,
  applied,
  approved,
  codesOf,
  FINANCE,
  guaranteeById,
  live,
  MANAGER,
  NOW,
  publishAgreed,
  SOUTHAMPTON,
} from './guarantees.ts';

const CLIENTS = 8;
const clock = { now: NOW };
let started: StartedForTest;
beforeEach(() => {
  clock.now = NOW;
});
beforeAll(async () => {
  started = await startForTest(rentGuarantees, { now: () => new Date(clock.now), connections: CLIENTS + 2 });
  await publishAgreed(SOUTHAMPTON, 480_000 * 3);
});
afterAll(() => started.stop());

const exposure = async (): Promise<number> => {
  const [row] = await started.asOwner<{ pence: string }>('select pence from rent_guarantees.guarantee_exposure');
  return Number(row?.pence ?? 0);
};

/** What the rows themselves say it is. */
const summed = async (): Promise<number> => {
  const [row] = await started.asOwner<{ pence: string }>(
    `select coalesce(sum(cap_pence - paid_pence), 0) as pence from rent_guarantees.guarantee
     where state in ('ISSUED', 'LIVE', 'ENDING', 'ENDED')`,
  );
  return Number(row!.pence);
};

const CLAIM = {
  statement: 'No rent came.',
  evidence: ['Statement of arrears'],
  askedTheTenant: true,
  payTo: { name: 'J Lettings', sortCode: '12-34-56', accountNumber: '12345678' },
};

describe('what the council stands behind', () => {
  test('never passes its limit, however many officers issue at once', async () => {
    const waiting = [];
    for (let index = 0; index < CLIENTS; index += 1) waiting.push(await approved());
    const issues = await Promise.all(
      waiting.map(({ id }) => act('rentGuaranteeIssue', { guarantee: id, form: 'CONTRACT' })),
    );
    const codes = issues.flatMap(codesOf);
    expect(codes).toEqual(Array.from({ length: CLIENTS - 3 }, () => 'EXPOSURE_LIMIT'));
    expect(await exposure()).toBe(480_000 * 3);
    expect(await summed()).toBe(await exposure());
    // Nothing of a refused issue is left behind.
    const [{ papers } = { papers: '' }] = await started.asOwner<{ papers: string }>(
      'select count(*) as papers from rent_guarantees.guarantee_paper',
    );
    expect(Number(papers)).toBe(3 * 3);
  });

  test('is free again when a letter is taken back, and rises with a higher limit', async () => {
    const { nodes } = (
      await answered<{ rentGuarantees: { nodes: { id: string }[] } }>(
        '{ rentGuarantees(first: 1, states: [ISSUED]) { nodes { id } } }',
        {},
        MANAGER,
      )
    ).rentGuarantees;
    const { id } = await approved();
    const issue = () => act('rentGuaranteeIssue', { guarantee: id, form: 'CONTRACT' });
    expect(codesOf(await issue())).toEqual(['EXPOSURE_LIMIT']);
    await act('rentGuaranteeWithdraw', { guarantee: nodes[0]!.id, why: 'The landlord let to somebody else.' });
    expect(await exposure()).toBe(480_000 * 2);
    expect(codesOf(await issue())).toEqual([]);
    await publishAgreed(SOUTHAMPTON, 100_000_000);
    await live();
    expect(await exposure()).toBe(480_000 * 4);
  });
});

describe('what is paid under a guarantee', () => {
  test('never passes its cap, however many claims are decided at once', async () => {
    const { id } = await live({ months: 2 });
    clock.now = '2027-01-20T12:00:00Z';
    // Each claim is in order by itself: it is their sum that is not.
    await started.asOwner('update rent_guarantees.guarantee set cap_pence = 160000 where id = $1', [id]);
    const claims: string[] = [];
    for (let index = 1; index <= CLIENTS; index += 1) {
      const line = {
        kind: 'RENT',
        dueOn: `2027-01-${String(index).padStart(2, '0')}`,
        duePence: 80_000,
        receivedPence: 30_000,
      };
      const { claim } = await actOnClaim('rentGuaranteeClaimRecord', { guarantee: id, ...CLAIM, lines: [line] });
      claims.push(claim!.id);
    }
    const decided = await Promise.all(
      claims.map((claim) =>
        actOnClaim('rentGuaranteeClaimDecide', {
          claim,
          agreedPence: [50_000],
          reasons: 'Not paid.',
          lateAllowedBecause: 'Ill.',
        }),
      ),
    );
    expect(decided.filter(({ claim }) => claim?.state === 'AGREED')).toHaveLength(3);
    expect(new Set(decided.flatMap(codesOf))).toEqual(new Set(['OVER_THE_CAP']));
    expect(await guaranteeById(id)).toMatchObject({ agreedPence: 150_000, paidPence: 0 });
  });

  test('is paid once, however often it is asked for at once, and is no longer exposure', async () => {
    const { id } = await live();
    clock.now = '2027-01-10T12:00:00Z';
    const line = { kind: 'RENT', dueOn: '2027-01-01', duePence: 80_000, receivedPence: 0 };
    const { claim } = await actOnClaim('rentGuaranteeClaimRecord', { guarantee: id, ...CLAIM, lines: [line] });
    await actOnClaim('rentGuaranteeClaimDecide', { claim: claim!.id, agreedPence: [80_000], reasons: 'Not paid.' });
    const before = await exposure();
    const instruct = () => actOnClaim('rentGuaranteeClaimPaymentInstruct', { claim: claim!.id }, FINANCE);
    const asked = await Promise.all(Array.from({ length: CLIENTS }, instruct));
    expect(asked.filter((one) => codesOf(one).length === 0)).toHaveLength(1);
    const report = () =>
      actOnClaim('rentGuaranteeClaimPaymentReport', { claim: claim!.id, came: 'PAID', on: '2027-01-10' }, FINANCE);
    const reported = await Promise.all(Array.from({ length: CLIENTS }, report));
    expect(reported.filter((one) => codesOf(one).length === 0)).toHaveLength(1);
    expect(await guaranteeById(id)).toMatchObject({ paidPence: 80_000 });
    expect(await exposure()).toBe(before - 80_000);
    expect(await summed()).toBe(await exposure());
  });
});

describe('the database, with nothing of the application before it,', () => {
  const as = (caller = MANAGER) => databaseOf(rentGuarantees.contextFor({ caller, requestId: 'test' }));
  const tried = (sql: string, values: readonly unknown[], caller = MANAGER) =>
    as(caller).inCouncil(SOUTHAMPTON, (rows) => rows.execute(sql, [...values]));

  test('lets nobody agree to what they applied for, or in another’s name', async () => {
    const { id } = await applied();
    const approve = `update rent_guarantees.guarantee set state = 'APPROVED', approved_by = ?, approved_on = '2026-11-21' where id = ?`;
    const both = staff(SOUTHAMPTON, ['PERSONAL_ADVISER', 'TEAM_MANAGER'], 'Ada');
    await expect(tried(approve, ['Ada', id], both)).rejects.toThrow(/approver_is_not_applicant/);
    await expect(tried(approve, ['Grace', id], both)).rejects.toThrow(/whoever is signed in/);
  });

  test('lets nobody touch the terms, the cap or what was paid', async () => {
    const { id } = await live();
    for (const change of ['cap_pence = 1', 'paid_pence = 0', 'agreed_pence = 1', `applied_by = 'x'`, 'share_pence = 1'])
      await expect(tried(`update rent_guarantees.guarantee set ${change} where id = ?`, [id])).rejects.toThrow(
        /permission denied/,
      );
    await expect(
      tried(`update rent_guarantees.guarantee set ends_on = '2030-01-01' where id = ?`, [id]),
    ).rejects.toThrow(/never put off/);
    await expect(tried(`update rent_guarantees.guarantee set state = 'APPLIED' where id = ?`, [id])).rejects.toThrow(
      /cannot go from LIVE to APPLIED/,
    );
    await expect(tried('update rent_guarantees.guarantee_exposure set pence = 0', [])).rejects.toThrow(
      /permission denied/,
    );
  });

  test('keeps every paper, event, line of a claim and payment as it was', async () => {
    for (const table of ['guarantee_paper', 'guarantee_event', 'letter_standing', 'missed_rent'])
      await expect(tried(`update rent_guarantees.${table} set council = council`, [])).rejects.toThrow(
        /permission denied/,
      );
    for (const table of ['guarantee', 'guarantee_paper', 'guarantee_event', 'claim', 'claim_line', 'claim_payment'])
      await expect(tried(`delete from rent_guarantees.${table}`, [])).rejects.toThrow(/permission denied/);
  });

  test('gives nothing to somebody without leave, nor in another council', async () => {
    await live();
    const finance = `select count(*)::int as seen from rent_guarantees.guarantee`;
    const seenBy = async (caller: Parameters<typeof as>[0], council = SOUTHAMPTON) =>
      as(caller).inCouncil(council, async (rows) => (await rows.execute<{ seen: number }[]>(finance))[0]?.seen);
    expect(await seenBy(ADVISER)).toBeGreaterThan(0);
    expect(await seenBy(staff(SOUTHAMPTON, ['COUNCIL_ADMINISTRATOR']))).toBe(0);
    expect(await seenBy(staff('E06000035'), 'E06000035')).toBe(0);
  });
});
