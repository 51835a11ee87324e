import type { EntityManager } from '@mikro-orm/postgresql';

import { appendAudit } from '../audit/append.ts';
import { knownCallerOf } from '../caller/required.ts';
import { perRequest, type SubgraphContext } from '../context.ts';
import { databaseOf } from '../database/required.ts';
import { againWhereItGaveWay } from './again-where-it-gave-way.ts';

export interface ReadingAsked {
  readonly subgraph: string;
  /** What is read, as the audit says it: `careLeaver`, `leavingCareGrants`. */
  readonly what: string;
}

export interface WasRead<T> {
  readonly value: T;
  /** The ids of the persons whose records were read. */
  readonly subjects: readonly string[];
}

/** Whose records this request has read so far. */
const toldOf = perRequest(() => new Set<string>());

/**
 * Reads records of the caller's council, and says in the audit whose, in the same transaction: nothing is read that is
 * not written down. A person is written down once in each request, however many fields of theirs it asks for.
 *
 * @throws `UNAUTHENTICATED`, `BUSY`.
 */
export async function reading<T>(
  context: SubgraphContext,
  { subgraph, what }: ReadingAsked,
  work: (entities: EntityManager) => Promise<WasRead<T>>,
): Promise<T> {
  const caller = knownCallerOf(context);
  const told = toldOf(context);
  const inOne = async (entities: EntityManager) => {
    const read = await work(entities);
    const subjects = [...new Set(read.subjects)].filter((subject) => !told.has(subject));
    if (subjects.length > 0) {
      await appendAudit(entities, { subgraph, kind: 'READ', what, caller, subjects, at: context.now });
    }
    return { value: read.value, added: subjects };
  };
  const { value, added } = await againWhereItGaveWay(() => databaseOf(context).inCouncil(caller.council, inOne));
  // Only now: what was undone was not written down.
  for (const subject of added) told.add(subject);
  return value;
}
