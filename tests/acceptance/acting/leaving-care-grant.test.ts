import { createHash } from 'node:crypto';

import { describe, expect, test } from '@jest/globals';

import { GATEWAYS } from '../../gateways.ts';
import { houseForTests } from '../../support/house.ts';
import { acted, answeredBy, went, type Colleague } from './acting.ts';
import {
  adviser,
  administrator,
  BALANCE,
  finance,
  GRANT,
  HAMPSHIRE,
  manager,
  PAYMENT,
  registeredAva,
  REQUEST,
  tokenOf,
  type Grant,
  type Payment,
  type Request,
} from './leaving-care-grant-told.ts';

// Ava's £3,000, from the determination to the last receipt: council practice, "Setting up home allowance".

const house = houseForTests();

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe.each(GATEWAYS)('Through %s, Ava’s £3,000', (gateway) => {
  const url = () => house.started.urls[gateway];

  test('is opened, asked for, agreed to by somebody else, paid, receipted and accounted for to the penny', async () => {
    const ava = await registeredAva(url());
    const determination = await tokenOf(url(), ava);
    const grant = await went<Grant>(url(), manager, 'leavingCareGrantAward', { careLeaver: ava, determination }, GRANT);
    expect(grant).toMatchObject({ lastDay: '2033-03-09', balance: { grantedPence: 300_000, availablePence: 300_000 } });
    const award = grant.id;

    // The adviser walks through the list with her.
    const request = await went<Request>(
      url(),
      adviser,
      'leavingCareGrantRequest',
      {
        award,
        urgent: true,
        why: 'Ava moves in on Monday and the flat is empty.',
        lines: [
          {
            category: 'COOKER',
            what: 'A gas cooker, fitted',
            pence: 32_000,
            quotes: [{ supplier: 'Kitchens', pence: 32_000 }],
          },
          { category: 'BED', what: 'A double bed', pence: 38_000 },
          { category: 'CARPETS', what: 'Carpets for two rooms', pence: 90_000, evidence: ['QUOTE-7'] },
        ],
      },
      REQUEST,
    );
    const own = await acted(
      url(),
      { ...manager, actor: 'adviser' },
      'leavingCareGrantDecide',
      { request: request.id, lines: request.lines.map(({ id, pence }) => ({ line: id, grantedPence: pence })) },
      REQUEST,
    );
    expect(own.codes).toEqual(['DECIDED_BY_ANOTHER']);

    const [cooker, bed, carpets] = request.lines.map(({ id }) => id);
    const lines = [
      { line: cooker, grantedPence: 32_000 },
      { line: bed, grantedPence: 38_000 },
      { line: carpets, grantedPence: 60_000, why: 'The bedroom has a good floor.' },
    ];
    const decided = await went<Request>(
      url(),
      manager,
      'leavingCareGrantDecide',
      { request: request.id, lines },
      REQUEST,
    );
    expect(decided).toMatchObject({
      state: 'DECIDED',
      lines: [
        { grantedPence: 32_000 },
        { grantedPence: 38_000 },
        { grantedPence: 60_000, why: 'The bedroom has a good floor.' },
      ],
    });

    // The cooker and the bed by one order; it costs ten pounds less than was agreed.
    const order = await went<Payment>(
      url(),
      finance,
      'leavingCareGrantPay',
      {
        award,
        route: 'SUPPLIER_ORDER',
        details: 'Order 4711 at Kitchens',
        parts: [
          { line: cooker, pence: 32_000 },
          { line: bed, pence: 37_000 },
        ],
      },
      PAYMENT,
    );
    await went(url(), finance, 'leavingCareGrantPaymentSettle', { payment: order.id, became: 'PAID' }, PAYMENT);
    await went(
      url(),
      finance,
      'leavingCareGrantLineRelease',
      { line: bed, pence: 1_000, why: 'The bed was in a sale.' },
      REQUEST,
    );

    // The carpets by bank transfer to the fitter. The first try fails.
    const payees = 'id payees { id }';
    const withPayee = await went<{ payees: { id: string }[] }>(
      url(),
      finance,
      'leavingCareGrantPayeeAdd',
      {
        award,
        kind: 'SUPPLIER',
        name: 'Fitter Ltd',
        sortCode: '12-34-56',
        accountNumber: gateway === 'Kith' ? '12345678' : '12345679',
      },
      { field: 'leavingCareGrant', select: payees },
    );
    const transfer = {
      award,
      route: 'BANK_TRANSFER',
      payee: withPayee.payees[0]?.id,
      parts: [{ line: carpets, pence: 60_000 }],
    };
    const first = await went<Payment>(url(), finance, 'leavingCareGrantPay', transfer, PAYMENT);
    const RUN = { field: 'paymentRun', select: 'id lines totalPence csvDigest csv { text sha256 whole }' };
    const run = await went<{ id: string; csv: { text: string; sha256: string } }>(
      url(),
      finance,
      'paymentRunMake',
      { processingDay: '2026-11-24' },
      RUN,
    );
    expect(run).toMatchObject({ lines: 1, totalPence: 60_000, csv: { whole: true } });
    expect(sha256(run.csv.text)).toBe(run.csv.sha256);
    expect(run.csv.text).toContain(`${first.reference},Fitter Ltd,123456,`);
    await went(
      url(),
      finance,
      'paymentRunReconcile',
      { run: run.id, file: `Reference,Status,Reason\n${first.reference},FAILED,Account closed\n` },
      RUN,
    );
    const second = await went<Payment>(
      url(),
      finance,
      'leavingCareGrantPay',
      { ...transfer, replaces: first.id },
      PAYMENT,
    );
    expect(second.reference).not.toBe(first.reference);
    const again = await went<{ id: string }>(url(), finance, 'paymentRunMake', { processingDay: '2026-11-25' }, RUN);
    await went(
      url(),
      finance,
      'paymentRunReconcile',
      { run: again.id, became: [{ reference: second.reference, became: 'PAID' }] },
      RUN,
    );

    // One hundred and seventy pounds are left to spend: seventy on a card, of which twenty come back.
    const more = await went<Request>(
      url(),
      adviser,
      'leavingCareGrantRequest',
      {
        award,
        why: 'Pots and plates.',
        lines: [{ category: 'KITCHENWARE', what: 'Pots, pans and plates', pence: 7_000 }],
      },
      REQUEST,
    );
    const pots = more.lines[0]!.id;
    await went(
      url(),
      manager,
      'leavingCareGrantDecide',
      { request: more.id, lines: [{ line: pots, grantedPence: 7_000 }] },
      REQUEST,
    );
    const card = await went<Payment>(
      url(),
      finance,
      'leavingCareGrantPay',
      { award, route: 'CARD_LOAD', details: 'Card 0042', parts: [{ line: pots, pence: 7_000 }] },
      PAYMENT,
    );
    await went(url(), finance, 'leavingCareGrantPaymentSettle', { payment: card.id, became: 'PAID' }, PAYMENT);
    await went(
      url(),
      finance,
      'leavingCareGrantRefund',
      { payment: card.id, line: pots, pence: 2_000, why: 'A pan was sent back.' },
      PAYMENT,
    );

    // Every receipt, by the digest of its picture.
    for (const [payment, pence] of [
      [order.id, 69_000],
      [second.id, 60_000],
      [card.id, 7_000],
    ] as const) {
      const receipt = { payment, sha256: sha256(`${gateway} ${payment}`), pence, dated: '2026-11-21' };
      expect(await went(url(), adviser, 'leavingCareGrantReceiptAdd', receipt, PAYMENT)).toMatchObject({
        receipts: [{ sha256: receipt.sha256 }],
      });
    }

    const query = `query ($id: ID!) { careLeaver(id: $id) { displayName leavingCareGrants { state careLeaver { displayName } ${BALANCE}
      history(first: 100) { nodes { says } } letters(first: 10) { kind title } } } }`;
    const seen = await answeredBy<{ careLeaver: { leavingCareGrants: { history: { nodes: { says: string }[] } }[] } }>(
      url(),
      adviser,
      query,
      { id: ava },
    );
    expect(seen.careLeaver).toMatchObject({
      displayName: 'Ava',
      leavingCareGrants: [
        {
          state: 'OPEN',
          careLeaver: { displayName: 'Ava' },
          balance: {
            grantedPence: 300_000,
            availablePence: 166_000,
            committedPence: 0,
            inPaymentPence: 0,
            spentPence: 134_000,
            releasedPence: 0,
          },
        },
      ],
    });
    expect(seen.careLeaver.leavingCareGrants[0]?.history.nodes.map(({ says }) => says)).toEqual([
      'A grant of £3,000 was opened.',
      '£1,300 was agreed to for: bed and mattress, carpets and flooring, cooker.',
      '£690 is on its way for: bed and mattress, cooker.',
      '£690 was paid for: bed and mattress, cooker.',
      '£10 that was agreed to is not needed for: bed and mattress.',
      '£600 is on its way for: carpets and flooring.',
      'A payment of £600 failed for: carpets and flooring. It can be paid again.',
      '£600 is on its way for: carpets and flooring.',
      '£600 was paid for: carpets and flooring.',
      '£70 was agreed to for: pots, pans and plates.',
      '£70 is on its way for: pots, pans and plates.',
      '£70 was paid for: pots, pans and plates.',
      '£20 came back for: pots, pans and plates.',
    ]);
  });

  test('is never opened for somebody on another’s determination, nor in another council', async () => {
    const ava = await registeredAva(url());
    const determination = await tokenOf(url(), ava);
    const other = await registeredAva(url());
    const taken = await acted(url(), manager, 'leavingCareGrantAward', { careLeaver: other, determination }, GRANT);
    expect(taken.codes).toEqual(['TOKEN_OF_ANOTHER']);
    const elsewhere = await acted(
      url(),
      { ...manager, council: 'E06000035' },
      'leavingCareGrantAward',
      { careLeaver: ava, determination },
      GRANT,
    );
    expect(elsewhere.codes).toEqual(['TOKEN_OF_ANOTHER']);
  });

  test('leaves its audit and its letters behind', async () => {
    const ava = await registeredAva(url());
    await went(
      url(),
      manager,
      'leavingCareGrantAward',
      { careLeaver: ava, determination: await tokenOf(url(), ava) },
      GRANT,
    );
    const outbox = '{ leavingCareGrantsOutbox(first: 1) { nodes { kind state } } }';
    expect(await answeredBy(url(), administrator, outbox)).toMatchObject({
      leavingCareGrantsOutbox: { nodes: [{ kind: 'message.letter' }] },
    });
    const audit = '{ leavingCareGrantsAudit(first: 100) { nodes { kind what actor } } }';
    const auditor: Colleague = { council: HAMPSHIRE, actor: 'auditor', roles: ['AUDITOR'] };
    const opened = { kind: 'ACT', what: 'leavingCareGrantAward', actor: 'manager' };
    expect(await answeredBy(url(), auditor, audit)).toMatchObject({
      leavingCareGrantsAudit: { nodes: expect.arrayContaining([expect.objectContaining(opened)]) as unknown },
    });
  });
});
