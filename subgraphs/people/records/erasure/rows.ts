import { defineEntity, p } from '@mikro-orm/core';

/** That a person must not be erased, from when and until when. */
export const LegalHoldRow = defineEntity({
  name: 'LegalHoldRow',
  tableName: 'legal_hold',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    person: p.uuid(),
    placedBy: p.text(),
    placedAt: p.datetime(3),
    /** Sealed for the person. */
    why: p.text(),
    liftedBy: p.text().nullable(),
    liftedAt: p.datetime(3).nullable(),
    liftedWhy: p.text().nullable(),
  },
});

/** That a person was erased. Why, is sealed for the council: it must outlast the person's key. */
export const PersonErasureRow = defineEntity({
  name: 'PersonErasureRow',
  tableName: 'person_erasure',
  properties: {
    council: p.text().primary(),
    person: p.uuid().primary(),
    erasedBy: p.text(),
    erasedAt: p.datetime(3),
    why: p.text(),
  },
});
