import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startForTest, type StartedForTest } from '@kith/subgraph/testing';

import leavingCareGrants from '../subgraph.ts';
import {
  adviser,
  agreed,
  awarded,
  balanceOf,
  COOKER,
  decided,
  doing,
  errorsOf,
  finance,
  flagsOf,
  manager,
  NOW,
  paid,
  publish,
  requested,
} from './grants.ts';

let started: StartedForTest;
beforeAll(async () => {
  started = await startForTest(leavingCareGrants, { now: NOW });
});
afterAll(() => started.stop());

const ORDER = { route: 'SUPPLIER_ORDER', details: 'Order 4711 at the shop' };
const pay = (input: object) => doing('leavingCareGrantPay', input, finance());
const settle = (payment: string, became: string, why?: string) =>
  doing('leavingCareGrantPaymentSettle', { payment, became, ...(why && { why }) }, finance());

describe('A payment', () => {
  test.each(['SUPPLIER_ORDER', 'CARD_LOAD'])(
    'by %s is on its way until it is known what became of it',
    async (route) => {
      const { award, line } = await agreed();
      const payment = await paid({ award, route, details: 'Number 4711', parts: [{ line, pence: 25_000 }] });
      expect(payment.reference).toMatch(/^LCG[0-9A-Z]{12}$/);
      expect(await balanceOf(award)).toMatchObject({ committedPence: 0, inPaymentPence: 25_000, spentPence: 0 });
      expect((await settle(payment.id, 'PAID')).payment?.state).toBe('PAID');
      expect(await balanceOf(award)).toMatchObject({ inPaymentPence: 0, spentPence: 25_000, availablePence: 275_000 });
      expect(errorsOf(await settle(payment.id, 'FAILED', 'x'))).toEqual(['NOT_IN_THIS_STATE payment']);
    },
  );

  test('that fails or is cancelled leaves what was agreed, to be paid again', async () => {
    const { award, line } = await agreed();
    const parts = [{ line, pence: 25_000 }];
    const first = await paid({ award, ...ORDER, parts });
    expect(errorsOf(await settle(first.id, 'FAILED'))).toEqual(['WHY_NEEDED why']);
    expect((await settle(first.id, 'FAILED', 'Out of stock.')).payment).toMatchObject({
      state: 'FAILED',
      settledWhy: 'Out of stock.',
    });
    expect(await balanceOf(award)).toMatchObject({ committedPence: 25_000, inPaymentPence: 0 });
    const second = await paid({ award, ...ORDER, parts, replaces: first.id });
    expect(second.reference).not.toBe(first.reference);
    expect(second).toMatchObject({ replaces: first.id });
    expect(errorsOf(await pay({ award, ...ORDER, parts: [{ line, pence: 1 }], replaces: first.id }))).toEqual([
      'NOT_AGREED parts 0',
    ]);
    await settle(second.id, 'CANCELLED', 'She found one.');
    expect(errorsOf(await pay({ award, ...ORDER, parts, replaces: second.id }))).toEqual([
      'NOT_IN_THIS_STATE replaces',
    ]);
    expect(errorsOf(await pay({ award, ...ORDER, parts, replaces: first.id }))).toEqual(['REPLACED_ALREADY replaces']);
  });

  test('is never for more than was agreed, nor for anything that was not', async () => {
    const { award, line } = await agreed();
    const other = await agreed();
    expect(errorsOf(await pay({ award, ...ORDER, parts: [{ line, pence: 25_001 }] }))).toEqual(['NOT_AGREED parts 0']);
    expect(errorsOf(await pay({ award, ...ORDER, parts: [{ line: other.line, pence: 1 }] }))).toEqual([
      'NOT_AGREED parts 0',
    ]);
    expect(
      errorsOf(
        await pay({
          award,
          ...ORDER,
          parts: [
            { line, pence: 1 },
            { line, pence: 1 },
          ],
        }),
      ),
    ).toEqual(['BAD_LENGTH parts']);
    expect(errorsOf(await pay({ award, route: 'CARD_LOAD', parts: [{ line, pence: 1 }] }))).toEqual([
      'DETAILS_NEEDED details',
    ]);
    expect(errorsOf(await pay({ award, route: 'BANK_TRANSFER', parts: [{ line, pence: 1 }] }))).toEqual([
      'PAYEE_NEEDED payee',
    ]);
    const waiting = await awarded();
    const request = await requested(waiting.id);
    const early = await pay({ award: waiting.id, ...ORDER, parts: [{ line: request.lines[0]!.id, pence: 1 }] });
    expect(errorsOf(early)).toEqual(['NOT_AGREED parts 0']);
  });

  test('can pay for several things at once, and part of one at a time', async () => {
    const { id } = await awarded();
    const acted = await decided(await requested(id, [COOKER, { category: 'BED', what: 'A bed', pence: 30_000 }]));
    const [cooker, bed] = acted.request!.lines.map((line) => line.id);
    await paid({
      award: id,
      ...ORDER,
      parts: [
        { line: cooker, pence: 25_000 },
        { line: bed, pence: 10_000 },
      ],
    });
    expect(await balanceOf(id)).toMatchObject({ committedPence: 20_000, inPaymentPence: 35_000 });
    await paid({ award: id, ...ORDER, parts: [{ line: bed, pence: 20_000 }] });
    expect(await balanceOf(id)).toMatchObject({ committedPence: 0, inPaymentPence: 55_000 });
  });

  test('in cash is made up to the most that the council has set, over the whole grant', async () => {
    const { award, line } = await agreed();
    const cash = (pence: number) =>
      pay({ award, route: 'CASH', details: 'To Ava by her adviser', parts: [{ line, pence }] });
    expect(errorsOf(await cash(100))).toEqual(['NO_CASH route']);
    await publish('leavingCareGrantPaymentsPublish', { cashCapPence: 5_000, receiptFromPence: 4_000 });
    expect(errorsOf(await cash(5_001))).toEqual(['MORE_THAN_THE_CASH_CAP parts']);
    expect((await cash(3_000)).payment).toMatchObject({ state: 'PAID', receiptNeeded: false });
    expect(errorsOf(await cash(2_001))).toEqual(['MORE_THAN_THE_CASH_CAP parts']);
    expect(await balanceOf(award)).toMatchObject({ committedPence: 22_000, spentPence: 3_000 });
    const { payment } = await pay({ award, ...ORDER, parts: [{ line, pence: 4_000 }] });
    expect(payment?.receiptNeeded).toBe(true);
  });
});

