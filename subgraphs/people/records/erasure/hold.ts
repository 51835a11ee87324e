import { randomUUID } from 'node:crypto';

import type { Problem } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';
import { act, Refused, type Acted, type Doing } from '@kith/subgraph/database';
import { ForeignKeyConstraintViolationException } from '@mikro-orm/core';

import { NO_SUCH_PERSON, personNamed, reasonIn } from '../restricted/act-on-restriction.ts';
import { LegalHoldRow } from './rows.ts';

export interface HoldAsked {
  /** The id of a carer or care leaver. */
  readonly person: string;
  readonly why: string;
  readonly idempotencyKey: string;
}

export interface Held {
  readonly person: string;
  readonly held: boolean;
}

/** Puts a record under a legal hold: a court, an inquiry or a complaint needs it, so nobody may erase it. */
export const placeHold = (context: SubgraphContext, asked: HoldAsked): Promise<Acted<Held>> =>
  actOnHold(context, 'personHoldPlace', asked, async ({ entities, council, actor, now, seal }, person, why) => {
    const known = await entities.count(LegalHoldRow, { council, person, liftedAt: null });
    if (known > 0) throw new Refused(HELD_ALREADY);
    const sealed = await seal(person, why);
    await entities.insert(LegalHoldRow, {
      council,
      id: randomUUID(),
      person,
      placedBy: actor,
      placedAt: now,
      why: sealed,
    });
    return true;
  });

/** Lifts a legal hold. That there was one stays on record. */
export const liftHold = (context: SubgraphContext, asked: HoldAsked): Promise<Acted<Held>> =>
  actOnHold(context, 'personHoldLift', asked, async ({ entities, council, actor, now, seal }, person, why) => {
    const end = { liftedBy: actor, liftedAt: now, liftedWhy: await seal(person, why) };
    const lifted = await entities.nativeUpdate(LegalHoldRow, { council, person, liftedAt: null }, end);
    if (lifted === 0) throw new Refused(NOT_HELD);
    return false;
  });

async function actOnHold(
  context: SubgraphContext,
  name: string,
  { idempotencyKey, ...input }: HoldAsked,
  work: (doing: Doing, person: string, why: string) => Promise<boolean>,
): Promise<Acted<Held>> {
  try {
    return await act(
      context,
      { subgraph: 'people', name, idempotencyKey, input },
      async (doing) => {
        const person = personNamed(input.person);
        return { subject: person, held: await work(doing, person, reasonIn(input.why)) };
      },
      async (_, { subject, held }) => ({ person: subject, held }),
    );
  } catch (error) {
    // Whoever holds a record need not see it; PostgreSQL knows whether it is there.
    if (error instanceof ForeignKeyConstraintViolationException) return { userErrors: [NO_SUCH_PERSON] };
    throw error;
  }
}

const HELD_ALREADY: Problem = {
  path: ['person'],
  code: 'HELD_ALREADY',
  message: 'This record is under a legal hold already.',
};

const NOT_HELD: Problem = {
  path: ['person'],
  code: 'NOT_HELD',
  message: 'This record is not under a legal hold.',
};
