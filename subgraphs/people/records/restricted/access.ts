import { randomUUID } from 'node:crypto';

import type { Problem } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';
import { Refused, tellNamed, tellNotNamed, type Acted } from '@kith/subgraph/database';

import { isPersonId } from '../persons/person-id.ts';
import { actOnRestriction, personNamed, reasonIn, type RestrictionAsked } from './act-on-restriction.ts';
import type { Restriction } from './restriction-of.ts';
import { PersonAccessRow } from './rows.ts';

export interface AccessToGrant extends RestrictionAsked {
  /** Whom: the `sub` of their tokens. */
  readonly actor: string;
  /** `YYYY-MM-DD`, both included. From today until it is withdrawn, if left out. */
  readonly from?: string | null;
  readonly until?: string | null;
}

/** Names somebody for a person's record, whether it is restricted yet or not. Nobody names themselves. */
export const grantAccess = (context: SubgraphContext, asked: AccessToGrant): Promise<Acted<Restriction>> =>
  actOnRestriction(context, 'personAccessGrant', asked, async ({ entities, council, actor: by, now, today, seal }) => {
    const person = personNamed(asked.person);
    const why = reasonIn(asked.why);
    const actor = asked.actor.trim();
    const from = asked.from ?? today;
    if (actor === '' || actor.length > 200) throw new Refused(NOBODY_NAMED);
    if (asked.until && asked.until < from) throw new Refused(ENDS_BEFORE_IT_BEGINS);
    const open = await entities.count(PersonAccessRow, { council, person, actor, withdrawnAt: null });
    if (open > 0) throw new Refused(NAMED_ALREADY);
    await entities.insert(PersonAccessRow, {
      council,
      id: randomUUID(),
      person,
      actor,
      from,
      until: asked.until ?? null,
      grantedBy: by,
      grantedAt: now,
      why: await seal(person, why),
    });
    await tellNamed(entities, { subject: person, actor, from, until: asked.until });
    return { subject: person };
  });

export interface AccessToWithdraw {
  /** The id of the access. */
  readonly access: string;
  readonly why: string;
  readonly idempotencyKey: string;
}

/** Takes back the leave of somebody who was named. */
export const withdrawAccess = (context: SubgraphContext, asked: AccessToWithdraw): Promise<Acted<Restriction>> =>
  actOnRestriction(context, 'personAccessWithdraw', asked, async ({ entities, council, actor, now, seal }) => {
    const why = reasonIn(asked.why);
    const found = isPersonId(asked.access)
      ? await entities.findOne(PersonAccessRow, { council, id: asked.access, withdrawnAt: null })
      : null;
    if (!found) throw new Refused(NO_SUCH_ACCESS);
    await entities.nativeUpdate(
      PersonAccessRow,
      { council, id: found.id },
      { withdrawnBy: actor, withdrawnAt: now, withdrawnWhy: await seal(found.person, why) },
    );
    await tellNotNamed(entities, found.person, found.actor);
    return { subject: found.person };
  });

const NOBODY_NAMED: Problem = {
  path: ['actor'],
  code: 'BAD_LENGTH',
  message: 'Say who, by the id that their sign-in gives them. At most 200 letters.',
};

const ENDS_BEFORE_IT_BEGINS: Problem = {
  path: ['until'],
  code: 'ENDS_BEFORE_IT_BEGINS',
  message: 'Check both days: the last one is before the first one.',
};

const NAMED_ALREADY: Problem = {
  path: ['actor'],
  code: 'NAMED_ALREADY',
  message: 'They are named for this record already. To change the days, withdraw that first.',
};

const NO_SUCH_ACCESS: Problem = {
  path: ['access'],
  code: 'NOT_FOUND',
  message: 'Nobody is named under this id, or not any more.',
};
