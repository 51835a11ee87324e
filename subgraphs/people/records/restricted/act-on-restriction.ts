import type { Problem } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';
import { act, Refused, type Acted, type Doing } from '@kith/subgraph/database';
import { CheckConstraintViolationException, ForeignKeyConstraintViolationException } from '@mikro-orm/core';

import { careLeaversById, carersById } from '../persons/find.ts';
import { isPersonId } from '../persons/person-id.ts';
import { restrictionIn, type Restriction } from './restriction-of.ts';

export interface RestrictionAsked {
  /** The id of a carer or care leaver. */
  readonly person: string;
  readonly why: string;
  readonly idempotencyKey: string;
}

type AnyAsked = Omit<RestrictionAsked, 'person'>;

/** Changes who may see a record, once, and tells how it then stands. */
export async function actOnRestriction(
  context: SubgraphContext,
  name: string,
  { idempotencyKey, ...input }: AnyAsked,
  work: (doing: Doing) => Promise<{ readonly subject: string }>,
): Promise<Acted<Restriction>> {
  try {
    const acted = await act(
      context,
      { subgraph: 'people', name, idempotencyKey, input },
      async (doing) => ({ ...(await work(doing)), council: doing.council }),
      (entities, { council, subject }) => restrictionIn(entities, council, subject),
    );
    // What was read before may be hidden now, and the other way round.
    for (const loader of [carersById, careLeaversById]) loader(context).clearAll();
    return acted;
  } catch (error) {
    // PostgreSQL alone knows whether there is such a person: whoever restricts a record need not see it.
    if (error instanceof ForeignKeyConstraintViolationException) return { userErrors: [NO_SUCH_PERSON] };
    if (error instanceof CheckConstraintViolationException) return { userErrors: [NAMED_BY_ANOTHER] };
    throw error;
  }
}

/** @throws `Refused` for what can be nobody's id. */
export function personNamed(person: string): string {
  if (isPersonId(person)) return person;
  throw new Refused(NO_SUCH_PERSON);
}

/** @throws `Refused` where no reason was given. */
export function reasonIn(why: string): string {
  const reason = why.trim();
  if (reason !== '' && reason.length <= 1000) return reason;
  throw new Refused({ path: ['why'], code: 'WHY_NEEDED', message: 'Say in a sentence why. At most 1,000 letters.' });
}

export const NO_SUCH_PERSON: Problem = {
  path: ['person'],
  code: 'NOT_FOUND',
  message: 'Your council has nobody with this id.',
};

const NAMED_BY_ANOTHER: Problem = {
  path: ['actor'],
  code: 'NAMED_BY_ANOTHER',
  message: 'Nobody names themselves. Please ask somebody else who may restrict records.',
};
