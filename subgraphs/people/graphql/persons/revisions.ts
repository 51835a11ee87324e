import { problem, type SubgraphContext } from '@kith/subgraph';

import { latestRevisions } from '../../records/persons/revisions.ts';
import { revisionsWithChanges, type RecordRevision } from './record-revision.ts';

const MOST_REVISIONS = 100;

/**
 * The newest revisions of a person's record, each with what it changed.
 * @throws `BAD_USER_INPUT` for fewer than 1 or more than 100
 */
export async function revisionsOf(
  context: SubgraphContext,
  person: string,
  first: number,
): Promise<readonly RecordRevision[]> {
  if (first < 1 || first > MOST_REVISIONS) {
    throw problem('BAD_USER_INPUT', `Ask for 1 to ${MOST_REVISIONS} revisions at a time.`, { argument: 'first' });
  }
  return revisionsWithChanges(await latestRevisions(context, person, first), first);
}
