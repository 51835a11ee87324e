import { openToCrossings, tenantTable } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';
import {
  by,
  calledByTheRole,
  COUNCIL,
  keptAsWritten,
  onlyTheseChange,
  SCHEMA,
  SUBJECT,
  writtenByTheCaller,
} from './kept.ts';

/** SQL for awards, the determinations that they rest on, and what raised or lowered them. */
export const awardTables: readonly string[] = [
  `create table ${SCHEMA}.award (
     ${COUNCIL},
     id uuid not null,
     ${SUBJECT},
     reference text not null check (reference ~ '^LCG-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
     state text not null check (state in ('OPEN', 'TRANSFERRED', 'CLOSED')),
     opened_on date not null,
     ${by('opened_by')},
     last_day date not null,
     ended_on date,
     ended_by text check (length(ended_by) between 1 and 200),
     transferred_to text check (transferred_to ~ '^[EW][0-9]{8}$'),
     ended_why text,
     letter_to text,
     primary key (council, id),
     unique (council, subject),
     unique (council, reference),
     unique (council, id, subject),
     check ((state = 'OPEN') = (ended_on is null)),
     check ((state = 'OPEN') = (ended_by is null)),
     check ((state = 'TRANSFERRED') = (transferred_to is not null))
   )`,
  `create index award_in_order on ${SCHEMA}.award (council, opened_on, id)`,
  ...tenantTable(SUBGRAPH, 'award', ['select', 'insert', 'update'], {
    needs: { select: 'grant:read', insert: 'grant:award', update: 'grant:award' },
    subject: 'subject',
  }),
  ...onlyTheseChange('award', ['state', 'ended_on', 'ended_by', 'ended_why', 'transferred_to', 'letter_to']),
  ...writtenByTheCaller('award', 'opened_by'),
  ...openToCrossings(SUBGRAPH, 'award', ['select', 'update']),
  // Acts on one award take turns. Whoever may read it may wait for it, though only some may change it.
  `create function ${SCHEMA}.hold_award(which uuid) returns void
     language sql security definer set search_path = pg_catalog, pg_temp as $$
     select from ${SCHEMA}.award where council = current_setting('kith.council') and id = which for update $$`,
  ...calledByTheRole('hold_award(uuid)'),
  `create table ${SCHEMA}.award_determination (
     ${COUNCIL},
     digest text not null check (digest ~ '^[0-9a-f]{64}$'),
     award uuid not null,
     ${SUBJECT},
     amount_pence integer not null check (amount_pence > 0),
     as_of date not null,
     policy text not null check (policy = 'england'),
     rules_version text not null,
     settings jsonb not null,
     sealed text not null,
     taken_at timestamptz not null,
     ${by('taken_by')},
     primary key (council, digest),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject)
   )`,
  ...tenantTable(SUBGRAPH, 'award_determination', ['select', 'insert'], {
    needs: { select: 'grant:read', insert: 'grant:award' },
    subject: 'subject',
  }),
  ...keptAsWritten('award_determination'),
  ...writtenByTheCaller('award_determination', 'taken_by'),
  ...adjustments(),
];

/** A change of the amount that no determination gives: proposed by one, agreed to by another. */
function adjustments(): readonly string[] {
  return [
    `create table ${SCHEMA}.adjustment (
       ${COUNCIL},
       id uuid not null,
       award uuid not null,
       ${SUBJECT},
       kind text not null check (kind in ('UPLIFT', 'SUPPLEMENT', 'REDUCTION')),
       pence integer not null check (pence > 0),
       why text not null,
       ${by('proposed_by')},
       proposed_at timestamptz not null,
       primary key (council, id),
       unique (council, id, proposed_by),
       unique (council, id, award),
       foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject)
     )`,
    ...tenantTable(SUBGRAPH, 'adjustment', ['select', 'insert'], {
      needs: { select: 'grant:read', insert: 'grant:award' },
      subject: 'subject',
    }),
    ...keptAsWritten('adjustment'),
    ...writtenByTheCaller('adjustment', 'proposed_by'),
    `create table ${SCHEMA}.adjustment_decision (
       ${COUNCIL},
       adjustment uuid not null,
       ${SUBJECT},
       ${by('proposed_by')},
       agreed boolean not null,
       why text,
       ${by('decided_by')},
       decided_at timestamptz not null,
       primary key (council, adjustment),
       foreign key (council, adjustment, proposed_by) references ${SCHEMA}.adjustment (council, id, proposed_by),
       constraint decided_by_another check (decided_by <> proposed_by)
     )`,
    ...tenantTable(SUBGRAPH, 'adjustment_decision', ['select', 'insert'], {
      needs: { select: 'grant:read', insert: 'grant:award' },
      subject: 'subject',
    }),
    ...keptAsWritten('adjustment_decision'),
    ...writtenByTheCaller('adjustment_decision', 'decided_by'),
  ];
}
