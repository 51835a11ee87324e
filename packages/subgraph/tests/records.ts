import type { EntityManager } from '@mikro-orm/postgresql';

import { actingResolvers } from '../acting-resolvers.ts';
import { actingTables } from '../acting-tables.ts';
import type { KnownCaller, Worker } from '../caller/caller.ts';
import { databaseOf } from '../database/required.ts';
import { ownActs } from '../idempotency/own-acts.ts';
import { idempotencyTable } from '../idempotency/table.ts';
import { namedKeys } from '../keys/named-keys.ts';
import { subgraph, type Subgraph, type SubgraphDeclaration } from '../subgraph.ts';
import { staff } from '../testing/callers.ts';

export const MEDWAY = 'E06000035';
export const BRADFORD = 'E08000032';
export const NAME = 'test-records';
export const SCHEMA = 'test_records';

/** A subgraph that keeps what every act writes, and nothing else. */
export const records = (acting: Pick<SubgraphDeclaration, 'outbox' | 'subjectErased'> = {}, name = NAME): Subgraph =>
  subgraph({
    outbox: {},
    ...acting,
    name,
    resolvers: actingResolvers(name, 'records'),
    database: {
      entities: [],
      migrations: [
        { name: '0001-acts', sql: idempotencyTable(name) },
        { name: '0002-acting', sql: actingTables(name) },
        { name: '0003-named-keys', sql: namedKeys(name) },
        { name: '0004-own-acts', sql: ownActs(name) },
      ],
    },
  });

export const manager = (council = MEDWAY) => staff(council, ['TEAM_MANAGER']);
export const administrator = (council = MEDWAY) => staff(council, ['COUNCIL_ADMINISTRATOR'], 'Grace');
export const auditor = (council = MEDWAY) => staff(council, ['AUDITOR'], 'Audrey');
export const worker = (council = MEDWAY): Worker => ({ kind: 'WORKER', council, actor: 'a job' });

/** Works in a transaction of the caller's council, as a request of theirs would. */
export function as<T>(of: Subgraph, caller: KnownCaller, work: (entities: EntityManager) => Promise<T>): Promise<T> {
  const context = of.contextFor({ caller, requestId: 'test' });
  return databaseOf(context).inCouncil(caller.council, work);
}
