import type { EntityManager } from '@mikro-orm/postgresql';

import { schemaOf } from '../database/names.ts';

/** How long a worker has for one try. After that another may take the message. */
export const LEASE_MS = 120_000;

export interface Claimed {
  readonly council: string;
  readonly id: string;
  readonly kind: string;
  readonly key: string;
  readonly subject: string | null;
  readonly payload: string;
  /** This try counted. */
  readonly tries: number;
}

/** Messages that are due, of all councils: their places only. */
export const dueMessages = (
  entities: EntityManager,
  subgraph: string,
  now: Date,
  most: number,
): Promise<readonly { readonly council: string; readonly id: string }[]> =>
  entities.execute(`select council, id from ${schemaOf(subgraph)}.outbox_due(?, ?)`, [now, most]);

/**
 * Takes one message for one try, unless somebody else has it or it is done. The try is counted before it begins, so that
 * a message that brings the process down is not tried for ever.
 */
export async function claim(
  entities: EntityManager,
  subgraph: string,
  { council, id }: { readonly council: string; readonly id: string },
  now: Date,
): Promise<Claimed | undefined> {
  const table = `${schemaOf(subgraph)}.outbox_message`;
  const [claimed] = await entities.execute<Claimed[]>(
    `update ${table} set tries = tries + 1, next_try_at = ? where council = ? and id =
       (select id from ${table} where council = ? and id = ? and state = 'WAITING' and next_try_at <= ?
        for update skip locked)
     returning council, id, kind, key, subject, payload, tries`,
    [new Date(now.getTime() + LEASE_MS), council, council, id, now],
  );
  return claimed;
}

/** What became of a try. */
export type Settled =
  | { readonly state: 'SENT'; readonly at: Date; readonly receipt: string | undefined }
  | { readonly state: 'WAITING'; readonly nextTryAt: Date }
  | { readonly state: 'PARKED'; readonly because: string };

/** Writes down what became of a try; nothing where the message was taken again since. */
export async function settle(
  entities: EntityManager,
  subgraph: string,
  { council, id, tries }: Claimed,
  settled: Settled,
): Promise<void> {
  const [columns, values] = columnsOf(settled);
  await entities.execute(
    `update ${schemaOf(subgraph)}.outbox_message set ${columns}
     where council = ? and id = ? and tries = ? and state = 'WAITING'`,
    [...values, council, id, tries],
  );
}

function columnsOf(settled: Settled): [string, unknown[]] {
  switch (settled.state) {
    case 'SENT':
      return [`state = 'SENT', sent_at = ?, receipt = ?`, [settled.at, settled.receipt ?? null]];
    case 'WAITING':
      return ['next_try_at = ?', [settled.nextTryAt]];
    case 'PARKED':
      return [`state = 'PARKED', parked_because = ?`, [settled.because.slice(0, 200)]];
  }
}
