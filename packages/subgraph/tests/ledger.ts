import { defineEntity, p } from '@mikro-orm/core';

import { tenantTable } from '../database/tenancy.ts';
import { idempotencyTable } from '../idempotency/table.ts';
import { settingsTable } from '../settings/table.ts';
import { subgraph } from '../subgraph.ts';

/** A subgraph with one table of each kind, for the tests of what every subgraph is built on. */
export const Entry = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: { council: p.text().primary(), id: p.integer().primary(), words: p.text() },
});

export const ledger = () =>
  subgraph({
    name: 'test-ledger',
    resolvers: [],
    database: {
      entities: [Entry],
      migrations: [
        {
          name: '0001-entries',
          sql: [
            `create table test_ledger.entry (council text not null, id integer not null, words text not null,
               primary key (council, id))`,
            ...tenantTable('test-ledger', 'entry', ['select', 'insert', 'update']),
          ],
        },
        { name: '0002-settings', sql: settingsTable('test-ledger') },
        { name: '0003-acts', sql: idempotencyTable('test-ledger') },
      ],
    },
  });

export const MEDWAY = 'E06000035';
export const BRADFORD = 'E08000032';
export const staffOfCouncil = (council: string) => ({ kind: 'STAFF', council, actor: 'Ada' }) as const;
