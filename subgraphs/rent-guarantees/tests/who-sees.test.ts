import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, personOf, staff, startForTest, type StartedForTest } from '@kith/subgraph/testing';

import rentGuarantees from '../subgraph.ts';
import {
  act,
  answered,
  approved,
  codesOf,
  guaranteeById,
  live,
  MEDWAY,
  newPerson,
  NOW,
  publishAgreed,
  SOUTHAMPTON,
} from './guarantees.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(rentGuarantees, { now: () => new Date(NOW) });
  await publishAgreed();
});
afterAll(() => started.stop());

describe('who sees a guarantee', () => {
  const OWN = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CareLeaver {
    rentGuarantees { reference state particulars { tenantName landlord { name } } because { says met } events { act why } } } } }`;

  test('the young person sees their own, with the reasons, and nobody else’s', async () => {
    const [mine, theirs] = [newPerson(), newPerson()];
    const { reference } = await live({}, mine);
    await live({}, theirs);
    const r = [mine, theirs].map((id) => ({ __typename: 'CareLeaver', id }));
    const { _entities } = await answered<{ _entities: { rentGuarantees: Record<string, unknown>[] }[] }>(
      OWN,
      { r },
      personOf(SOUTHAMPTON, mine),
    );
    expect(_entities[0]?.rentGuarantees).toMatchObject([
      {
        reference,
        state: 'LIVE',
        particulars: { tenantName: 'Ava Placeholder', landlord: { name: 'Mrs Joan Lettings' } },
      },
    ]);
    expect(_entities[0]?.rentGuarantees[0]?.['events']).toEqual(
      [
        ['apply', null],
        ['approve', 'It fits the scheme.'],
        ['issue', null],
        ['sign', null],
        ['activate', null],
      ].map(([name, why]) => ({ act: name, why })),
    );
    expect(_entities[1]?.rentGuarantees).toEqual([]);
  });

  test('the staff of another council see and do nothing', async () => {
    const { id } = await approved();
    const other = staff(MEDWAY);
    expect(await guaranteeById(id, other)).toBeNull();
    expect(codesOf(await act('rentGuaranteeIssue', { guarantee: id, form: 'DEED' }, other))).toEqual([
      'LETTERHEAD_NOT_PUBLISHED',
    ]);
    await publishAgreed(MEDWAY);
    for (const [mutation, input] of [
      ['rentGuaranteeIssue', { form: 'DEED' }],
      ['rentGuaranteeApprove', { why: 'Ours now.' }],
      ['rentGuaranteeWithdraw', { why: 'Not ours.' }],
    ] as const)
      expect(codesOf(await act(mutation, { guarantee: id, ...input }, other))).toEqual(['NOT_FOUND']);
  });

  test('every act and every reading of it is in the audit', async () => {
    const subject = newPerson();
    const { id } = await live({}, subject);
    await guaranteeById(id, staff(SOUTHAMPTON, ['AUDITOR'], 'Iris'));
    const entries = await started.asOwner<{ kind: string; what: string; actor: string }>(
      'select kind, what, actor from rent_guarantees.audit_entry where $1 = any(subjects) order by at, id',
      [subject],
    );
    const acts = entries.filter(({ kind }) => kind === 'ACT').map(({ what, actor }) => `${what} by ${actor}`);
    expect(acts.toSorted()).toEqual(
      [
        'rentGuaranteeActivate by Grace',
        'rentGuaranteeApply by Ada',
        'rentGuaranteeApprove by Grace',
        'rentGuaranteeIssue by Grace',
        'rentGuaranteeSigningRecord by Grace',
      ].toSorted(),
    );
    expect(entries).toContainEqual({ kind: 'READ', what: 'rentGuarantee', actor: 'Iris' });
  });

  test('nobody who has not signed in sees or does anything', async () => {
    const { errors } = await ask(rentGuarantees, '{ rentGuarantees(first: 1) { nodes { id } } }');
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
  });
});
