import type { Problem } from '@kith/circumstances';
import type { SubgraphContext } from '@kith/subgraph';
import { act, type Doing } from '@kith/subgraph/database';
import { UniqueConstraintViolationException } from '@mikro-orm/core';

import { personsById } from './find.ts';
import type { Kind } from './kinds.ts';
import type { PersonRecord } from './person-record.ts';
import { referenceTaken } from './refused.ts';
import { personAtRevision } from './revisions.ts';

export type ActResult<T extends object> =
  | { readonly person: PersonRecord<T>; readonly userErrors: readonly [] }
  | { readonly person?: undefined; readonly userErrors: readonly Problem[] };

export interface PersonActAsked {
  /** The name of the mutation. */
  readonly name: string;
  readonly idempotencyKey: string;
  /** Everything else that was sent. */
  readonly input: object;
}

/**
 * Does an act on a person of the caller's council once: see `act`.
 *
 * @param work gives the person as the act left them.
 */
export async function actOnPerson<T extends object>(
  context: SubgraphContext,
  kind: Kind<T>,
  asked: PersonActAsked,
  work: (doing: Doing) => Promise<PersonRecord<T>>,
): Promise<ActResult<T>> {
  try {
    const { done: person, userErrors } = await act(
      context,
      { subgraph: 'people', ...asked },
      async (doing) => {
        const { council, id, revision } = await work(doing);
        return { council, id, revision, subject: id };
      },
      // Read back at its revision, so that a retry tells exactly what the first try told.
      (entities, { council, id, revision }) => personAtRevision(entities, kind, council, id, revision),
    );
    if (!person) return { userErrors };
    // Whoever asks again within this request must not be given what was read before.
    personsById(kind)(context).clear(person.id);
    return { person, userErrors: [] };
  } catch (error) {
    if (isReferenceTaken(error)) return { userErrors: [referenceTaken(kind.noun)] };
    throw error;
  }
}

const isReferenceTaken = (error: unknown): boolean =>
  error instanceof UniqueConstraintViolationException &&
  'constraint' in error &&
  error.constraint === 'person_council_kind_reference_key';
