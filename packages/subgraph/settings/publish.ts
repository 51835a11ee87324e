import { parseDay } from '@kith/policy';
import * as v from 'valibot';

import { staffOf } from '../caller/required.ts';
import type { SubgraphContext } from '../context.ts';
import { databaseOf } from '../database/required.ts';
import { schemaOf } from '../database/names.ts';
import type { UserError } from '../errors/user-error.ts';
import type { PublishedSetting } from './published-setting.ts';
import { settingsWhere } from './rows.ts';

export interface SettingToPublish {
  readonly code: string;
  /** The first day it applies to, `YYYY-MM-DD`. */
  readonly from: string;
  readonly value: unknown;
  /** Why it was set or corrected, in a sentence. */
  readonly why: string;
  readonly source?: { readonly title: string; readonly url: string };
}

export type Published<T> =
  | { readonly setting: PublishedSetting<T>; readonly userErrors: readonly [] }
  | { readonly setting?: undefined; readonly userErrors: readonly UserError[] };

/**
 * Publishes a new version of a setting of the caller's own council. It is known from today: nobody can publish into
 * the past of what was known.
 *
 * @param schema what the rules accept as a value; its messages go to the person, so they are plain sentences.
 * @throws `UNAUTHENTICATED` where the caller is not staff.
 */
export async function publishSetting<T>(
  context: SubgraphContext,
  subgraph: string,
  schema: v.GenericSchema<unknown, T>,
  toPublish: SettingToPublish,
): Promise<Published<T>> {
  const { council, actor } = staffOf(context);
  const checked = v.safeParse(schema, toPublish.value);
  const userErrors = [...problemsOf(toPublish), ...(checked.success ? [] : checked.issues.map(userErrorOf))];
  if (!checked.success || userErrors.length > 0) return { userErrors };
  const { code, from, why, source } = toPublish;
  const setting = await databaseOf(context).inCouncil(council, async (entities) => {
    // Versions are numbered without gaps, so publications of one setting take turns.
    await entities.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${subgraph} ${council} ${code}`]);
    const values = [council, code, from, context.today, JSON.stringify(checked.output), actor, context.now, why.trim()];
    const [row] = await entities.execute<{ version: number }[]>(
      `insert into ${schemaOf(subgraph)}.council_setting as s
         (council, code, "from", known_from, value, set_by, set_at, why, source_title, source_url, version)
       values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?,
         (select coalesce(max(version), 0) + 1 from ${schemaOf(subgraph)}.council_setting where council = ? and code = ?))
       returning version`,
      [...values, source?.title ?? null, source?.url ?? null, council, code],
    );
    const stored = await settingsWhere(entities, subgraph, 'council = ? and code = ? and version = ?', [
      council,
      code,
      row?.version,
    ]);
    return stored[0] as PublishedSetting<T>;
  });
  return { setting, userErrors: [] };
}

function problemsOf({ from, why }: SettingToPublish): readonly UserError[] {
  const errors: UserError[] = [];
  if (parseDay(from) === undefined) {
    errors.push({
      code: 'BAD_DATE',
      path: ['from'],
      message: 'This must be a date that exists, written like 2026-04-06.',
    });
  }
  if (why.trim() === '' || why.length > 1000) {
    errors.push({
      code: 'WHY_NEEDED',
      path: ['why'],
      message: 'Say in a sentence why this is set. At most 1,000 letters.',
    });
  }
  return errors;
}

const userErrorOf = (issue: v.BaseIssue<unknown>): UserError => ({
  code: 'BAD_VALUE',
  path: ['value', ...(issue.path ?? []).map(({ key }) => String(key))],
  message: issue.message,
});
