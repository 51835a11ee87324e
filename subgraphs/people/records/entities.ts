import type { ToldCareLeaver, ToldCarer, ToldChild } from '@kith/circumstances';
import { defineEntity, p } from '@mikro-orm/core';

export const PERSON_KINDS = { CARER: 'CARER', CARE_LEAVER: 'CARE_LEAVER' } as const;
export type PersonKind = keyof typeof PERSON_KINDS;

/** What a carer has told of themselves; the children have rows of their own. */
export type ToldOfCarer = Omit<ToldCarer, 'children'>;
export type ToldOfChild = Omit<ToldChild, 'ref'>;

export const PersonRow = defineEntity({
  name: 'PersonRow',
  tableName: 'person',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    kind: p.text().$type<PersonKind>(),
    displayName: p.text().nullable(),
    reference: p.text().nullable(),
    told: p.json<ToldOfCarer | ToldCareLeaver>(),
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

export const PersonRevisionRow = defineEntity({
  name: 'PersonRevisionRow',
  tableName: 'person_revision',
  properties: {
    council: p.text().primary(),
    person: p.uuid().primary(),
    revision: p.integer().primary(),
    act: p.text().$type<PersonAct>(),
    recordedAt: p.datetime(3),
    recordedBy: p.text(),
    why: p.text().nullable(),
    displayName: p.text().nullable(),
    reference: p.text().nullable(),
    circumstances: p.json<ToldCarer | ToldCareLeaver>(),
  },
});

export const PERSON_ACTS = {
  REGISTERED: 'REGISTERED',
  CORRECTED: 'CORRECTED',
  CHILD_ADDED: 'CHILD_ADDED',
  CHILD_CORRECTED: 'CHILD_CORRECTED',
} as const;

export type PersonAct = keyof typeof PERSON_ACTS;
