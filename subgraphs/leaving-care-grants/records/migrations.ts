import {
  actingTables,
  closeBelow,
  closeRestricted,
  dailyWorkTables,
  idempotencyTable,
  namedKeys,
  newDailyWork,
  ownActs,
  personDiedTable,
  settingsTable,
  unlinking,
  type SchemaMigration,
} from '@kith/subgraph/database';

import { grantsDaily, grantsDailyAndDeaths } from './awards/daily.ts';
import { SUBGRAPH } from './settings.ts';
import { awardTables } from './tables/awards.ts';
import { guardTables } from './tables/guards.ts';
import { holdingFunctions } from './tables/kept.ts';
import { ledgerTables } from './tables/ledger.ts';
import { paymentTables } from './tables/payments.ts';
import { endingLetters, requestTables } from './tables/requests.ts';

export const migrations: readonly SchemaMigration[] = [
  { name: '0001-settings', sql: settingsTable(SUBGRAPH) },
  { name: '0002-acts', sql: idempotencyTable(SUBGRAPH) },
  { name: '0003-acting', sql: actingTables(SUBGRAPH) },
  {
    name: '0004-ledger',
    sql: [...holdingFunctions, ...awardTables, ...requestTables, ...ledgerTables, ...paymentTables, ...guardTables],
  },
  { name: '0005-named-keys', sql: namedKeys(SUBGRAPH) },
  { name: '0006-daily-work', sql: [...endingLetters, ...dailyWorkTables(SUBGRAPH, grantsDaily, [])] },
  { name: '0007-own-acts', sql: ownActs(SUBGRAPH) },
  {
    name: '0008-erased-unlinked',
    sql: unlinking(SUBGRAPH, [
      { table: 'person_mark', forgets: 'ROWS' },
      { table: 'payee', forgets: ['account_digest'], changes: [] },
    ]),
  },
  {
    name: '0009-restricted',
    sql: [...closeRestricted(SUBGRAPH), ...closeBelow(SUBGRAPH, 'flag_acknowledgement', 'award', 'award')],
  },
  { name: '0010-deaths', sql: [...personDiedTable(SUBGRAPH), ...newDailyWork(SUBGRAPH, grantsDailyAndDeaths)] },
];
