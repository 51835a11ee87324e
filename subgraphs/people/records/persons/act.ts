import type { Problem } from '@kith/circumstances';
import { councilCallerOf, type CouncilCaller, type SubgraphContext } from '@kith/subgraph';
import { databaseOf, onceOnly } from '@kith/subgraph/database';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import { personsById } from './find.ts';
import type { Kind } from './kinds.ts';
import type { PersonRecord } from './person-record.ts';
import { Refused, referenceTaken } from './refused.ts';
import { personAtRevision } from './revisions.ts';

export type ActResult<T extends object> =
  | { readonly person: PersonRecord<T>; readonly userErrors: readonly [] }
  | { readonly person?: undefined; readonly userErrors: readonly Problem[] };

export interface ActAsked {
  /** The name of the mutation. */
  readonly name: string;
  readonly idempotencyKey: string;
  /** Everything else that was sent. */
  readonly input: object;
}

/**
 * Does an act on a person of the caller's council once, in one transaction: all of it, or nothing.
 *
 * @param work gives the person as the act left them.
 */
export async function act<T extends object>(
  context: SubgraphContext,
  kind: Kind<T>,
  asked: ActAsked,
  work: (entities: EntityManager, staff: CouncilCaller) => Promise<PersonRecord<T>>,
): Promise<ActResult<T>> {
  const staff = councilCallerOf(context);
  const { council } = staff;
  const body = [asked.name, asked.input];
  const once = { subgraph: 'people', council, key: asked.idempotencyKey, body, now: context.now };
  try {
    const person = await databaseOf(context).inCouncil(council, async (entities) => {
      const done = await onceOnly(entities, once, async () => {
        const { id, revision } = await work(entities, staff);
        return { id, revision };
      });
      // Read back at its revision, so that a retry tells exactly what the first try told.
      return personAtRevision<T>(entities, council, done.id, done.revision);
    });
    // Whoever asks again within this request must not be given what was read before.
    personsById(kind)(context).clear(person.id);
    return { person, userErrors: [] };
  } catch (error) {
    if (error instanceof Refused) return { userErrors: error.problems };
    if (isReferenceTaken(error)) return { userErrors: [referenceTaken(kind.noun)] };
    throw error;
  }
}

const isReferenceTaken = (error: unknown): boolean =>
  error instanceof UniqueConstraintViolationException &&
  'constraint' in error &&
  error.constraint === 'person_council_kind_reference_key';
