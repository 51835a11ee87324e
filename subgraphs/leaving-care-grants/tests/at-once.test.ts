import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';
import {
  agreed,
  awarded,
  balanceOf,
  decided,
  doing,
  ESSEX,
  finance,
  flagsOf,
  manager,
  MEDWAY,
  NOW,
  payeeOf,
  requested,
  tokenFor,
} from './grants.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: NOW });
});
afterAll(() => started.stop());

/** The codes of an act, or of the error that it ended in. */
const codesOf = (acting: ReturnType<typeof doing>) =>
  acting.then(
    ({ userErrors }) => userErrors.map(({ code }) => code).join(),
    (error: Error) => error.message,
  );

describe('Eight people at once', () => {
  test('can agree to no more than there is, and what they agree to is exact', async () => {
    const { id } = await awarded();
    const requests = [];
    for (let index = 0; index < 16; index += 1) {
      requests.push(await requested(id, [{ category: 'CARPETS', what: 'Carpets', pence: 40_000 }]));
    }
    const codes: string[] = [];
    const waiting = [...requests.entries()];
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          const [index, request] = next;
          codes.push(await codesOf(decided(request, [], manager(ESSEX, `manager-${index}`))));
        }
      }),
    );
    expect(codes.toSorted()).toEqual([
      ...Array.from({ length: 7 }, () => ''),
      ...Array.from({ length: 9 }, () => 'MORE_THAN_THE_BALANCE'),
    ]);
    expect(await balanceOf(id)).toMatchObject({
      grantedPence: 300_000,
      availablePence: 20_000,
      committedPence: 280_000,
    });
  });

  test('can pay one line no more than was agreed', async () => {
    const { award, line } = await agreed();
    const pay = () =>
      doing(
        'leavingCareGrantPay',
        { award, route: 'SUPPLIER_ORDER', details: 'Order', parts: [{ line, pence: 7_000 }] },
        finance(),
      );
    const codes = await Promise.all(Array.from({ length: 8 }, () => codesOf(pay())));
    expect(codes.toSorted()).toEqual([
      '',
      '',
      '',
      'NOT_AGREED',
      'NOT_AGREED',
      'NOT_AGREED',
      'NOT_AGREED',
      'NOT_AGREED',
    ]);
    expect(await balanceOf(award)).toMatchObject({ committedPence: 4_000, inPaymentPence: 21_000 });
  });

  test('can decide one request once', async () => {
    const { id } = await awarded();
    const request = await requested(id);
    const codes = await Promise.all(
      Array.from({ length: 8 }, (_, index) => codesOf(decided(request, [], manager(ESSEX, `manager-${index}`)))),
    );
    expect(codes.filter((code) => code === '')).toHaveLength(1);
    expect(await balanceOf(id)).toMatchObject({ committedPence: 25_000 });
  });
});

describe('One key', () => {
  test('sent a hundred times does one thing, and each is told the same', async () => {
    const { id } = await awarded();
    const request = await requested(id);
    const lines = request.lines.map(({ id: line, pence }) => ({ line, grantedPence: pence }));
    const input = { request: request.id, lines, idempotencyKey: randomUUID() };
    const tries = await Promise.all(
      Array.from({ length: 100 }, () => doing('leavingCareGrantDecide', input, manager())),
    );
    expect(new Set(tries.map(({ request: seen }) => seen?.id))).toEqual(new Set([request.id]));
    expect(tries.every(({ userErrors }) => userErrors.length === 0)).toBe(true);
    const [entries] = await started.asOwner<{ entries: number; letters: number }>(
      `select (select count(*)::integer from leaving_care_grants.entry where award = $1) as entries,
         (select count(*)::integer from leaving_care_grants.letter where award = $1) as letters`,
      [id],
    );
    expect(entries).toEqual({ entries: 2, letters: 2 });
  });

  test('with other input is refused', async () => {
    const { award, line } = await agreed();
    const idempotencyKey = randomUUID();
    const pay = (pence: number) =>
      doing(
        'leavingCareGrantPay',
        { award, route: 'CARD_LOAD', details: 'Card 1', parts: [{ line, pence }], idempotencyKey },
        finance(),
      );
    expect((await pay(1_000)).userErrors).toEqual([]);
    await expect(pay(2_000)).rejects.toThrow(/used before, with other input/);
    expect(await balanceOf(award)).toMatchObject({ inPaymentPence: 1_000 });
  });

  test('opens one grant for one young person, whoever else tries at the same time', async () => {
    const careLeaver = randomUUID();
    const determination = await tokenFor(careLeaver);
    const open = () => doing('leavingCareGrantAward', { careLeaver, determination }, manager());
    const codes = await Promise.all(Array.from({ length: 8 }, () => codesOf(open())));
    expect(codes.filter((code) => code === '')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['', 'AWARDED_ALREADY']));
  });
});

describe('What is looked at twice', () => {
  test('is found although both come at the same moment', async () => {
    const identifiers = { nhsNumber: '401 023 2137' };
    const grants = await Promise.all([awarded({ identifiers }), awarded({ identifiers }, {}, MEDWAY)]);
    const flags = await Promise.all([flagsOf(grants[0].id), flagsOf(grants[1].id, manager(MEDWAY))]);
    expect(flags.flat().map(({ kind }) => kind)).toEqual(['PERSON_AT_ANOTHER_COUNCIL']);

    const pairs = await Promise.all([agreed(), agreed()]);
    await Promise.all(pairs.map(({ award }) => payeeOf(award, { accountNumber: '12344321' })));
    const shared = await Promise.all(pairs.map(({ award }) => flagsOf(award)));
    expect(shared.flat().map(({ kind }) => kind)).toEqual(['BANK_ACCOUNT_SHARED']);
  });
});
