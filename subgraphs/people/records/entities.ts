import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { defineEntity, p } from '@mikro-orm/core';

/** What a carer has told of themselves; the children have rows of their own. */
export type ToldOfCarer = Omit<ToldCarer, 'children'>;
export type ToldOfChild = Omit<ToldChild, 'ref'>;

export const CarerRow = defineEntity({
  name: 'CarerRow',
  tableName: 'carer',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    displayName: p.text().nullable(),
    reference: p.text().nullable(),
    told: p.json<ToldOfCarer>(),
    revision: p.integer(),
    registeredAt: p.datetime(3),
  },
});

export const KinshipChildRow = defineEntity({
  name: 'KinshipChildRow',
  tableName: 'kinship_child',
  properties: {
    council: p.text().primary(),
    carer: p.uuid().primary(),
    ref: p.text().primary(),
    position: p.integer(),
    told: p.json<ToldOfChild>(),
  },
});

export const CarerRevisionRow = defineEntity({
  name: 'CarerRevisionRow',
  tableName: 'carer_revision',
  properties: {
    council: p.text().primary(),
    carer: p.uuid().primary(),
    revision: p.integer().primary(),
    act: p.text().$type<CarerAct>(),
    recordedAt: p.datetime(3),
    recordedBy: p.text(),
    why: p.text().nullable(),
    displayName: p.text().nullable(),
    reference: p.text().nullable(),
    circumstances: p.json<ToldCarer>(),
  },
});

export const CARER_ACTS = {
  REGISTERED: 'REGISTERED',
  CORRECTED: 'CORRECTED',
  CHILD_ADDED: 'CHILD_ADDED',
  CHILD_CORRECTED: 'CHILD_CORRECTED',
} as const;

export type CarerAct = keyof typeof CARER_ACTS;
