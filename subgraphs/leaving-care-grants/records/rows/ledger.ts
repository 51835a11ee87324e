import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

import type { Account, EntryKind } from '../domain/accounts.ts';

export const AccountRow = defineEntity({
  name: 'AccountRow',
  tableName: 'account',
  properties: {
    council: p.text().primary(),
    award: p.uuid().primary(),
    code: p.text().$type<Account>().primary(),
    line: p.uuid().primary(),
    subject: p.text(),
    balancePence: p.integer(),
  },
});

export const EntryRow = defineEntity({
  name: 'EntryRow',
  tableName: 'entry',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    award: p.uuid(),
    subject: p.text(),
    /** Counted from one in each award. */
    position: p.integer(),
    kind: p.text().$type<EntryKind>(),
    onDay: p.date(),
    madeAt: p.datetime(3),
    madeBy: p.text(),
    decision: p.uuid().nullable(),
    adjustment: p.uuid().nullable(),
    determination: p.text().nullable(),
    payment: p.uuid().nullable(),
    why: p.text().nullable(),
  },
});
export type Entry = InferEntity<typeof EntryRow>;

export const PostingRow = defineEntity({
  name: 'PostingRow',
  tableName: 'posting',
  properties: {
    council: p.text().primary(),
    entry: p.uuid().primary(),
    position: p.integer().primary(),
    award: p.uuid(),
    subject: p.text(),
    code: p.text().$type<Account>(),
    line: p.uuid(),
    pence: p.integer(),
  },
});
