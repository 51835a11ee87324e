import { defineEntity, p } from '@mikro-orm/core';

/** That the record of a person is restricted, from when and until when. */
export const PersonRestrictionRow = defineEntity({
  name: 'PersonRestrictionRow',
  tableName: 'person_restriction',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    person: p.uuid(),
    restrictedBy: p.text(),
    restrictedAt: p.datetime(3),
    /** Sealed for the person. */
    why: p.text(),
    liftedBy: p.text().nullable(),
    liftedAt: p.datetime(3).nullable(),
    liftedWhy: p.text().nullable(),
  },
});

/** That somebody is named for a restricted record. */
export const PersonAccessRow = defineEntity({
  name: 'PersonAccessRow',
  tableName: 'person_access',
  properties: {
    council: p.text().primary(),
    id: p.uuid().primary(),
    person: p.uuid(),
    actor: p.text(),
    /** `YYYY-MM-DD` */
    from: p.date(),
    until: p.date().nullable(),
    grantedBy: p.text(),
    grantedAt: p.datetime(3),
    why: p.text(),
    withdrawnBy: p.text().nullable(),
    withdrawnAt: p.datetime(3).nullable(),
    withdrawnWhy: p.text().nullable(),
  },
});
