import { auditTables } from './audit/table.ts';
import { developmentMessageTable } from './outbox/messenger/development.ts';
import { outboxTable } from './outbox/table.ts';
import { forgetActsFunction } from './retention/forget-acts.ts';
import { personKeyTable } from './sealed/table.ts';

/**
 * SQL for what every act writes beside its own rows: the audit, the outbox and the keys of persons. For migrations, after
 * `idempotencyTable`.
 */
export const actingTables = (subgraph: string): readonly string[] => [
  ...personKeyTable(subgraph),
  ...auditTables(subgraph),
  ...outboxTable(subgraph),
  ...developmentMessageTable(subgraph),
  ...forgetActsFunction(subgraph),
];
