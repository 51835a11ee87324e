import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';
import {
  adviser,
  answered,
  awarded,
  balanceOf,
  decided,
  doing,
  errorsOf,
  ESSEX,
  manager,
  MEDWAY,
  NOW,
  requested,
} from './grants.ts';

let started: StartedForTest;
const clock = { now: NOW() };
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: () => clock.now });
});
afterAll(() => started.stop());

describe('A change by the council’s own decision', () => {
  const propose = async (award: string, input: object = {}) =>
    doing(
      'leavingCareGrantAdjustmentPropose',
      { award, kind: 'SUPPLEMENT', pence: 50_000, why: 'A baby is born.', ...input },
      manager(),
    );
  const proposalOf = async (award: string) => {
    const query =
      'query ($id: ID!) { leavingCareGrant(id: $id) { adjustments { id kind pence why agreed proposedBy decidedBy decidedWhy } } }';
    const { leavingCareGrant } = await answered<{ leavingCareGrant: { adjustments: { id: string }[] } }>(
      query,
      { id: award },
      manager(),
    );
    return leavingCareGrant.adjustments.at(-1)!;
  };
  const decide = async (adjustment: string, input: object, actor: string) =>
    doing('leavingCareGrantAdjustmentDecide', { adjustment, ...input }, manager(ESSEX, actor));

  test('changes nothing until somebody else agrees', async () => {
    const { id } = await awarded();
    expect((await propose(id)).leavingCareGrant?.balance.availablePence).toBe(300_000);
    const proposal = await proposalOf(id);
    expect(errorsOf(await decide(proposal.id, { agreed: true }, 'manager'))).toEqual(['DECIDED_BY_ANOTHER']);
    const acted = await decide(proposal.id, { agreed: true }, 'head');
    expect(acted.leavingCareGrant?.balance).toMatchObject({ grantedPence: 350_000, availablePence: 350_000 });
    expect(await proposalOf(id)).toMatchObject({
      agreed: true,
      proposedBy: 'manager',
      decidedBy: 'head',
      why: 'A baby is born.',
    });
    expect(errorsOf(await decide(proposal.id, { agreed: true }, 'third'))).toEqual(['DECIDED_ALREADY adjustment']);
  });

  test('that nobody agrees to leaves the grant as it was, with the reason', async () => {
    const { id } = await awarded();
    await propose(id);
    const proposal = await proposalOf(id);
    expect(errorsOf(await decide(proposal.id, { agreed: false }, 'head'))).toEqual(['WHY_NEEDED why']);
    await decide(proposal.id, { agreed: false, why: 'The allowance is in the grant already.' }, 'head');
    expect(await balanceOf(id)).toMatchObject({ grantedPence: 300_000 });
    expect(await proposalOf(id)).toMatchObject({ agreed: false, decidedWhy: 'The allowance is in the grant already.' });
  });

  test('takes off no more than is left', async () => {
    const { id } = await awarded();
    await propose(id, { kind: 'REDUCTION', pence: 300_001 });
    expect(errorsOf(await decide((await proposalOf(id)).id, { agreed: true }, 'head'))).toEqual([
      'MORE_THAN_THE_BALANCE',
    ]);
    clock.now = new Date(NOW().getTime() + 60_000);
    await propose(id, { kind: 'REDUCTION', pence: 50_000 });
    const acted = await decide((await proposalOf(id)).id, { agreed: true }, 'head');
    expect(acted.leavingCareGrant?.balance).toMatchObject({ grantedPence: 250_000, availablePence: 250_000 });
  });

  test.each([0, -1, 10_000_001])('of %d pence is refused', async (pence) => {
    const { id } = await awarded();
    expect(errorsOf(await propose(id, { pence }))).toEqual(['BAD_AMOUNT pence']);
  });
});

describe('Ending', () => {
  const close = (award: string, why = 'All is bought.') => doing('leavingCareGrantClose', { award, why }, manager());

  test('gives what is left back to the council, and opening again brings it back', async () => {
    const grant = await awarded({ drawnElsewhere: { pence: 20_000, why: 'Medway told us.' } });
    const closed = await close(grant.id);
    expect(closed.leavingCareGrant).toMatchObject({
      state: 'CLOSED',
      endedWhy: 'All is bought.',
      balance: { availablePence: 0, releasedPence: 300_000 },
    });
    expect(
      errorsOf(await doing('leavingCareGrantRequest', { award: grant.id, why: 'x', lines: [] }, adviser())),
    ).toEqual(['AWARD_ENDED award']);
    const again = await doing('leavingCareGrantReopen', { award: grant.id, why: 'She is back.' }, manager());
    expect(again.leavingCareGrant).toMatchObject({
      state: 'OPEN',
      endedWhy: null,
      balance: { availablePence: 280_000, releasedPence: 20_000 },
    });
  });

  test('waits until nothing is asked for, agreed or on its way', async () => {
    const grant = await awarded();
    const request = await requested(grant.id);
    expect(errorsOf(await close(grant.id))).toEqual(['STILL_UNDER_WAY award']);
    await decided(request);
    expect(errorsOf(await close(grant.id))).toEqual(['STILL_UNDER_WAY award']);
  });

  test('by a transfer names the council that takes over, which is another one', async () => {
    const grant = await awarded();
    const transfer = (to: string) =>
      doing('leavingCareGrantTransfer', { award: grant.id, to, why: 'She moved.' }, manager());
    expect(errorsOf(await transfer(ESSEX))).toEqual(['BAD_COUNCIL to']);
    expect(errorsOf(await transfer('Medway'))).toEqual(['BAD_COUNCIL to']);
    expect((await transfer(MEDWAY)).leavingCareGrant).toMatchObject({
      state: 'TRANSFERRED',
      transferredTo: MEDWAY,
      balance: { releasedPence: 300_000 },
    });
  });

  test('is for good once the birthday has come', async () => {
    const grant = await awarded({}, { dateOfBirth: '2001-11-23' });
    expect(grant.lastDay).toBe('2026-11-22');
    await close(grant.id);
    clock.now = new Date('2026-11-23T12:00:00Z');
    try {
      const again = await doing('leavingCareGrantReopen', { award: grant.id, why: 'She is back.' }, manager());
      expect(errorsOf(again)).toEqual(['WINDOW_OVER award']);
    } finally {
      clock.now = NOW();
    }
  });
});
