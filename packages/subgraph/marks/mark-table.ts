import { COUNCIL_COLUMN, keptAsWritten, SUBJECT_COLUMN } from '../database/kept.ts';
import { schemaOf } from '../database/names.ts';
import { openToCrossings, tenantTable } from '../database/tenancy.ts';
import type { Permission } from '../permission/permission.ts';

export interface MarkTable {
  readonly table: string;
  /** The table whose rows are marked, with `(council, id, subject)` unique, and the column that names them. */
  readonly of: string;
  readonly kinds: readonly string[];
  /** Who marks, and may look. */
  readonly needs: Permission;
}

/**
 * SQL for keyed hashes by which the same person or thing is found again, also at another council. What they were made of is
 * not kept. A crossing that answers whether a hash is known is the subgraph's own to make.
 */
export const markTable = (subgraph: string, { table, of, kinds, needs }: MarkTable): readonly string[] => [
  `create table ${schemaOf(subgraph)}.${table} (
     ${COUNCIL_COLUMN},
     ${of} uuid not null,
     ${SUBJECT_COLUMN},
     kind text not null check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})),
     digest bytea not null check (length(digest) = 32),
     primary key (council, ${of}, kind),
     foreign key (council, ${of}, subject) references ${schemaOf(subgraph)}.${of} (council, id, subject)
   )`,
  `create index ${table}_of_digest on ${schemaOf(subgraph)}.${table} (digest)`,
  ...tenantTable(subgraph, table, ['select', 'insert'], { needs: { select: needs, insert: needs } }),
  ...keptAsWritten(subgraph, table),
  ...openToCrossings(subgraph, table, ['select']),
];
