import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

import type { PaymentRoute, PaymentState } from '../domain/states.ts';

export const PAYEE_KINDS = {
  YOUNG_PERSON: 'YOUNG_PERSON',
  OTHER_PERSON: 'OTHER_PERSON',
  SUPPLIER: 'SUPPLIER',
  LANDLORD: 'LANDLORD',
} as const;
export type PayeeKind = keyof typeof PAYEE_KINDS;

export const PayeeRow = defineEntity({
  name: 'PayeeRow',
  tableName: 'payee',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    award: p.uuid(),
    subject: p.text(),
    kind: p.text().$type<PayeeKind>(),
    accountDigest: p.blob().nullable(),
    words: p.text(),
    addedBy: p.text(),
    addedAt: p.datetime(3),
  },
});
export type Payee = InferEntity<typeof PayeeRow>;

export const PaymentRow = defineEntity({
  name: 'PaymentRow',
  tableName: 'payment',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    award: p.uuid(),
    subject: p.text(),
    route: p.text().$type<PaymentRoute>(),
    pence: p.integer(),
    state: p.text().$type<PaymentState>(),
    reference: p.text(),
    payee: p.uuid().nullable(),
    replaces: p.uuid().nullable(),
    receiptNeeded: p.boolean(),
    words: p.text(),
    madeBy: p.text(),
    madeAt: p.datetime(3),
    settledAt: p.datetime(3).nullable(),
    settledWhy: p.text().nullable(),
  },
});
export type Payment = InferEntity<typeof PaymentRow>;

export const PaymentPartRow = defineEntity({
  name: 'PaymentPartRow',
  tableName: 'payment_part',
  properties: {
    council: p.text().primary(),
    payment: p.uuid().primary(),
    line: p.uuid().primary(),
    award: p.uuid(),
    subject: p.text(),
    pence: p.integer(),
  },
});
export type PaymentPart = InferEntity<typeof PaymentPartRow>;

export const ReceiptRow = defineEntity({
  name: 'ReceiptRow',
  tableName: 'receipt',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    payment: p.uuid(),
    subject: p.text(),
    digest: p.text(),
    pence: p.integer(),
    dated: p.date(),
    words: p.text(),
    addedBy: p.text(),
    addedAt: p.datetime(3),
  },
});
export type Receipt = InferEntity<typeof ReceiptRow>;
