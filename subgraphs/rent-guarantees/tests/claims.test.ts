import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ask, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import rentGuarantees from '../subgraph.ts';
import {
  act,
  actOnClaim,
  ADVISER,
  byLink,
  codesOf,
  FINANCE,
  given,
  guaranteeById,
  issued,
  live,
  makeLink,
  MANAGER,
  newKey,
  NOW,
  publishAgreed,
  type Done,
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

const to = (day: string) => {
  clock.now = `${day}T12:00:00Z`;
};

const line = (dueOn: string, more: object = {}) => ({
  kind: 'RENT',
  dueOn,
  duePence: 80_000,
  receivedPence: 0,
  ...more,
});

const CLAIM = {
  statement: 'No rent came in January. I wrote to her twice.',
  evidence: ['Statement of arrears', 'Tenancy agreement', 'My two letters'],
  askedTheTenant: true,
  payTo: { name: 'J Lettings', sortCode: '12-34-56', accountNumber: '1234567' },
};

/** A guarantee that is live, and a link to claim under it. */
async function claimable(tenancy: object = {}): Promise<{ id: string; token: string }> {
  const { id } = await live(tenancy);
  const { token } = await makeLink(id, 'CLAIM');
  return { id, token: token! };
}

async function received(guarantee: string, lines: readonly object[]): Promise<string> {
  const { claim, userErrors } = await actOnClaim('rentGuaranteeClaimRecord', { guarantee, ...CLAIM, lines });
  if (!claim) throw new Error(JSON.stringify(userErrors));
  return claim.id;
}

const decide = (claim: string, agreedPence: readonly number[], more: object = {}): Promise<Done> =>
  actOnClaim('rentGuaranteeClaimDecide', { claim, agreedPence, reasons: 'The rent was due and not paid.', ...more });

describe('a landlord with a link', () => {
  test('accepts the letter once it is signed, and not with a link for claims', async () => {
    const { id } = await issued();
    const { token } = await makeLink(id, 'ACCEPT');
    expect(codesOf(await byLink('rentGuaranteeAcceptByLink', { token }))).toEqual(['NOT_SIGNED']);
    given(await act('rentGuaranteeSigningRecord', { guarantee: id, signedOn: '2026-11-21' }));
    const accepted = given(await byLink('rentGuaranteeAcceptByLink', { token }));
    expect(accepted).toMatchObject({ state: 'LIVE', homePostcode: 'SO15 2XY', claims: [] });
    expect(codesOf(await byLink('rentGuaranteeAcceptByLink', { token }))).toEqual(['WRONG_STATE']);
    const { token: forClaims } = await makeLink(id, 'CLAIM');
    await expect(byLink('rentGuaranteeAcceptByLink', { token: forClaims })).rejects.toThrow(/LINK_NOT_KNOWN/);
  });

  test('tells of missed rent, claims, and sees what became of it, and nothing else', async () => {
    const { id, token } = await claimable();
    to('2027-01-10');
    const told = await byLink('rentGuaranteeMissedRentByLink', { token, dueOn: '2027-01-01' });
    expect(codesOf(told)).toEqual([]);
    to('2027-02-20');
    const made = given(await byLink('rentGuaranteeClaimByLink', { token, ...CLAIM, lines: [line('2027-01-01')] }));
    expect(made).toMatchObject({
      state: 'LIVE',
      homePostcode: 'SO15 2XY',
      capPence: 480_000,
      toldWithinDays: 14,
      claims: [{ state: 'RECEIVED', claimedPence: 80_000, agreedPence: 0, reasons: null }],
    });
    const [{ id: claim } = { id: '' }] = await started.asOwner<{ id: string }>(
      'select id from rent_guarantees.claim where guarantee = $1',
      [id],
    );
    expect((await decide(claim, [80_000])).claim).toMatchObject({
      state: 'AGREED',
      lines: [{ dueOn: '2027-01-01', late: false, agreedPence: 80_000 }],
    });
    const { data } = await ask(
      rentGuarantees,
      'query ($token: String!) { rentGuaranteeByLink(token: $token) { claims { state agreedPence reasons } } }',
      { token },
    );
    expect(data).toEqual({
      rentGuaranteeByLink: {
        claims: [{ state: 'AGREED', agreedPence: 80_000, reasons: 'The rent was due and not paid.' }],
      },
    });
    const letters = await started.asOwner<{ key: string }>(
      'select key from rent_guarantees.outbox_message where key = $1',
      [`rent-guarantee-claim:${claim}:decided`],
    );
    expect(letters).toHaveLength(1);
  });

  test('claims once, however often the same is sent', async () => {
    const { id, token } = await claimable();
    to('2027-01-10');
    const input = { token, ...CLAIM, lines: [line('2027-01-01')], idempotencyKey: newKey() };
    await Promise.all(Array.from({ length: 20 }, () => byLink('rentGuaranteeClaimByLink', input)));
    const rows = await started.asOwner('select 1 from rent_guarantees.claim where guarantee = $1', [id]);
    expect(rows).toHaveLength(1);
  });

  test('loses the link with the time in which something can be claimed, or when another is made', async () => {
    const { id, token } = await claimable();
    const { token: second } = await makeLink(id, 'CLAIM');
    const seen = (secret: string | null | undefined) =>
      ask(rentGuarantees, 'query ($t: String!) { rentGuaranteeByLink(token: $t) { reference } }', { t: secret });
    expect((await seen(token)).errors?.[0]?.extensions['code']).toBe('LINK_NOT_KNOWN');
    expect((await seen(second)).errors).toBeUndefined();
    to('2027-07-30');
    expect((await seen(second)).errors).toBeUndefined();
    to('2027-07-31');
    expect((await seen(second)).errors?.[0]?.extensions['code']).toBe('LINK_NOT_KNOWN');
    for (const other of ['', 'x'.repeat(200), "' or 1=1 --"])
      expect((await seen(other)).errors?.[0]?.extensions['code']).toBe('LINK_NOT_KNOWN');
  });

  test('is given the same link again when the making of it is retried, and the secret itself is not kept', async () => {
    const { id } = await live();
    const input = { guarantee: id, purpose: 'CLAIM', send: true, idempotencyKey: newKey() };
    const query = `mutation ($input: RentGuaranteeLinkMakeInput!) { rentGuaranteeLinkMake(input: $input) { token } }`;
    const tries = await Promise.all([1, 2, 3].map(() => ask(rentGuarantees, query, { input }, MANAGER)));
    const tokens = tries.map(
      ({ data }) => (data as unknown as { rentGuaranteeLinkMake: { token: string } }).rentGuaranteeLinkMake.token,
    );
    expect(new Set(tokens).size).toBe(1);
    const rows = await started.asOwner<object>('select * from rent_guarantees.landlord_link where guarantee = $1', [
      id,
    ]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(tokens[0]);
  });
});

describe('a claim', () => {
  test('is for rent that fell due while the guarantee was live, within the share, and says what to put right', async () => {
    const { id } = await live({ tenants: 2, rentPence: 160_000, sharePence: 80_000 });
    to('2027-01-10');
    const lines = [
      line('2026-11-30'),
      line('2027-02-01'),
      line('2027-01-01', { duePence: 80_001 }),
      line('2027-01-01', { receivedPence: 80_000 }),
      line('2027-01-02', { kind: 'DAMAGE' }),
    ];
    const refused = await actOnClaim('rentGuaranteeClaimRecord', {
      guarantee: id,
      ...CLAIM,
      lines,
      askedTheTenant: false,
      evidence: [],
      payTo: { ...CLAIM.payTo, sortCode: '12' },
    });
    expect(refused.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'NOT_COVERED lines.0.dueOn',
      'NOT_DUE lines.1.dueOn',
      'TWICE lines.2.dueOn',
      'OVER_THE_SHARE lines.2.duePence',
      'TWICE lines.3.dueOn',
      'NOTHING_OWED lines.3.receivedPence',
      'NOT_COVERED lines.4.kind',
      'BAD_SORT_CODE payTo.sortCode',
      'BAD_EVIDENCE evidence',
      'ASK_FIRST askedTheTenant',
    ]);
  });

  test('that comes too late, or of which nobody told the council in time, needs a reason to be agreed to', async () => {
    const { id } = await live();
    to('2027-01-14');
    given(
      await act('rentGuaranteeMissedRentRecord', { guarantee: id, dueOn: '2027-01-01', toldOn: '2027-01-14' }, ADVISER),
    );
    to('2027-03-02');
    const inTime = await received(id, [line('2027-01-01'), line('2027-02-01')]);
    expect(codesOf(await decide(inTime, [80_000, 80_000]))).toEqual(['LATE']);
    const agreed = await decide(inTime, [80_000, 80_000], { lateAllowedBecause: 'The landlord was in hospital.' });
    expect(agreed.claim?.['lines']).toMatchObject([{ late: false }, { late: true }]);
  });

  test('is agreed to up to what is owed and no more, and the rent of one day once', async () => {
    const { id } = await live();
    to('2027-01-10');
    const claim = await received(id, [line('2027-01-01', { receivedPence: 30_000 })]);
    expect(codesOf(await decide(claim, [50_001]))).toEqual(['BAD_AMOUNT']);
    expect(codesOf(await decide(claim, [50_000, 1]))).toEqual(['BAD_NUMBER']);
    expect((await decide(claim, [50_000])).claim).toMatchObject({ state: 'AGREED', agreedPence: 50_000 });
    const again = await received(id, [line('2027-01-01')]);
    expect(codesOf(await decide(again, [80_000]))).toEqual(['CLAIMED_ALREADY']);
    expect((await decide(again, [0])).claim).toMatchObject({ state: 'REFUSED', agreedPence: 0 });
    expect(await guaranteeById(id)).toMatchObject({ agreedPence: 50_000, leftPence: 430_000 });
  });

  test('above the monthly limit is agreed to up to it', async () => {
    const exceptionWhy = 'No home is cheaper near her work.';
    const { id } = await live({ rentPence: 90_000, sharePence: 90_000, exceptionWhy });
    to('2027-01-10');
    const claim = await received(id, [line('2027-01-01', { duePence: 90_000 })]);
    expect(codesOf(await decide(claim, [85_001]))).toEqual(['BAD_AMOUNT']);
    expect(codesOf(await decide(claim, [85_000]))).toEqual([]);
  });

  test('can wait for something that is missing, or be taken back', async () => {
    const { id } = await live();
    to('2027-01-10');
    const claim = await received(id, [line('2027-01-01')]);
    const more = await actOnClaim('rentGuaranteeClaimAskForMore', { claim, why: 'The tenancy agreement is missing.' });
    expect(more.claim?.state).toBe('MORE_NEEDED');
    const back = await actOnClaim('rentGuaranteeClaimWithdraw', { claim, why: 'She has paid.' });
    expect(back.claim?.state).toBe('WITHDRAWN');
    expect(codesOf(await decide(claim, [80_000]))).toEqual(['WRONG_STATE']);
  });

  test('is paid by somebody who did not decide it, and tried again where the payment failed', async () => {
    const { id } = await live();
    to('2027-01-10');
    const claim = await received(id, [line('2027-01-01')]);
    await decide(claim, [80_000]);
    const own = await actOnClaim('rentGuaranteeClaimPaymentInstruct', { claim });
    expect(codesOf(own)).toEqual(['PAYER_IS_DECIDER']);
    expect(codesOf(await actOnClaim('rentGuaranteeClaimPaymentInstruct', { claim }, FINANCE))).toEqual([]);
    const report = (came: string, more: object = {}) =>
      actOnClaim('rentGuaranteeClaimPaymentReport', { claim, came, on: '2027-01-10', ...more }, FINANCE);
    expect(codesOf(await report('FAILED'))).toEqual(['WHY_NEEDED']);
    expect(codesOf(await report('FAILED', { failedBecause: 'No such account.' }))).toEqual([]);
    expect(await guaranteeById(id)).toMatchObject({ paidPence: 0 });
    await actOnClaim('rentGuaranteeClaimPaymentInstruct', { claim }, FINANCE);
    expect((await report('PAID')).claim).toMatchObject({ state: 'PAID', paidPence: 80_000 });
    expect(codesOf(await report('PAID'))).toEqual(['NOT_FOUND']);
    expect(await guaranteeById(id)).toMatchObject({ agreedPence: 80_000, paidPence: 80_000, leftPence: 400_000 });
  });
});
