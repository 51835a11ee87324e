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
  unlinking,
  type SchemaMigration,
} from '@kith/subgraph/database';
import { letterAddressTable } from '@kith/subgraph/letters';

import { allowancesDaily, allowancesDailyAndDeaths } from './awards/daily.ts';
import { awardTables, toldOfNewSums } from './awards/tables/awards.ts';
import { decisionTables } from './awards/tables/decisions.ts';
import { lineTables } from './awards/tables/lines.ts';
import { transferTables } from './payments/tables.ts';
import { SUBGRAPH } from './settings.ts';

export const migrations: readonly SchemaMigration[] = [
  { name: '0001-settings', sql: settingsTable(SUBGRAPH) },
  { name: '0002-acts', sql: idempotencyTable(SUBGRAPH) },
  { name: '0003-acting', sql: actingTables(SUBGRAPH) },
  { name: '0004-awards', sql: [...keepingFunctions(SUBGRAPH), ...awardTables, ...decisionTables, ...lineTables] },
  { name: '0005-named-keys', sql: namedKeys(SUBGRAPH) },
  { name: '0006-daily-work', sql: [...toldOfNewSums, ...dailyWorkTables(SUBGRAPH, allowancesDaily, ['award'])] },
  { name: '0007-own-acts', sql: ownActs(SUBGRAPH) },
  {
    name: '0008-erased-unlinked',
    sql: unlinking(SUBGRAPH, [{ table: 'award', forgets: ['child_hash'], changes: ['state', 'last_day'] }]),
  },
  { name: '0009-transfers', sql: transferTables },
  { name: '0010-restricted', sql: closeRestricted(SUBGRAPH) },
  {
    name: '0011-letter-addresses',
    sql: [
      ...letterAddressTable(SUBGRAPH, { select: 'allowance:read', insert: 'allowance:award' }),
      ...closeRestricted(SUBGRAPH),
    ],
  },
  { name: '0012-deaths', sql: [...personDiedTable(SUBGRAPH), ...newDailyWork(SUBGRAPH, allowancesDailyAndDeaths)] },
];
