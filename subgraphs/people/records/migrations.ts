import {
  actingTables,
  idempotencyTable,
  namedKeys,
  ownActs,
  referenceTable,
  settingsTable,
  tenantTable,
  type SchemaMigration,
} from '@kith/subgraph/database';

import { deathsOfPersons } from './death/tables.ts';
import { erasureOfPersons } from './erasure/tables.ts';
import { restrictedRecords, whoMaySee } from './restricted/tables.ts';
import { restrictionsTold } from './restricted/told.ts';

const SUBGRAPH = 'people';

export const migrations: readonly SchemaMigration[] = [
  {
    name: '0001-councils',
    sql: [
      `create table people.council (
         code text primary key check (code ~ '^E[0-9]{8}$'),
         name text not null,
         region text not null
       )`,
      ...referenceTable(SUBGRAPH, 'council'),
    ],
  },
  {
    name: '0002-people-and-children',
    sql: [
      `create table people.person (
         council text not null references people.council,
         id uuid not null,
         kind text not null check (kind in ('CARER', 'CARE_LEAVER')),
         display_name text check (length(display_name) between 1 and 200),
         reference text check (length(reference) between 1 and 100),
         told jsonb not null,
         revision integer not null check (revision > 0),
         registered_at timestamptz not null,
         primary key (council, id),
         unique (council, kind, reference)
       )`,
      `create index person_in_order on people.person (council, kind, registered_at, id)`,
      `create table people.kinship_child (
         council text not null,
         carer uuid not null,
         ref text not null check (ref ~ '^[A-Za-z0-9_-]{1,64}$'),
         position integer not null check (position between 0 and 19),
         told jsonb not null,
         primary key (council, carer, ref),
         unique (council, carer, position),
         foreign key (council, carer) references people.person
       )`,
      `create table people.person_revision (
         council text not null,
         person uuid not null,
         revision integer not null check (revision > 0),
         act text not null check (act in ('REGISTERED', 'CORRECTED', 'CHILD_ADDED', 'CHILD_CORRECTED')),
         recorded_at timestamptz not null,
         recorded_by text not null,
         why text check (length(why) between 1 and 1000),
         display_name text,
         reference text,
         circumstances jsonb not null,
         primary key (council, person, revision),
         foreign key (council, person) references people.person
       )`,
      ...tenantTable(SUBGRAPH, 'person', ['select', 'insert', 'update']),
      ...tenantTable(SUBGRAPH, 'kinship_child', ['select', 'insert', 'update']),
      // What was said before stays as it was said.
      ...tenantTable(SUBGRAPH, 'person_revision', ['select', 'insert']),
    ],
  },
  { name: '0003-acts', sql: idempotencyTable(SUBGRAPH) },
  { name: '0004-local-offers', sql: settingsTable(SUBGRAPH) },
  { name: '0005-acting', sql: actingTables(SUBGRAPH) },
  { name: '0006-who-may-see', sql: whoMaySee },
  { name: '0007-restricted-records', sql: restrictedRecords },
  { name: '0008-erasure', sql: erasureOfPersons },
  { name: '0009-named-keys', sql: namedKeys(SUBGRAPH) },
  { name: '0010-own-acts', sql: ownActs(SUBGRAPH) },
  { name: '0011-restrictions-told', sql: restrictionsTold },
  { name: '0012-deaths', sql: deathsOfPersons },
];
