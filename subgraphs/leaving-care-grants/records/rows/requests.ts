import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

import type { Item } from '../domain/items.ts';
import type { RequestState } from '../domain/states.ts';

export const RequestRow = defineEntity({
  name: 'RequestRow',
  tableName: 'request',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    award: p.uuid(),
    subject: p.text(),
    number: p.integer(),
    state: p.text().$type<RequestState>(),
    urgent: p.boolean(),
    neededBy: p.date().nullable(),
    words: p.text(),
    requestedBy: p.text(),
    requestedAt: p.datetime(3),
  },
});
export type Request = InferEntity<typeof RequestRow>;

export const LineRow = defineEntity({
  name: 'LineRow',
  tableName: 'line',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    request: p.uuid(),
    award: p.uuid(),
    subject: p.text(),
    position: p.integer(),
    category: p.text().$type<Item>(),
    inAllowance: p.boolean(),
    quantity: p.integer(),
    pence: p.integer(),
    words: p.text(),
  },
});
export type Line = InferEntity<typeof LineRow>;

export const DecisionRow = defineEntity({
  name: 'DecisionRow',
  tableName: 'decision',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    request: p.uuid(),
    award: p.uuid(),
    subject: p.text(),
    requestedBy: p.text(),
    decidedBy: p.text(),
    decidedAt: p.datetime(3),
    grantedPence: p.integer(),
    approvals: p.integer(),
    role: p.text(),
  },
});
export type Decision = InferEntity<typeof DecisionRow>;

export const DecisionLineRow = defineEntity({
  name: 'DecisionLineRow',
  tableName: 'decision_line',
  properties: {
    council: p.text().primary(),
    decision: p.uuid().primary(),
    line: p.uuid().primary(),
    award: p.uuid(),
    subject: p.text(),
    askedPence: p.integer(),
    grantedPence: p.integer(),
    why: p.text().nullable(),
  },
});
export type DecisionLine = InferEntity<typeof DecisionLineRow>;

export const ConfirmationRow = defineEntity({
  name: 'ConfirmationRow',
  tableName: 'confirmation',
  properties: {
    council: p.text().primary(),
    decision: p.uuid().primary(),
    subject: p.text(),
    requestedBy: p.text(),
    decidedBy: p.text(),
    confirmedBy: p.text(),
    confirmedAt: p.datetime(3),
    agreed: p.boolean(),
    why: p.text().nullable(),
  },
});
export type Confirmation = InferEntity<typeof ConfirmationRow>;

export const LETTER_KINDS = {
  AWARDED: 'AWARDED',
  RAISED: 'RAISED',
  GRANTED: 'GRANTED',
  PART_GRANTED: 'PART_GRANTED',
  REFUSED: 'REFUSED',
  ENDING: 'ENDING',
  ENDED: 'ENDED',
} as const;
export type LetterKind = keyof typeof LETTER_KINDS;

export const LetterRow = defineEntity({
  name: 'LetterRow',
  tableName: 'letter',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    award: p.uuid(),
    subject: p.text(),
    request: p.uuid().nullable(),
    kind: p.text().$type<LetterKind>(),
    words: p.text(),
    writtenAt: p.datetime(3),
  },
});
export type Letter = InferEntity<typeof LetterRow>;
