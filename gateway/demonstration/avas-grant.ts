import { createHash } from 'node:crypto';

import {
  DeterminedForCareLeaverDocument,
  LeavingCareGrantAwardDocument,
  LeavingCareGrantDecideDocument,
  LeavingCareGrantPayDocument,
  LeavingCareGrantPayeeAddDocument,
  LeavingCareGrantPaymentSettleDocument,
  LeavingCareGrantReceiptAddDocument,
  LeavingCareGrantRequestDocument,
  LeavingCareGrantsOfDocument,
  PaymentRunMakeDocument,
  type LeavingCareGrantItem,
  type LeavingCareGrantPartsFragment,
  type LeavingCareGrantRequestPartsFragment,
} from '@kith/client';
import { addDays, day, isoOf } from '@kith/policy';

import type { Colleagues } from './colleagues.ts';
import { lettersLeave } from './letterhead.ts';
import { careLeaverCalled, onceFor, tokenFor } from './people.ts';

interface Step {
  readonly by: Colleagues;
  readonly once: (step: string) => string;
  readonly today: string;
}

/**
 * Ava's setting-up home grant: awarded, asked for, agreed to in part, and paid in part; the carpets are in a payment run
 * that the bank has not answered yet. Each step is taken only where it has not been.
 */
export async function avasGrant(by: Colleagues, today: string): Promise<void> {
  await lettersLeave(by.administrator, 'leavingCareGrantLetterhead');
  const ava = await careLeaverCalled(by.adviser, 'DEMO-AVA');
  const step: Step = { by, once: onceFor(ava), today };
  const { careLeaver } = await by.adviser.request(LeavingCareGrantsOfDocument, { careLeaver: ava });
  const grant = careLeaver?.leavingCareGrants[0] ?? (await awarded(step, ava));
  const asked = grant.requests[0] ?? (await requested(step, grant));
  const request = asked.state === 'REQUESTED' ? await decided(step, asked) : asked;
  if (request.state !== 'DECIDED') return;
  await orderPaid(step, grant, request);
  await carpetsInRun(step, grant, request);
}

async function awarded({ by, once }: Step, careLeaver: string): Promise<LeavingCareGrantPartsFragment> {
  const determined = await by.manager.request(DeterminedForCareLeaverDocument, { id: careLeaver });
  const determination = tokenFor(determined.careLeaver?.statement.leavingCareGrants ?? [], 'LEAVING_CARE_GRANT');
  const letterTo = ['Ava Sampleton', 'Flat 3, 12 Mill Lane', 'Chatham ME4 6AB'];
  const input = { careLeaver, determination, letterTo, idempotencyKey: once('award') };
  return (await by.manager.act(LeavingCareGrantAwardDocument, input)).leavingCareGrant;
}

async function requested({ by, once }: Step, grant: LeavingCareGrantPartsFragment) {
  const { request } = await by.adviser.act(LeavingCareGrantRequestDocument, {
    award: grant.id,
    why: 'Ava has the keys to her flat, and it is empty.',
    lines: [
      { category: 'COOKER', what: 'A gas cooker, fitted', pence: 32_000 },
      { category: 'BED', what: 'A double bed', pence: 38_000 },
      { category: 'CARPETS', what: 'Carpets for two rooms', pence: 90_000, evidence: ['QUOTE-7'] },
      { category: 'BEDDING', what: 'Two sets of bedding', pence: 8_000 },
    ],
    idempotencyKey: once('request'),
  });
  return request;
}

async function decided({ by, once }: Step, { id, lines }: LeavingCareGrantRequestPartsFragment) {
  const { request } = await by.manager.act(LeavingCareGrantDecideDocument, {
    request: id,
    lines: lines.map(({ id: line, category, pence }) =>
      category === 'CARPETS'
        ? { line, grantedPence: 60_000, why: 'The bedroom has a good floor.' }
        : { line, grantedPence: pence },
    ),
    idempotencyKey: once('decide'),
  });
  return request;
}

/** The cooker and the bed, by one order, with its receipt. */
async function orderPaid(
  { by, once, today }: Step,
  { id: award, payments }: LeavingCareGrantPartsFragment,
  request: LeavingCareGrantRequestPartsFragment,
): Promise<void> {
  const parts = [partFor(request, 'COOKER', 32_000), partFor(request, 'BED', 38_000)];
  const order = { award, route: 'SUPPLIER_ORDER', details: 'Order 4711 at Kitchens', parts } as const;
  const payment =
    payments.find(({ route }) => route === 'SUPPLIER_ORDER') ??
    (await by.finance.act(LeavingCareGrantPayDocument, { ...order, idempotencyKey: once('order') })).payment;
  if (payment.state === 'INSTRUCTED') {
    const settled = { payment: payment.id, became: 'PAID', idempotencyKey: once('order-paid') } as const;
    await by.finance.act(LeavingCareGrantPaymentSettleDocument, settled);
  }
  if (payment.receipts.length > 0) return;
  await by.adviser.act(LeavingCareGrantReceiptAddDocument, {
    payment: payment.id,
    sha256: createHash('sha256').update(`The receipt for ${payment.reference}`).digest('hex'),
    pence: 70_000,
    dated: today,
    document: 'DEMO-AVA/3',
    idempotencyKey: once('receipt'),
  });
}

/** The carpets, by bank transfer to the fitter. */
async function carpetsInRun(
  { by, once, today }: Step,
  { id: award, payments }: LeavingCareGrantPartsFragment,
  request: LeavingCareGrantRequestPartsFragment,
): Promise<void> {
  let transfer = payments.find(({ route }) => route === 'BANK_TRANSFER');
  if (!transfer) {
    const { leavingCareGrant } = await by.finance.act(LeavingCareGrantPayeeAddDocument, {
      award,
      kind: 'SUPPLIER',
      name: 'Fitter Ltd',
      sortCode: '12-34-56',
      accountNumber: '12345678',
      idempotencyKey: once('fitter'),
    });
    const { payment } = await by.finance.act(LeavingCareGrantPayDocument, {
      award,
      route: 'BANK_TRANSFER',
      payee: leavingCareGrant.payees.at(-1)?.id,
      parts: [partFor(request, 'CARPETS', 60_000)],
      idempotencyKey: once('transfer'),
    });
    transfer = payment;
  }
  if (transfer.state !== 'INSTRUCTED') return;
  const run = { processingDay: isoOf(addDays(day(today), 3)), idempotencyKey: once('run') };
  await by.finance.act(PaymentRunMakeDocument, run);
}

function partFor({ lines }: LeavingCareGrantRequestPartsFragment, category: LeavingCareGrantItem, pence: number) {
  const line = lines.find((one) => one.category === category);
  if (!line) throw new Error(`The request has no line for ${category}.`);
  return { line: line.id, pence };
}
