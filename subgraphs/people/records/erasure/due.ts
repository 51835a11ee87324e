import { knownCallerOf, problem, type SubgraphContext } from '@kith/subgraph';
import { databaseOf } from '@kith/subgraph/database';

const MOST_AT_ONCE = 100;

/** A record that has been kept for as long as it must be, for somebody to look at and decide. */
export interface RetentionDue {
  readonly person: string;
  readonly kind: 'CARER' | 'CARE_LEAVER';
  /** `YYYY-MM-DD` */
  readonly dueOn: string;
  /** Under a legal hold, so that it stays whatever its age. */
  readonly held: boolean;
}

/**
 * Records of the caller's council whose time is over, the longest overdue first. Nothing is erased by this.
 *
 * @throws `BAD_USER_INPUT` for fewer than 1 or more than 100.
 */
export function recordsDue(context: SubgraphContext, first: number): Promise<readonly RetentionDue[]> {
  if (first < 1 || first > MOST_AT_ONCE) {
    throw problem('BAD_USER_INPUT', `Ask for 1 to ${MOST_AT_ONCE} at a time.`, { argument: 'first' });
  }
  return databaseOf(context).inCouncil(knownCallerOf(context).council, (entities) =>
    entities.execute<RetentionDue[]>(
      'select person, kind, due_on::text as "dueOn", held from people.retention_due(?, ?)',
      [context.today, first],
    ),
  );
}
