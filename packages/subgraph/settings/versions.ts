import type { SubgraphContext } from '../context.ts';
import { databaseOf } from '../database/required.ts';
import type { PublishedSetting } from './published-setting.ts';
import { settingsWhere } from './rows.ts';

/** Every version of one setting of a council, oldest first, for its history and for differences between versions. */
export const versionsOf = <T>(
  context: SubgraphContext,
  subgraph: string,
  council: string,
  code: string,
): Promise<readonly PublishedSetting<T>[]> =>
  settingsWhere(databaseOf(context).published, subgraph, 'council = ? and code = ?', [council, code]) as Promise<
    readonly PublishedSetting<T>[]
  >;
