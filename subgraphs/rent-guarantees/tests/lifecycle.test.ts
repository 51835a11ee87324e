import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import rentGuarantees from '../subgraph.ts';
import {
  act,
  ADVISER,
  answered,
  approved,
  bringUpToDate,
  codesOf,
  given,
  guaranteeById,
  issued,
  live,
  MANAGER,
  newKey,
  newPerson,
  NOW,
  publishAgreed,
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

async function onDay<T>(day: string, work: () => Promise<T>): Promise<T> {
  clock.now = `${day}T12:00:00Z`;
  try {
    return await work();
  } finally {
    clock.now = NOW;
  }
}

describe('a letter', () => {
  test('is made once with its two summaries, and kept with the hash of its bytes', async () => {
    const { id } = await approved();
    const asked = { guarantee: id, form: 'CONTRACT', idempotencyKey: newKey() };
    const first = given(await act('rentGuaranteeIssue', asked));
    expect(first).toMatchObject({ state: 'ISSUED', form: 'CONTRACT', acceptBy: '2026-12-19' });
    expect(first['papers']).toEqual(
      ['LETTER', 'FOR_TENANT', 'FOR_LANDLORD'].map((paper) => expect.objectContaining({ version: 1, paper })),
    );
    expect(given(await act('rentGuaranteeIssue', asked))).toEqual(first);
    const { rentGuarantee } = await answered<{ rentGuarantee: { papers: { sha256: string; pdf: string }[] } }>(
      'query ($id: ID!) { rentGuarantee(id: $id) { papers { sha256 pdf } } }',
      { id },
      MANAGER,
    );
    for (const { sha256, pdf } of rentGuarantee.papers) {
      const bytes = Buffer.from(pdf, 'base64');
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
  });

  test('has to be a deed once the tenancy has begun', async () => {
    const { id } = await approved({ tenancyStartsOn: '2026-10-01' });
    expect(codesOf(await act('rentGuaranteeIssue', { guarantee: id, form: 'CONTRACT' }))).toEqual(['DEED_NEEDED']);
    expect(given(await act('rentGuaranteeIssue', { guarantee: id, form: 'DEED' }))).toMatchObject({ form: 'DEED' });
  });

  test('can be made anew as another version, and the first stays', async () => {
    const { id } = await issued();
    const why = 'The landlord has a new address.';
    const anew = given(await act('rentGuaranteeReissue', { guarantee: id, form: 'DEED', why }));
    expect((anew['papers'] as { version: number }[]).map(({ version }) => version)).toEqual([2, 2, 2, 1, 1, 1]);
  });

  test('binds nobody until an officer has signed it by hand and the landlord has accepted it in time', async () => {
    const { id } = await issued();
    expect(codesOf(await act('rentGuaranteeActivate', { guarantee: id, acceptedOn: '2026-11-21' }))).toEqual([
      'NOT_SIGNED',
    ]);
    expect(codesOf(await act('rentGuaranteeSigningRecord', { guarantee: id, signedOn: '2026-11-20' }))).toEqual([
      'BAD_DATE',
    ]);
    given(await act('rentGuaranteeSigningRecord', { guarantee: id, signedOn: '2026-11-21' }));
    await onDay('2026-12-20', async () => {
      expect(codesOf(await act('rentGuaranteeActivate', { guarantee: id, acceptedOn: '2026-12-20' }))).toEqual([
        'TOO_LATE',
      ]);
      expect(await guaranteeById(id)).toMatchObject({ state: 'LAPSED' });
    });
    expect(given(await act('rentGuaranteeActivate', { guarantee: id, acceptedOn: '2026-11-21' })).state).toBe('LIVE');
  });
});

describe('the end of a guarantee', () => {
  test('comes with its last day, whether or not anybody writes it down, and closes when claims are shut', async () => {
    const { id } = await live();
    await onDay('2027-05-31', async () => expect((await guaranteeById(id))?.state).toBe('LIVE'));
    await onDay('2027-06-01', async () => {
      expect((await guaranteeById(id))?.state).toBe('ENDED');
      expect((await bringUpToDate()).changed).toBeGreaterThan(0);
      expect(await guaranteeById(id)).toMatchObject({ endedOn: '2027-05-31', endedBecause: 'EXPIRED' });
    });
    await onDay('2027-07-30', async () => {
      await bringUpToDate();
      expect((await guaranteeById(id))?.state).toBe('ENDED');
    });
    await onDay('2027-07-31', async () => {
      await bringUpToDate();
      expect((await guaranteeById(id))?.state).toBe('CLOSED');
    });
  });

  test('comes with the death of the young person, on that day', async () => {
    const { id } = await live();
    await onDay('2027-01-10', async () => {
      const input = { guarantee: id, because: 'TENANT_DIED', endedOn: '2027-01-08', why: 'Her adviser told us.' };
      expect(given(await act('rentGuaranteeEnd', input))).toMatchObject({
        state: 'ENDED',
        endsOn: '2027-01-08',
        endedBecause: 'TENANT_DIED',
      });
    });
  });

  test('comes after the notice of a revocation, of which the landlord is told', async () => {
    const { id } = await live();
    await onDay('2027-01-10', async () => {
      const revoked = given(await act('rentGuaranteeRevoke', { guarantee: id, why: 'The landlord hid the arrears.' }));
      expect(revoked).toMatchObject({ state: 'ENDING', endsOn: '2027-02-07' });
    });
    const sent = await started.asOwner('select 1 from rent_guarantees.outbox_message where key = $1', [
      `rent-guarantee:${id}:revoked`,
    ]);
    expect(sent).toHaveLength(1);
    await onDay('2027-02-08', async () => {
      await bringUpToDate();
      expect(await guaranteeById(id)).toMatchObject({ state: 'ENDED', endedBecause: 'REVOKED' });
    });
  });

  test('is followed by a new guarantee that is linked to it, for the same person only', async () => {
    const subject = newPerson();
    const { id } = await live({}, subject);
    await onDay('2027-05-20', async () => {
      const next = { ...TENANCY, startsOn: '2027-06-01', months: 3, renews: id };
      const token = await tokenFor(subject, { today: '2027-05-20' });
      const renewal = { ...next, careLeaver: subject, determination: token };
      const overlapping = await act('rentGuaranteeRenew', { ...renewal, startsOn: '2027-05-25' }, ADVISER);
      expect(codesOf(overlapping)).toEqual(['OVERLAPS']);
      const another = newPerson();
      const others = { ...next, careLeaver: another, determination: await tokenFor(another, { today: '2027-05-20' }) };
      expect(codesOf(await act('rentGuaranteeRenew', others, ADVISER))).toEqual(['NOT_FOUND']);
      const { id: renewed } = given(await act('rentGuaranteeRenew', renewal, ADVISER));
      expect(codesOf(await act('rentGuaranteeRenew', renewal, ADVISER))).toEqual(['RENEWED_ALREADY']);
      const { rentGuarantee } = await answered<{ rentGuarantee: object }>(
        'query ($id: ID!) { rentGuarantee(id: $id) { renews { id } renewals { id } } }',
        { id: renewed },
        MANAGER,
      );
      expect(rentGuarantee).toEqual({ renews: { id }, renewals: [] });
    });
  });
});
