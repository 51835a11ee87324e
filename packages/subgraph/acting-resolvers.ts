import { auditQueries } from './audit/graphql/queries.ts';
import { outboxResolver } from './outbox/graphql/resolver.ts';
import type { ResolverClass } from './schema/federation.ts';

/**
 * What every subgraph with `actingTables` offers of them: its audit and its outbox, under names of its own, since a root
 * field belongs to one subgraph.
 *
 * @param name what the fields begin with: `people` makes `peopleAudit`, `peopleOutbox`, `peopleOutboxRetry`, …
 */
export const actingResolvers = (subgraph: string, name: string): readonly ResolverClass[] => [
  auditQueries(subgraph, `${name}Audit`),
  outboxResolver(subgraph, name),
];
