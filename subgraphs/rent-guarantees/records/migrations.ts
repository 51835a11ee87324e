import {
  actingTables,
  dailyWorkTables,
  idempotencyTable,
  namedKeys,
  newDailyWork,
  ownActs,
  personDiedTable,
  settingsTable,
  type SchemaMigration,
} from '@kith/subgraph/database';

import { claimRunTables } from './database/claim-run-tables.ts';
import { claimTables } from './database/claim-tables.ts';
import { erasedUnlinked, guardTables } from './database/guard-tables.ts';
import { guaranteeTables } from './database/guarantee-tables.ts';
import { letterTables } from './database/letter-tables.ts';
import { restricted } from './database/restricted.ts';
import { ownGuarantees } from './database/own-guarantees.ts';
import { guaranteesDaily, guaranteesDailyAndDeaths } from './guarantee/daily.ts';
import { SUBGRAPH } from './settings.ts';

export const migrations: readonly SchemaMigration[] = [
  { name: '0001-settings', sql: settingsTable(SUBGRAPH) },
  { name: '0002-acts', sql: idempotencyTable(SUBGRAPH) },
  { name: '0003-acting', sql: actingTables(SUBGRAPH) },
  { name: '0004-guarantees', sql: guaranteeTables },
  { name: '0005-letters-and-links', sql: letterTables },
  { name: '0006-claims', sql: claimTables },
  { name: '0007-own-guarantees', sql: ownGuarantees },
  { name: '0008-named-keys', sql: namedKeys(SUBGRAPH) },
  { name: '0009-own-acts', sql: ownActs(SUBGRAPH) },
  { name: '0010-daily-work', sql: dailyWorkTables(SUBGRAPH, guaranteesDaily, []) },
  { name: '0011-guards', sql: guardTables },
  { name: '0012-erased-unlinked', sql: erasedUnlinked },
  { name: '0014-claim-payment-runs', sql: claimRunTables },
  { name: '0015-restricted', sql: restricted },
  { name: '0016-deaths', sql: [...personDiedTable(SUBGRAPH), ...newDailyWork(SUBGRAPH, guaranteesDailyAndDeaths)] },
];
