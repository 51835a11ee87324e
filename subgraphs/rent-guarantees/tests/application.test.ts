import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, system, type StartedForTest } from '@kith/subgraph/testing';

import rentGuarantees from '../subgraph.ts';
import {
  act,
  ADVISER,
  applied,
  codesOf,
  given,
  guaranteeById,
  MANAGER,
  newKey,
  newPerson,
  NOW,
  publishAgreed,
  RENTING,
  SOUTHAMPTON,
  TENANCY,
  tokenFor,
} from './guarantees.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(rentGuarantees, { now: () => new Date(NOW) });
  await publishAgreed();
});
afterAll(() => started.stop());

describe('an application', () => {
  test('rests on the determination of the young person, and is capped as the scheme says', async () => {
    expect(await applied()).toMatchObject({
      state: 'APPLIED',
      route: 'SCHEME',
      reference: expect.stringMatching(/^RG-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
      monthlyCapPence: 80_000,
      damageCapPence: 0,
      capPence: 480_000,
      startsOn: '2026-12-01',
      endsOn: '2027-05-31',
      appliedBy: 'Ada',
      approvedBy: null,
    });
  });

  test('ends before the birthday that the council’s terms name', async () => {
    const subject = newPerson();
    const guarantee = await applied({ months: 12 }, subject);
    expect(guarantee).toMatchObject({ endsOn: '2027-09-30', capPence: 960_000 });
  });

  test('is refused with the token of somebody else, of another day, of the Review, or of something else', async () => {
    const subject = newPerson();
    const asked = { ...TENANCY, careLeaver: subject };
    for (const [token, code] of [
      [await tokenFor(newPerson()), 'TOKEN_OF_ANOTHER'],
      [await tokenFor(subject, { asOf: '2026-11-20' }), 'TOKEN_OF_ANOTHER_DAY'],
      [await tokenFor(subject, { policy: 'REVIEW_2022' }), 'TOKEN_NOT_THE_LAW'],
      [await tokenFor(subject, { ref: 'ONE_BEDROOM_RATE' }), 'TOKEN_OF_OTHER_ENTITLEMENT'],
      ['forged', 'TOKEN_UNREADABLE'],
    ] as const) {
      const refused = await act('rentGuaranteeApply', { ...asked, determination: token }, ADVISER);
      expect(codesOf(refused)).toEqual([code]);
    }
  });

  test('is refused where the determination leads to no guarantee', async () => {
    const subject = newPerson();
    const circumstances = { ...RENTING, home: { landlordAsksForGuarantor: 'NO' } };
    const determination = await tokenFor(subject, { circumstances });
    const refused = await act('rentGuaranteeApply', { ...TENANCY, careLeaver: subject, determination }, ADVISER);
    expect(codesOf(refused)).toEqual(['NOT_ENTITLED']);
  });

  test('outside the scheme says what does not fit, and is taken with a reason', async () => {
    const subject = newPerson();
    const asked = { ...TENANCY, careLeaver: subject, months: 13, determination: await tokenFor(subject) };
    expect(codesOf(await act('rentGuaranteeApply', asked, ADVISER))).toEqual(['SCHEME_WITHIN_MONTHS']);
    const exceptionWhy = 'Her course ends a month later.';
    const taken = given(await act('rentGuaranteeApply', { ...asked, exceptionWhy }, ADVISER));
    expect(taken).toMatchObject({ route: 'DISCRETION', state: 'APPLIED' });
    expect(taken['checks']).toContainEqual({ code: 'WITHIN_MONTHS', met: false });
  });

  test('above the monthly limit is capped at it', async () => {
    const subject = newPerson();
    const asked = {
      ...TENANCY,
      rentPence: 90_000,
      sharePence: 90_000,
      exceptionWhy: 'No home is cheaper near her work.',
    };
    const determination = await tokenFor(subject);
    const taken = given(await act('rentGuaranteeApply', { ...asked, careLeaver: subject, determination }, ADVISER));
    expect(taken).toMatchObject({ monthlyCapPence: 85_000, capPence: 510_000 });
  });

  test('in a joint tenancy is for the young person’s own share', async () => {
    expect(await applied({ tenants: 3, rentPence: 150_000, sharePence: 50_000 })).toMatchObject({
      monthlyCapPence: 50_000,
      capPence: 300_000,
    });
  });

  test('is refused a second time for the same person, until the first is over', async () => {
    const subject = newPerson();
    const { id } = await applied({}, subject);
    const again = { ...TENANCY, careLeaver: subject, determination: await tokenFor(subject) };
    expect(codesOf(await act('rentGuaranteeApply', again, ADVISER))).toEqual(['GUARANTEED_ALREADY']);
    given(await act('rentGuaranteeWithdraw', { guarantee: id, why: 'She found another home.' }));
    expect(codesOf(await act('rentGuaranteeApply', again, ADVISER))).toEqual([]);
  });

  test('says of each field what to put right', async () => {
    const subject = newPerson();
    const wrong = {
      ...TENANCY,
      careLeaver: subject,
      determination: await tokenFor(subject),
      tenantName: '李',
      home: { address: [], postcode: 'nowhere' },
      sharePence: 90_000,
      months: 0,
      startsOn: '2026-11-01',
    };
    const { userErrors } = await act('rentGuaranteeApply', wrong, ADVISER);
    expect(userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'NOT_PRINTABLE tenantName',
      'BAD_LENGTH home.address',
      'BAD_POSTCODE home.postcode',
      'BAD_AMOUNT sharePence',
      'BAD_AMOUNT sharePence',
      'BAD_NUMBER months',
      'BAD_DATE startsOn',
      'BAD_DATE startsOn',
    ]);
  });

  test('is the same one for the same key', async () => {
    const subject = newPerson();
    const asked = { ...TENANCY, careLeaver: subject, determination: await tokenFor(subject), idempotencyKey: newKey() };
    const first = given(await act('rentGuaranteeApply', asked, ADVISER));
    const tries = await Promise.all(Array.from({ length: 20 }, () => act('rentGuaranteeApply', asked, ADVISER)));
    expect(new Set(tries.map(({ guarantee }) => guarantee?.id))).toEqual(new Set([first.id]));
  });
});

