import type { Problem } from '@kith/circumstances';
import { staffOf, type Staff, type SubgraphContext } from '@kith/subgraph';
import { databaseOf, onceOnly } from '@kith/subgraph/database';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { CarerRecord } from './carer-record.ts';
import { carersById } from './find.ts';
import { Refused, REFERENCE_TAKEN } from './refused.ts';
import { carerAtRevision } from './revisions.ts';

export type ActResult =
  | { readonly carer: CarerRecord; readonly userErrors: readonly [] }
  | { readonly carer?: undefined; readonly userErrors: readonly Problem[] };

export interface ActAsked {
  /** The name of the mutation. */
  readonly name: string;
  readonly idempotencyKey: string;
  /** Everything else that was sent. */
  readonly input: object;
}

/**
 * Does an act on a carer of the caller's council once, in one transaction: all of it, or nothing.
 *
 * @param work gives the carer as the act left them.
 */
export async function act(
  context: SubgraphContext,
  asked: ActAsked,
  work: (entities: EntityManager, staff: Staff) => Promise<CarerRecord>,
): Promise<ActResult> {
  const staff = staffOf(context);
  const { council } = staff;
  const body = [asked.name, asked.input];
  const once = { subgraph: 'people', council, key: asked.idempotencyKey, body, now: context.now };
  try {
    const carer = await databaseOf(context).inCouncil(council, async (entities) => {
      const done = await onceOnly(entities, once, async () => {
        const { id, revision } = await work(entities, staff);
        return { id, revision };
      });
      // Read back at its revision, so that a retry tells exactly what the first try told.
      return carerAtRevision(entities, council, done.id, done.revision);
    });
    // Whoever asks again within this request must not be given what was read before.
    carersById(context).clear(carer.id);
    return { carer, userErrors: [] };
  } catch (error) {
    if (error instanceof Refused) return { userErrors: error.problems };
    if (isReferenceTaken(error)) return { userErrors: [REFERENCE_TAKEN] };
    throw error;
  }
}

const isReferenceTaken = (error: unknown): boolean =>
  error instanceof UniqueConstraintViolationException &&
  'constraint' in error &&
  error.constraint === 'carer_council_reference_key';
