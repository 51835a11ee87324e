import { parseDay } from '@kith/policy';
import type { EntityManager } from '@mikro-orm/postgresql';
import * as v from 'valibot';

import { act } from '../act/act.ts';
import { userErrorsOf } from '../act/refused.ts';
import { councilCallerOf } from '../caller/required.ts';
import type { SubgraphContext } from '../context.ts';
import { schemaOf } from '../database/names.ts';
import type { UserError } from '../errors/user-error.ts';
import type { PublishedSetting } from './published-setting.ts';
import { settingsWhere } from './rows.ts';

/** New versions of settings that belong together: all of them are published, or none. */
export interface SettingsToPublish {
  readonly settings: readonly SettingToPublish[];
  /** The first day they apply to, `YYYY-MM-DD`. */
  readonly from: string;
  /** Why they were set or corrected, in a sentence. */
  readonly why: string;
  readonly source?: { readonly title: string; readonly url: string };
  readonly idempotencyKey: string;
}

export interface SettingToPublish {
  readonly code: string;
  readonly value: unknown;
  /** What the rules accept as a value; its messages go to the person, so they are plain sentences. */
  readonly shape: v.GenericSchema;
  /** The way to the value within the input. */
  readonly path: readonly string[];
}

export interface Published {
  /** In the order given; empty where anything was refused. */
  readonly settings: readonly PublishedSetting[];
  readonly userErrors: readonly UserError[];
}

const MOST_LETTERS_OF_WHY = 1000;

/**
 * Publishes new versions of settings of the caller's own council, once for each idempotency key. They are known from
 * today: nobody can publish into the past of what was known.
 *
 * @throws `UNAUTHENTICATED` where the caller is not staff, `IDEMPOTENCY_KEY_REUSED` for the same key with other input.
 */
export async function publishSettings(
  context: SubgraphContext,
  subgraph: string,
  toPublish: SettingsToPublish,
): Promise<Published> {
  councilCallerOf(context);
  const checked = toPublish.settings.map((one) => ({ ...one, result: v.safeParse(one.shape, one.value) }));
  const problems = [
    ...problemsOf(toPublish),
    ...checked.flatMap(({ path, result }) => (result.issues ?? []).map((issue) => userErrorOf(path, issue))),
  ];
  if (problems.length > 0) return { settings: [], userErrors: problems };
  const accepted = checked.map(({ code, result }) => ({ code, value: result.output }));
  const { from, why, source, idempotencyKey } = toPublish;
  const input = { accepted, from, why, source };
  const { done, userErrors } = await act(
    context,
    { subgraph, name: 'publishSettings', idempotencyKey, input },
    async ({ entities, council }) => {
      await takeTurns(entities, `${subgraph} ${council}`, accepted);
      const settings: PublishedSetting[] = [];
      for (const { code, value } of accepted)
        settings.push(await store(entities, context, subgraph, toPublish, code, value));
      return { settings };
    },
  );
  return { settings: done?.settings ?? [], userErrors: userErrorsOf(userErrors) };
}

/** Versions are numbered without gaps, so publications of one setting take turns: always in the order of the codes. */
async function takeTurns(
  entities: EntityManager,
  whose: string,
  settings: readonly { readonly code: string }[],
): Promise<void> {
  for (const code of settings.map((one) => one.code).toSorted()) {
    await entities.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${whose} ${code}`]);
  }
}

async function store(
  entities: EntityManager,
  context: SubgraphContext,
  subgraph: string,
  { from, why, source }: SettingsToPublish,
  code: string,
  value: unknown,
): Promise<PublishedSetting> {
  const { council, actor } = councilCallerOf(context);
  const values = [council, code, from, context.today, JSON.stringify(value), actor, context.now, why.trim()];
  const [row] = await entities.execute<{ version: number }[]>(
    `insert into ${schemaOf(subgraph)}.council_setting as s
       (council, code, "from", known_from, value, set_by, set_at, why, source_title, source_url, version)
     values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?,
       (select coalesce(max(version), 0) + 1 from ${schemaOf(subgraph)}.council_setting where council = ? and code = ?))
     returning version`,
    [...values, source?.title ?? null, source?.url ?? null, council, code],
  );
  const one = 'council = ? and code = ? and version = ?';
  const [stored] = await settingsWhere(entities, subgraph, one, [council, code, row?.version]);
  return stored!;
}

function problemsOf({ from, why, settings }: SettingsToPublish): readonly UserError[] {
  const errors: UserError[] = [];
  if (settings.length === 0) {
    errors.push({ code: 'NOTHING_TO_PUBLISH', path: [], message: 'Give at least one setting to publish.' });
  }
  if (parseDay(from) === undefined) {
    errors.push({
      code: 'BAD_DATE',
      path: ['from'],
      message: 'This must be a date that exists, written like 2026-04-06.',
    });
  }
  if (why.trim() === '' || why.length > MOST_LETTERS_OF_WHY) {
    errors.push({
      code: 'WHY_NEEDED',
      path: ['why'],
      message: 'Say in a sentence why this is set. At most 1,000 letters.',
    });
  }
  return errors;
}

const userErrorOf = (path: readonly string[], issue: v.BaseIssue<unknown>): UserError => ({
  code: 'BAD_VALUE',
  path: [...path, ...(issue.path ?? []).map(({ key }) => String(key))],
  message: issue.message,
});
