import { problem, PURPOSE_HEADER, type SubgraphContext } from '@kith/subgraph';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLError } from 'graphql';

import { callerIsNamed, isRestricted } from './tables.ts';

/**
 * Of persons who were not found, those whose records are restricted and for whom the caller is named: they would have been
 * found, had the caller said why they look. Nobody else learns of them.
 */
export async function namedWithoutPurpose(
  { caller }: SubgraphContext,
  entities: EntityManager,
  missing: readonly string[],
): Promise<ReadonlySet<string>> {
  const mightBe = caller.kind === 'STAFF' || caller.kind === 'SYSTEM';
  if (!mightBe || caller.purpose || missing.length === 0) return new Set();
  const rows = await entities.execute<{ person: string }[]>(
    `select m.person from unnest(?::uuid[]) as m (person)
     where ${isRestricted('?', 'm.person')} and ${callerIsNamed('?', 'm.person')}`,
    [`{${missing.join()}}`, caller.council, caller.council],
  );
  return new Set(rows.map(({ person }) => person));
}

export const restrictedNeedsPurpose = (): GraphQLError =>
  problem(
    'RESTRICTED_NEEDS_PURPOSE',
    `This record is restricted. You are named for it: say why you look, in the header ${PURPOSE_HEADER}.`,
  );
