import { actorColumn, COUNCIL_COLUMN, keptAsWritten, SUBJECT_COLUMN, writtenByTheCaller } from '../database/kept.ts';
import { schemaOf } from '../database/names.ts';
import { tenantTable } from '../database/tenancy.ts';

const SEEN = ['payment:run', 'payment:reconcile', 'audit:read'] as const;

/**
 * SQL for payment runs and their lines, once `keepingFunctions` are there. Each line is sealed for the person it pays, so
 * that erasing them takes it out of every file.
 *
 * @param payments the key of the table of payments that a line refers to: `payment (council, id, subject)`.
 * @param by the columns of a line that refer to it.
 */
export const paymentRunTables = (
  subgraph: string,
  { payments, by }: { readonly payments: string; readonly by: string },
): readonly string[] => [
  `create table ${schemaOf(subgraph)}.payment_run (
     ${COUNCIL_COLUMN},
     id uuid not null,
     reference text not null check (reference ~ '^RUN-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
     processing_day date not null,
     lines integer not null check (lines between 1 and 10000),
     total_pence integer not null check (total_pence > 0),
     csv_head text not null,
     csv_digest text not null check (csv_digest ~ '^[0-9a-f]{64}$'),
     bacs_digest text check (bacs_digest ~ '^[0-9a-f]{64}$'),
     ${actorColumn('made_by')},
     made_at timestamptz not null,
     primary key (council, id),
     unique (council, reference)
   )`,
  ...tenantTable(subgraph, 'payment_run', ['select', 'insert'], { needs: { select: SEEN, insert: 'payment:run' } }),
  ...keptAsWritten(subgraph, 'payment_run'),
  ...writtenByTheCaller(subgraph, 'payment_run', 'made_by'),
  `create table ${schemaOf(subgraph)}.payment_run_line (
     ${COUNCIL_COLUMN},
     run uuid not null,
     position integer not null check (position between 0 and 9999),
     payment uuid not null,
     ${SUBJECT_COLUMN},
     reference text not null,
     pence integer not null check (pence > 0),
     csv text not null,
     bacs text,
     primary key (council, run, position),
     constraint paid_in_one_run unique (council, payment),
     foreign key (council, run) references ${schemaOf(subgraph)}.payment_run,
     foreign key (${by}) references ${schemaOf(subgraph)}.${payments}
   )`,
  ...tenantTable(subgraph, 'payment_run_line', ['select', 'insert'], {
    needs: { select: SEEN, insert: 'payment:run' },
  }),
  ...keptAsWritten(subgraph, 'payment_run_line'),
];
