import { schemaOf } from '../database/names.ts';
import { tenantTable } from '../database/tenancy.ts';

/** SQL for a subgraph's table of acts already done. For its migrations. */
export const idempotencyTable = (subgraph: string): readonly string[] => [
  `create table ${schemaOf(subgraph)}.act_done (
     council text not null check (council ~ '^[EW][0-9]{8}$'),
     key text not null check (length(key) between 1 and 200),
     body_digest bytea not null check (length(body_digest) = 32),
     result jsonb,
     done_at timestamptz not null,
     primary key (council, key)
   )`,
  // The result is filled in by the transaction that made the row.
  ...tenantTable(subgraph, 'act_done', ['select', 'insert', 'update']),
];
