import type { CouncilSettings, DatedValue } from '@kith/policy';
import DataLoader from 'dataloader';

import { perRequest, type SubgraphContext } from '../context.ts';
import { toldOfDatabase } from '../database/busy.ts';
import { databaseOf } from '../database/required.ts';
import { datedValueOf, type PublishedSetting } from './published-setting.ts';
import { settingsWhere } from './rows.ts';

export interface SettingsAsked {
  /** GSS code. */
  readonly council: string;
  /** The day whose knowledge counts, `YYYY-MM-DD`. */
  readonly knownOn: string;
}

const NONE: CouncilSettings = new Map();

/**
 * What councils had published by a day, for the rules. All councils that one request asks for are read together.
 *
 * `const settings = settingsFor('kinship-allowances')`, then `await settings(context).load({ council, knownOn })`.
 */
export const settingsFor = (subgraph: string) =>
  perRequest(
    (context: SubgraphContext) =>
      new DataLoader<SettingsAsked, CouncilSettings, string>((asked) => loadAll(context, subgraph, asked), {
        cacheKeyFn: ({ council, knownOn }) => `${council} ${knownOn}`,
        maxBatchSize: 500,
      }),
  );

async function loadAll(
  context: SubgraphContext,
  subgraph: string,
  asked: readonly SettingsAsked[],
): Promise<readonly CouncilSettings[]> {
  // Rules alone, without a database, decide by the national defaults.
  if (!context.database) return asked.map(() => NONE);
  const councils = [...new Set(asked.map(({ council }) => council))];
  const latest = asked.map(({ knownOn }) => knownOn).reduce((a, b) => (a > b ? a : b));
  const published = await settingsWhere(
    databaseOf(context).published,
    subgraph,
    'council = any(?) and known_from <= ?',
    [`{${councils.join(',')}}`, latest],
  ).catch((error: unknown) => {
    throw toldOfDatabase(error);
  });
  return asked.map(({ council, knownOn }) =>
    byCode(published.filter((setting) => setting.council === council && setting.knownFrom <= knownOn)),
  );
}

function byCode(settings: readonly PublishedSetting[]): CouncilSettings {
  const latest = new Map<string, PublishedSetting>();
  // In the order of publication: of two for the same day that became known on the same day, the later one counts.
  for (const setting of settings) latest.set(`${setting.code} ${setting.from} ${setting.knownFrom}`, setting);
  const byCodes = new Map<string, DatedValue<unknown>[]>();
  for (const setting of latest.values()) {
    const values = byCodes.get(setting.code) ?? [];
    values.push(datedValueOf(setting));
    byCodes.set(setting.code, values);
  }
  return byCodes;
}
