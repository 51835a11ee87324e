import { defineEntity, p } from '@mikro-orm/core';

import { actingTables } from '../acting-tables.ts';
import { schemaOf } from '../database/names.ts';
import { tenantTable } from '../database/tenancy.ts';
import { ownActs } from '../idempotency/own-acts.ts';
import { idempotencyTable } from '../idempotency/table.ts';
import { namedKeys } from '../keys/named-keys.ts';
import { settingsTable } from '../settings/table.ts';
import { subgraph } from '../subgraph.ts';

/** A subgraph with one table of each kind, for the tests of what every subgraph is built on. */
export const Entry = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: { council: p.text().primary(), id: p.integer().primary(), words: p.text() },
});

export const ledger = (name = 'test-ledger') =>
  subgraph({
    name,
    resolvers: [],
    database: {
      entities: [Entry],
      migrations: [
        {
          name: '0001-entries',
          sql: [
            `create table ${schemaOf(name)}.entry (council text not null, id integer not null, words text not null,
               primary key (council, id))`,
            ...tenantTable(name, 'entry', ['select', 'insert', 'update']),
          ],
        },
        { name: '0002-settings', sql: settingsTable(name) },
        { name: '0003-acts', sql: idempotencyTable(name) },
        { name: '0004-acting', sql: actingTables(name) },
        { name: '0005-named-keys', sql: namedKeys(name) },
        { name: '0006-own-acts', sql: ownActs(name) },
      ],
    },
  });

export const MEDWAY = 'E06000035';
export const BRADFORD = 'E08000032';