describe('A receipt', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const receipt = (payment: string, input: object = {}) =>
    doing(
      'leavingCareGrantReceiptAdd',
      { payment, sha256: sha256('one'), pence: 25_000, dated: '2026-11-20', document: 'DOC-9', ...input },
      adviser(),
    );

  test('is kept by the digest of its file', async () => {
    const { award, line } = await agreed();
    const payment = await paid({ award, ...ORDER, parts: [{ line, pence: 25_000 }] });
    expect((await receipt(payment.id, { sha256: sha256('kept') })).payment).toMatchObject({
      receipts: [{ sha256: sha256('kept'), pence: 25_000, dated: '2026-11-20', document: 'DOC-9' }],
    });
    expect(errorsOf(await receipt(payment.id, { sha256: 'abc' }))).toEqual(['BAD_DIGEST sha256']);
    expect(errorsOf(await receipt(payment.id, { dated: '2026-11-22' }))).toEqual(['IN_THE_FUTURE dated']);
    expect(await flagsOf(award)).toEqual([]);
  });

  test('that stands with another payment is flagged, and stops what comes next', async () => {
    const one = await agreed();
    const two = await agreed();
    for (const { award, line } of [one, two]) {
      const payment = await paid({ award, ...ORDER, parts: [{ line, pence: 25_000 }] });
      await receipt(payment.id);
    }
    expect(await flagsOf(one.award)).toEqual([]);
    expect(await flagsOf(two.award)).toMatchObject([{ kind: 'RECEIPT_USED_BEFORE', stops: true }]);
    const request = await requested(two.award, [{ category: 'BED', what: 'A bed', pence: 1_000 }]);
    expect(errorsOf(await decided(request))).toEqual(['FLAG_NOT_ACKNOWLEDGED request']);
  });
});

describe('A refund', () => {
  const refund = (payment: string, line: string, pence: number) =>
    doing('leavingCareGrantRefund', { payment, line, pence, why: 'It was sent back.' }, finance());

  test('puts what came back where it can be asked for again', async () => {
    const { award, line } = await agreed();
    const payment = await paid({ award, ...ORDER, parts: [{ line, pence: 25_000 }] });
    expect(errorsOf(await refund(payment.id, line, 1))).toEqual(['NOT_PAID line']);
    await settle(payment.id, 'PAID');
    expect((await refund(payment.id, line, 10_000)).leavingCareGrant?.balance).toMatchObject({
      availablePence: 285_000,
      spentPence: 15_000,
    });
    expect(errorsOf(await refund(payment.id, line, 15_001))).toEqual(['BAD_AMOUNT pence']);
    await refund(payment.id, line, 15_000);
    expect(await balanceOf(award)).toMatchObject({ availablePence: 300_000, spentPence: 0 });
  });

  test('after the grant has ended goes back to the council', async () => {
    const { award, line } = await agreed();
    const payment = await paid({ award, ...ORDER, parts: [{ line, pence: 25_000 }] });
    await settle(payment.id, 'PAID');
    await doing('leavingCareGrantClose', { award, why: 'Done.' }, manager());
    expect((await refund(payment.id, line, 25_000)).leavingCareGrant?.balance).toMatchObject({
      availablePence: 0,
      releasedPence: 300_000,
      spentPence: 0,
    });
  });
});
