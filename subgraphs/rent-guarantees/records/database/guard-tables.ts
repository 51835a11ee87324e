import {
  COUNCIL_COLUMN,
  keepingFunctions,
  keptAsWritten,
  markTable,
  roleOf,
  schemaOf,
  SUBJECT_COLUMN,
  tenantTable,
  unlinking,
} from '@kith/subgraph/database';

import { OPEN } from '../guarantee/states.ts';
import { FLAGS, MARKS } from '../guards/kinds.ts';
import { SUBGRAPH } from '../settings.ts';
import { anyOf } from './sql-words.ts';

const S = schemaOf(SUBGRAPH);
const ROLE = roleOf(SUBGRAPH);

/** SQL for what guarantees are known by, the one question that councils answer each other, and what was flagged. */
export const guardTables: readonly string[] = [
  ...keepingFunctions(SUBGRAPH),
  `alter table ${S}.guarantee add unique (council, id, subject)`,
  ...markTable(SUBGRAPH, {
    table: 'guarantee_mark',
    of: 'guarantee',
    kinds: Object.keys(MARKS),
    needs: 'guarantee:apply',
  }),
  // A crossing between councils. It says by which marks, and whether here: not at which council, not who, not how much.
  `create function ${S}.stands_elsewhere(marks bytea[], whose text, today date) returns table (kind text, here boolean)
     language sql stable security definer set search_path = pg_catalog, pg_temp as $$
     select distinct m.kind, m.council = nullif(current_setting('kith.council', true), '')
     from ${S}.guarantee_mark m join ${S}.guarantee g on g.council = m.council and g.id = m.guarantee
     where m.digest = any (marks) and g.state in (${anyOf(OPEN)}) and g.ends_on >= today
       and not (m.council = nullif(current_setting('kith.council', true), '') and m.subject = whose) $$`,
  `revoke all on function ${S}.stands_elsewhere from public`,
  `grant execute on function ${S}.stands_elsewhere to ${ROLE}`,
  `create table ${S}.guarantee_flag (
     ${COUNCIL_COLUMN},
     guarantee uuid not null,
     ${SUBJECT_COLUMN},
     kind text not null check (kind in (${anyOf(Object.keys(FLAGS))})),
     raised_at timestamptz not null,
     primary key (council, guarantee, kind),
     foreign key (council, guarantee, subject) references ${S}.guarantee (council, id, subject)
   )`,
  ...tenantTable(SUBGRAPH, 'guarantee_flag', ['select', 'insert'], {
    needs: { select: ['guarantee:apply', 'guarantee:approve', 'audit:read'], insert: 'guarantee:apply' },
  }),
  ...keptAsWritten(SUBGRAPH, 'guarantee_flag'),
];

/** SQL by which nothing leads to somebody who was erased, nor to the landlord whom their guarantee names. */
export const erasedUnlinked: readonly string[] = unlinking(SUBGRAPH, [
  { table: 'guarantee_mark', forgets: 'ROWS' },
  { table: 'guarantee', forgets: ['landlord'], changes: 'BY_OTHER_RULES' },
]);
