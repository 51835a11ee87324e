import { tenantTable } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';
import { by, COUNCIL, keptAsWritten, onlyTheseChange, SCHEMA, SUBJECT, writtenByTheCaller } from './kept.ts';

/** SQL for what is asked for, line by line, and for the decisions on it. */
export const requestTables: readonly string[] = [
  `create table ${SCHEMA}.request (
     ${COUNCIL},
     id uuid not null,
     award uuid not null,
     ${SUBJECT},
     number integer not null check (number > 0),
     state text not null check (state in ('REQUESTED', 'AWAITING_SECOND', 'DECIDED', 'WITHDRAWN')),
     urgent boolean not null,
     needed_by date,
     words text not null,
     ${by('requested_by')},
     requested_at timestamptz not null,
     primary key (council, id),
     unique (council, award, number),
     unique (council, id, requested_by),
     unique (council, id, award, subject),
     foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject)
   )`,
  `create index request_waiting on ${SCHEMA}.request (council, state, urgent, requested_at)`,
  ...tenantTable(SUBGRAPH, 'request', ['select', 'insert', 'update'], {
    needs: { select: 'grant:read', insert: 'grant:request', update: ['grant:request', 'grant:approve'] },
    subject: 'subject',
  }),
  ...onlyTheseChange('request', ['state']),
  ...writtenByTheCaller('request', 'requested_by'),
  `create table ${SCHEMA}.line (
     ${COUNCIL},
     id uuid not null,
     request uuid not null,
     award uuid not null,
     ${SUBJECT},
     position smallint not null check (position between 0 and 49),
     category text not null check (category ~ '^[A-Z_]{2,40}$'),
     in_allowance boolean not null,
     quantity smallint not null check (quantity between 1 and 99),
     pence integer not null check (pence between 1 and 10000000),
     words text not null,
     primary key (council, id),
     unique (council, id, award),
     unique (council, request, position),
     foreign key (council, request, award, subject) references ${SCHEMA}.request (council, id, award, subject)
   )`,
  `create index line_of_award on ${SCHEMA}.line (council, award)`,
  ...tenantTable(SUBGRAPH, 'line', ['select', 'insert'], {
    needs: { select: 'grant:read', insert: 'grant:request' },
    subject: 'subject',
  }),
  ...keptAsWritten('line'),
  ...decisions(),
];

function decisions(): readonly string[] {
  const rules = { needs: { select: 'grant:read', insert: 'grant:approve' }, subject: 'subject' } as const;
  return [
    `create table ${SCHEMA}.decision (
       ${COUNCIL},
       id uuid not null,
       request uuid not null,
       award uuid not null,
       ${SUBJECT},
       ${by('requested_by')},
       ${by('decided_by')},
       decided_at timestamptz not null,
       granted_pence integer not null check (granted_pence >= 0),
       approvals smallint not null check (approvals in (1, 2)),
       role text not null,
       primary key (council, id),
       unique (council, id, requested_by, decided_by),
       foreign key (council, request, requested_by) references ${SCHEMA}.request (council, id, requested_by),
       foreign key (council, request, award, subject) references ${SCHEMA}.request (council, id, award, subject),
       constraint approved_by_another check (decided_by <> requested_by)
     )`,
    `create index decision_of_request on ${SCHEMA}.decision (council, request)`,
    ...tenantTable(SUBGRAPH, 'decision', ['select', 'insert'], rules),
    ...keptAsWritten('decision'),
    ...writtenByTheCaller('decision', 'decided_by'),
    `create table ${SCHEMA}.decision_line (
       ${COUNCIL},
       decision uuid not null,
       line uuid not null,
       award uuid not null,
       ${SUBJECT},
       asked_pence integer not null,
       granted_pence integer not null,
       why text,
       primary key (council, decision, line),
       foreign key (council, decision) references ${SCHEMA}.decision,
       foreign key (council, line, award) references ${SCHEMA}.line (council, id, award),
       check (granted_pence between 0 and asked_pence),
       constraint less_needs_a_reason check (granted_pence = asked_pence or why is not null)
     )`,
    `create index decision_line_of_line on ${SCHEMA}.decision_line (council, line)`,
    ...tenantTable(SUBGRAPH, 'decision_line', ['select', 'insert'], rules),
    ...keptAsWritten('decision_line'),
    `create table ${SCHEMA}.confirmation (
       ${COUNCIL},
       decision uuid not null,
       ${SUBJECT},
       ${by('requested_by')},
       ${by('decided_by')},
       ${by('confirmed_by')},
       confirmed_at timestamptz not null,
       agreed boolean not null,
       why text,
       primary key (council, decision),
       foreign key (council, decision, requested_by, decided_by)
         references ${SCHEMA}.decision (council, id, requested_by, decided_by),
       constraint confirmed_by_a_third check (confirmed_by <> requested_by and confirmed_by <> decided_by)
     )`,
    ...tenantTable(SUBGRAPH, 'confirmation', ['select', 'insert'], rules),
    ...keptAsWritten('confirmation'),
    ...writtenByTheCaller('confirmation', 'confirmed_by'),
    `create table ${SCHEMA}.letter (
       ${COUNCIL},
       id uuid not null,
       award uuid not null,
       ${SUBJECT},
       request uuid,
       kind text not null check (kind in ('AWARDED', 'RAISED', 'GRANTED', 'PART_GRANTED', 'REFUSED', 'ENDED')),
       words text not null,
       written_at timestamptz not null,
       primary key (council, id),
       foreign key (council, award, subject) references ${SCHEMA}.award (council, id, subject)
     )`,
    `create index letter_of_award on ${SCHEMA}.letter (council, award, written_at)`,
    ...tenantTable(SUBGRAPH, 'letter', ['select', 'insert'], {
      needs: { select: 'grant:read', insert: ['grant:approve', 'grant:award'] },
      subject: 'subject',
    }),
    ...keptAsWritten('letter'),
  ];
}

/** SQL for a letter that says that a grant ends soon. */
export const endingLetters: readonly string[] = [
  `alter table ${SCHEMA}.letter drop constraint letter_kind_check,
     add constraint letter_kind_check
       check (kind in ('AWARDED', 'RAISED', 'GRANTED', 'PART_GRANTED', 'REFUSED', 'ENDING', 'ENDED'))`,
];