describe('an agreement', () => {
  test('is never by the one who applied, nor by a system', async () => {
    const subject = newPerson();
    const determination = await tokenFor(subject, { caller: MANAGER });
    const asked = { ...TENANCY, careLeaver: subject, determination };
    const { id } = given(await act('rentGuaranteeApply', asked, MANAGER));
    const own = await act('rentGuaranteeApprove', { guarantee: id, why: 'I agree with myself.' });
    expect(codesOf(own)).toEqual(['APPROVER_IS_APPLICANT']);
    const portal = system(SOUTHAMPTON, ['guarantee:read', 'guarantee:approve']);
    expect(codesOf(await act('rentGuaranteeApprove', { guarantee: id, why: 'A rule.' }, portal))).toEqual([
      'A_PERSON_DECIDES',
    ]);
    expect((await guaranteeById(id))?.state).toBe('APPLIED');
  });

  test('needs a reason, and so does a refusal, which is written to the young person', async () => {
    const { id } = await applied();
    expect(codesOf(await act('rentGuaranteeApprove', { guarantee: id, why: ' ' }))).toEqual(['WHY_NEEDED']);
    const letterTo = ['Ava Placeholder', '1 Old Street', 'Southampton SO1 1AA'];
    const refused = given(await act('rentGuaranteeRefuse', { guarantee: id, why: 'The home is not safe.', letterTo }));
    expect(refused.state).toBe('REFUSED');
    const sent = await started.asOwner<{ kind: string; key: string }>(
      'select kind, key from rent_guarantees.outbox_message where key = $1',
      [`rent-guarantee:${id}:refused`],
    );
    expect(sent).toEqual([{ kind: 'message.letter', key: `rent-guarantee:${id}:refused` }]);
    expect(codesOf(await act('rentGuaranteeApprove', { guarantee: id, why: 'After all.' }))).toEqual(['WRONG_STATE']);
  });
});
