import type { EntityManager } from '@mikro-orm/postgresql';

import { schemaOf } from '../database/names.ts';
import type { PublishedSetting } from './published-setting.ts';

interface Row extends Omit<PublishedSetting, 'source'> {
  readonly sourceTitle: string | null;
  readonly sourceUrl: string | null;
}

const COLUMNS = `council, code, version, "from"::text as "from", known_from::text as "knownFrom", value,
  set_by as "setBy", why, source_title as "sourceTitle", source_url as "sourceUrl"`;

/** Reads versions by a condition of our own writing, in the order in which they were published. */
export async function settingsWhere(
  entities: EntityManager,
  subgraph: string,
  condition: string,
  values: readonly unknown[],
): Promise<readonly PublishedSetting[]> {
  const rows = await entities.execute<Row[]>(
    `select ${COLUMNS} from ${schemaOf(subgraph)}.council_setting where ${condition} order by council, code, version`,
    [...values],
  );
  return rows.map(({ sourceTitle, sourceUrl, ...setting }) => ({
    ...setting,
    source: sourceTitle !== null && sourceUrl !== null ? { title: sourceTitle, url: sourceUrl } : undefined,
  }));
}
