import {
  actingTables,
  closeRestricted,
  dailyWorkTables,
  idempotencyTable,
  keepingFunctions,
  namedKeys,
  newDailyWork,
  ownActs,
  personDiedTable,
  settingsTable,
  type SchemaMigration,
} from '@kith/subgraph/database';
import { letterAddressTable } from '@kith/subgraph/letters';

import { arrangementsDaily, arrangementsDailyAndDeaths } from './arrangements/daily.ts';
import { endsAsPlanned, endsByDeath } from './arrangements/ends-by-itself.ts';
import { arrangementTables } from './arrangements/tables.ts';
import { SUBGRAPH } from './settings.ts';

export const migrations: readonly SchemaMigration[] = [
  { name: '0001-settings', sql: settingsTable(SUBGRAPH) },
  { name: '0002-acts', sql: idempotencyTable(SUBGRAPH) },
  { name: '0003-acting', sql: actingTables(SUBGRAPH) },
  { name: '0004-arrangements', sql: [...keepingFunctions(SUBGRAPH), ...arrangementTables] },
  { name: '0005-named-keys', sql: namedKeys(SUBGRAPH) },
  { name: '0006-own-acts', sql: ownActs(SUBGRAPH) },
  {
    name: '0007-daily-work',
    sql: [...endsAsPlanned, ...dailyWorkTables(SUBGRAPH, arrangementsDaily, ['arrangement', 'arrangement_event'])],
  },
  { name: '0008-restricted', sql: closeRestricted(SUBGRAPH) },
  {
    name: '0009-letter-addresses',
    sql: [
      ...letterAddressTable(SUBGRAPH, { select: 'arrangement:read', insert: 'arrangement:write' }),
      ...closeRestricted(SUBGRAPH),
    ],
  },
  {
    name: '0010-deaths',
    sql: [...personDiedTable(SUBGRAPH), ...endsByDeath, ...newDailyWork(SUBGRAPH, arrangementsDailyAndDeaths)],
  },
];
