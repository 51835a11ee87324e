import { createHash } from 'node:crypto';

import type { EntityManager } from '@mikro-orm/postgresql';

import { canonicalJson } from '../canonical-json.ts';
import { schemaOf } from '../database/names.ts';
import { problem } from '../errors/problem.ts';

export interface OnceAsked {
  readonly subgraph: string;
  readonly council: string;
  /** The caller's own key for this act. */
  readonly key: string;
  /** The name of the act and everything that the caller sent with it. */
  readonly body: unknown;
  readonly now: Date;
}

/**
 * Does an act once, however often it is asked for: the same key and body give the first result again. It must run
 * inside `inCouncil`. An act that is refused throws, which undoes the key as well, so that the person can put the
 * input right and try again.
 *
 * @returns the result as JSON gives it back.
 * @throws `IDEMPOTENCY_KEY_REUSED` for the same key with another body, or of somebody else in the council.
 */
export async function onceOnly<Result>(
  entities: EntityManager,
  asked: OnceAsked,
  act: () => Promise<Result>,
): Promise<Result> {
  if (asked.key.length < 1 || asked.key.length > 200) {
    throw problem('BAD_IDEMPOTENCY_KEY', 'The idempotency key must have 1 to 200 letters.');
  }
  const table = `${schemaOf(asked.subgraph)}.act_done`;
  const digest = digestOf(asked.body);
  // A second transaction with the same key waits here until the first has ended.
  const claimed = await entities.execute<unknown[]>(
    `insert into ${table} (council, key, body_digest, done_at) values (?, ?, decode(?, 'hex'), ?)
     on conflict do nothing returning key`,
    [asked.council, asked.key, digest, asked.now],
  );
  if (claimed.length === 0) return resultOf<Result>(entities, table, asked, digest);
  const result = await act();
  await entities.execute(`update ${table} set result = ?::jsonb where council = ? and key = ?`, [
    JSON.stringify(result),
    asked.council,
    asked.key,
  ]);
  return result;
}

async function resultOf<Result>(
  entities: EntityManager,
  table: string,
  asked: OnceAsked,
  digest: string,
): Promise<Result> {
  const [done] = await entities.execute<{ digest: string; result: Result }[]>(
    `select encode(body_digest, 'hex') as digest, result from ${table} where council = ? and key = ?`,
    [asked.council, asked.key],
  );
  if (done?.digest !== digest) {
    throw problem(
      'IDEMPOTENCY_KEY_REUSED',
      'This idempotency key was used before, with other input or by somebody else.',
    );
  }
  return done.result;
}

const digestOf = (body: unknown): string => createHash('sha256').update(canonicalJson(body)).digest('hex');
