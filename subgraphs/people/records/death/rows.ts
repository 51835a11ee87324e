import { defineEntity, p } from '@mikro-orm/core';

/** One entry on the death of a person. The latest counts; one without a day says that they live. */
export const PersonDeathRow = defineEntity({
  name: 'PersonDeathRow',
  tableName: 'person_death',
  properties: {
    council: p.text().primary(),
    person: p.uuid().primary(),
    number: p.integer().primary(),
    /** `YYYY-MM-DD` */
    diedOn: p.date().nullable(),
    recordedBy: p.text(),
    recordedAt: p.datetime(3),
    /** Sealed for the person. */
    why: p.text(),
  },
});
