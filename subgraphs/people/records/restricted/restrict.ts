import { randomUUID } from 'node:crypto';

import type { Problem } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';
import { Refused, tellRestricted, type Acted } from '@kith/subgraph/database';

import { actOnRestriction, personNamed, reasonIn, type RestrictionAsked } from './act-on-restriction.ts';
import type { Restriction } from './restriction-of.ts';
import { PersonRestrictionRow } from './rows.ts';

/** Restricts the record of a person of the caller's council to named staff. */
export const restrictPerson = (context: SubgraphContext, asked: RestrictionAsked): Promise<Acted<Restriction>> =>
  actOnRestriction(context, 'personRestrict', asked, async ({ entities, council, actor, now, seal }) => {
    const person = personNamed(asked.person);
    const why = reasonIn(asked.why);
    const known = await entities.count(PersonRestrictionRow, { council, person, liftedAt: null });
    if (known > 0) throw new Refused(ALREADY_RESTRICTED);
    await entities.insert(PersonRestrictionRow, {
      council,
      id: randomUUID(),
      person,
      restrictedBy: actor,
      restrictedAt: now,
      why: await seal(person, why),
    });
    await tellRestricted(entities, person, true);
    return { subject: person };
  });

/** Opens a restricted record again to all staff who may see records. */
export const unrestrictPerson = (context: SubgraphContext, asked: RestrictionAsked): Promise<Acted<Restriction>> =>
  actOnRestriction(context, 'personUnrestrict', asked, async ({ entities, council, actor, now, seal }) => {
    const person = personNamed(asked.person);
    const why = reasonIn(asked.why);
    const lifted = await entities.nativeUpdate(
      PersonRestrictionRow,
      { council, person, liftedAt: null },
      { liftedBy: actor, liftedAt: now, liftedWhy: await seal(person, why) },
    );
    if (lifted === 0) throw new Refused(NOT_RESTRICTED);
    await tellRestricted(entities, person, false);
    return { subject: person };
  });

const ALREADY_RESTRICTED: Problem = {
  path: ['person'],
  code: 'ALREADY_RESTRICTED',
  message: 'This record is restricted already.',
};

const NOT_RESTRICTED: Problem = {
  path: ['person'],
  code: 'NOT_RESTRICTED',
  message: 'This record is not restricted.',
};
