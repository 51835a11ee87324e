import { markTable, tenantTable } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';
import { by, calledByTheRole, COUNCIL, keptAsWritten, SCHEMA, SUBJECT, writtenByTheCaller } from './kept.ts';

const STAFF_WHO_SEE_FLAGS = ['grant:request', 'grant:award', 'grant:approve', 'grant:pay', 'audit:read'] as const;

/** SQL for what must be looked at twice, and for the one question that councils answer each other. */
export const guardTables: readonly string[] = [
  ...markTable(SUBGRAPH, {
    table: 'person_mark',
    of: 'award',
    kinds: ['NHS_NUMBER', 'UPN', 'NAME_AND_BIRTH'],
    needs: 'grant:award',
  }),
  // A crossing between councils. It says yes or no: not where, not who, not how much.
  `create function ${SCHEMA}.known_at_another_council(marks bytea[]) returns boolean
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select exists (select from ${SCHEMA}.person_mark
       where digest = any (marks) and council <> nullif(current_setting('kith.council', true), '')) $$`,
  ...calledByTheRole('known_at_another_council(bytea[])'),
  `create table ${SCHEMA}.flag (
     ${COUNCIL},
     id uuid not null,
     award uuid not null,
     ${SUBJECT},
     request uuid,
     payment uuid,
     kind text not null check (kind in ('PERSON_AT_ANOTHER_COUNCIL', 'SAME_ITEM_TWICE', 'RECEIPT_USED_BEFORE',
       'BANK_ACCOUNT_SHARED', 'MORE_THAN_THE_BALANCE')),
     detail jsonb not null,
     raised_at timestamptz not null,
     primary key (council, id),
     unique (council, id, award),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject)
   )`,
  `create index flag_of_award on ${SCHEMA}.flag (council, award)`,
  ...tenantTable(SUBGRAPH, 'flag', ['select', 'insert'], {
    needs: { select: STAFF_WHO_SEE_FLAGS, insert: ['grant:request', 'grant:award', 'grant:pay'] },
  }),
  ...keptAsWritten('flag'),
  `create table ${SCHEMA}.flag_acknowledgement (
     ${COUNCIL},
     flag uuid not null,
     award uuid not null,
     why text not null,
     ${by('acknowledged_by')},
     acknowledged_at timestamptz not null,
     primary key (council, flag),
     foreign key (council, flag, award) references ${SCHEMA}.flag (council, id, award)
   )`,
  ...tenantTable(SUBGRAPH, 'flag_acknowledgement', ['select', 'insert'], {
    needs: { select: STAFF_WHO_SEE_FLAGS, insert: ['grant:award', 'grant:approve'] },
  }),
  ...keptAsWritten('flag_acknowledgement'),
  ...writtenByTheCaller('flag_acknowledgement', 'acknowledged_by'),
];
