import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const FLAG_KINDS = {
  PERSON_AT_ANOTHER_COUNCIL: 'PERSON_AT_ANOTHER_COUNCIL',
  SAME_ITEM_TWICE: 'SAME_ITEM_TWICE',
  RECEIPT_USED_BEFORE: 'RECEIPT_USED_BEFORE',
  BANK_ACCOUNT_SHARED: 'BANK_ACCOUNT_SHARED',
  MORE_THAN_THE_BALANCE: 'MORE_THAN_THE_BALANCE',
} as const;
export type FlagKind = keyof typeof FLAG_KINDS;

/** What a flag is about, in codes and numbers: never a word about another person. */
export interface FlagDetail {
  readonly item?: string;
  readonly requestNumber?: number;
  readonly payee?: string;
  readonly pence?: number;
}

export const FlagRow = defineEntity({
  name: 'FlagRow',
  tableName: 'flag',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    award: p.uuid(),
    subject: p.text(),
    request: p.uuid().nullable(),
    payment: p.uuid().nullable(),
    kind: p.text().$type<FlagKind>(),
    detail: p.json<FlagDetail>(),
    raisedAt: p.datetime(3),
  },
});
export type Flag = InferEntity<typeof FlagRow>;

export const FlagAcknowledgementRow = defineEntity({
  name: 'FlagAcknowledgementRow',
  tableName: 'flag_acknowledgement',
  properties: {
    council: p.text().primary(),
    flag: p.uuid().primary(),
    award: p.uuid(),
    why: p.text(),
    acknowledgedBy: p.text(),
    acknowledgedAt: p.datetime(3),
  },
});
export type FlagAcknowledgement = InferEntity<typeof FlagAcknowledgementRow>;
