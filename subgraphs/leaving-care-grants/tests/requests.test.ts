import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';
import {
  adviser,
  awarded,
  balanceOf,
  COOKER,
  decided,
  doing,
  errorsOf,
  flagsOf,
  manager,
  NOW,
  requested,
} from './grants.ts';

let started: StartedForTest;
const clock = { now: NOW() };
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: () => clock.now });
});
afterAll(() => started.stop());

const CARPETS = { category: 'CARPETS', what: 'Carpets for two rooms', pence: 50_000 };
const BANDED = 'E08000035';

describe('A request', () => {
  test('lists what is needed, with prices and where the evidence is kept', async () => {
    const { id } = await awarded();
    const line = {
      ...COOKER,
      quantity: 1,
      quotes: [{ supplier: 'Shop', reference: 'Q1', pence: 25_000 }],
      evidence: ['DOC-1'],
    };
    const acted = await doing(
      'leavingCareGrantRequest',
      { award: id, why: 'No cooker.', urgent: true, neededBy: '2026-11-25', lines: [line, CARPETS] },
      adviser(),
    );
    expect(acted.request).toMatchObject({
      number: 1,
      state: 'REQUESTED',
      urgent: true,
      neededBy: '2026-11-25',
      why: 'No cooker.',
      lines: [
        {
          category: 'COOKER',
          what: 'A gas cooker',
          inAllowance: true,
          grantedPence: null,
          quotes: [{ supplier: 'Shop', pence: 25_000 }],
          evidence: ['DOC-1'],
        },
        { category: 'CARPETS', pence: 50_000 },
      ],
    });
    expect(await balanceOf(id)).toMatchObject({ availablePence: 300_000, committedPence: 0 });
  });

  test.each([
    ['nothing', { lines: [] }, ['BAD_LENGTH lines']],
    ['no reason', { why: ' ' }, ['WHY_NEEDED why']],
    ['a day that has gone', { neededBy: '2026-11-20' }, ['IN_THE_PAST neededBy']],
    ['no words for it', { lines: [{ ...COOKER, what: ' ' }] }, ['BAD_LENGTH lines 0 what']],
    ['no money', { lines: [{ ...COOKER, pence: 0 }] }, ['BAD_AMOUNT lines 0 pence']],
    ['a hundred of it', { lines: [{ ...COOKER, quantity: 100 }] }, ['BAD_QUANTITY lines 0 quantity']],
    [
      'six prices',
      { lines: [{ ...COOKER, quotes: Array.from({ length: 6 }, () => ({ supplier: 'x', pence: 1 })) }] },
      ['BAD_LENGTH lines 0 quotes'],
    ],
  ])('for %s is refused', async (_, wrong, codes) => {
    const { id } = await awarded();
    expect(
      errorsOf(
        await doing('leavingCareGrantRequest', { award: id, why: 'Why.', lines: [COOKER], ...wrong }, adviser()),
      ),
    ).toEqual(codes);
  });

  test('after the last day is refused', async () => {
    const { id } = await awarded({}, { dateOfBirth: '2001-11-22' });
    expect((await requested(id)).state).toBe('REQUESTED');
    clock.now = new Date('2026-11-22T12:00:00Z');
    try {
      const acted = await doing('leavingCareGrantRequest', { award: id, why: 'Late.', lines: [CARPETS] }, adviser());
      expect(errorsOf(acted)).toEqual(['WINDOW_OVER award']);
    } finally {
      clock.now = NOW();
    }
  });

  test('can be taken back until it is decided', async () => {
    const { id } = await awarded();
    const request = await requested(id);
    expect((await doing('leavingCareGrantRequestWithdraw', { request: request.id }, adviser())).request?.state).toBe(
      'WITHDRAWN',
    );
    expect(errorsOf(await decided(request))).toEqual(['NOT_IN_THIS_STATE']);
    const another = await requested(id);
    await decided(another);
    expect(errorsOf(await doing('leavingCareGrantRequestWithdraw', { request: another.id }, adviser()))).toEqual([
      'NOT_IN_THIS_STATE',
    ]);
  });

  test('of another council is not there', async () => {
    const { id } = await awarded();
    const request = await requested(id);
    expect(errorsOf(await decided(request, [], manager(BANDED)))).toEqual(['NOT_FOUND request']);
    expect(
      errorsOf(await doing('leavingCareGrantRequest', { award: id, why: 'x', lines: [COOKER] }, adviser(BANDED))),
    ).toEqual(['NOT_FOUND award']);
  });

  test('for the same thing again is flagged, and so is one for more than is left', async () => {
    const { id } = await awarded();
    await decided(await requested(id));
    await requested(id, [COOKER, { ...CARPETS, pence: 280_000 }]);
    const flags = await flagsOf(id);
    expect(flags).toHaveLength(2);
    expect(flags).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'SAME_ITEM_TWICE', item: 'COOKER', requestNumber: 1, stops: true }),
        expect.objectContaining({ kind: 'MORE_THAN_THE_BALANCE', pence: 30_000, stops: false }),
      ]),
    );
  });

  test('for something that was refused before is not flagged', async () => {
    const { id } = await awarded();
    await decided(await requested(id), [0]);
    await requested(id);
    expect(await flagsOf(id)).toEqual([]);
  });
});
