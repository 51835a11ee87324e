import type { Problem } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';
import { act, eraseKeyOf, Refused, tellErased, THE_COUNCIL, type Acted } from '@kith/subgraph/database';
import type { EntityManager } from '@mikro-orm/postgresql';

import { careLeaversById, carersById } from '../persons/find.ts';
import { NO_SUCH_PERSON, personNamed, reasonIn } from '../restricted/act-on-restriction.ts';
import { PersonErasureRow } from './rows.ts';

export interface ErasureAsked {
  /** The id of a carer or care leaver. */
  readonly person: string;
  /** On what ground: a request, or that the time of the record is over. */
  readonly why: string;
  readonly idempotencyKey: string;
}

export interface Erasure {
  readonly person: string;
  readonly erasedAt: Date;
}

/**
 * Erases what is known of a person: their plain facts here, every word that was ever sealed for them here, and, as soon
 * as the other parts of the house hear of it, every one there. What stays names nobody: that something was done, when,
 * by whom, and the sums of the ledgers. Nobody is erased who is under a legal hold.
 */
export async function erasePerson(
  context: SubgraphContext,
  { idempotencyKey, ...input }: ErasureAsked,
): Promise<Acted<Erasure>> {
  const asked = { subgraph: 'people', name: 'personErase', idempotencyKey, input };
  const { done, userErrors } = await act(context, asked, async ({ entities, council, actor, now, seal }) => {
    const person = personNamed(input.person);
    const why = reasonIn(input.why);
    // The key before the record, as every act takes them that seals a word first: in another order two could wait for each other.
    await eraseKeyOf(entities, { subgraph: 'people', council, subject: person }, now);
    await blank(entities, person, now);
    await entities.insert(PersonErasureRow, {
      council,
      person,
      erasedBy: actor,
      erasedAt: now,
      why: await seal(THE_COUNCIL, why),
    });
    await tellErased(entities, person, now);
    return { subject: person, erasedAt: now.toISOString() };
  });
  for (const loader of [carersById, careLeaversById]) loader(context).clearAll();
  return done ? { done: { person: done.subject, erasedAt: new Date(done.erasedAt) }, userErrors: [] } : { userErrors };
}

async function blank(entities: EntityManager, person: string, now: Date): Promise<void> {
  const [outcome] = await entities.execute<{ outcome: keyof typeof NOT_ERASED | 'ERASED' }[]>(
    'select people.erase_person(?, ?) as outcome',
    [person, now],
  );
  if (outcome && outcome.outcome !== 'ERASED') throw new Refused(NOT_ERASED[outcome.outcome]);
}

const NOT_ERASED: Readonly<Record<'NOT_FOUND' | 'ERASED_BEFORE' | 'HELD', Problem>> = {
  NOT_FOUND: NO_SUCH_PERSON,
  ERASED_BEFORE: { path: ['person'], code: 'ERASED_BEFORE', message: 'This person has been erased already.' },
  HELD: {
    path: ['person'],
    code: 'LEGAL_HOLD',
    message: 'This record is under a legal hold. It must be lifted before anything is erased.',
  },
};
