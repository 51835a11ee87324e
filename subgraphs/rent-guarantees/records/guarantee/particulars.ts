import { openFor } from '@kith/subgraph/database';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { Guarantee } from '../entities.ts';
import type { Particulars } from '../letters/guaranteed.ts';
import { refuse } from '../refusals.ts';
import { SUBGRAPH } from '../settings.ts';

type Sealed = Pick<Guarantee, 'council' | 'subject' | 'sealed'>;

/** The names and addresses of a guarantee; undefined once the person has been erased. */
export const openParticulars = (entities: EntityManager, { council, subject, sealed }: Sealed) =>
  openFor<Particulars>(entities, { subgraph: SUBGRAPH, council, subject }, sealed);

/** The same for an act that cannot be done without them. */
export async function particularsOf(
  { entities, council }: { readonly entities: EntityManager; readonly council: string },
  of: Omit<Sealed, 'council'>,
): Promise<Particulars> {
  const particulars = await openParticulars(entities, { council, ...of });
  return particulars ?? refuse('PERSON_ERASED', [], 'What was known of this person has been erased.');
}
