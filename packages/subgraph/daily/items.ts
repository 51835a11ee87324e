import type { EntityManager } from '@mikro-orm/postgresql';

import { schemaOf } from '../database/names.ts';
import { LEASE_MS } from '../outbox/claim.ts';
import { dailyItems, isDue } from './table.ts';

export interface Item {
  readonly kind: string;
  readonly item: string;
}

export interface ClaimedItem extends Item {
  /** This try counted. */
  readonly tries: number;
}

interface At {
  readonly council: string;
  readonly today: string;
  readonly now: Date;
}

/** What is due in a council, the longest due first. */
export const itemsDue = (
  entities: EntityManager,
  subgraph: string,
  { council, today, now }: At,
  most: number,
): Promise<readonly Item[]> =>
  entities.execute(
    `select d.kind, d.item from ${dailyItems(subgraph)} where d.council = ? and ${isDue('?::date', '?::timestamptz')}
     order by d.due_on, d.kind, d.item limit ?`,
    [council, today, now, today, most],
  );

/**
 * Takes an item for one try, unless somebody else has it or has finished it today. The try is counted before it begins,
 * so that an item that brings the process down is not tried for ever.
 */
export async function claimItem(
  entities: EntityManager,
  subgraph: string,
  { council, today, now }: At,
  { kind, item }: Item,
): Promise<ClaimedItem | undefined> {
  const table = `${schemaOf(subgraph)}.daily_work`;
  const [claimed] = await entities.execute<ClaimedItem[]>(
    `insert into ${table} as known (council, kind, item, tries, next_try_at) values (?, ?, ?, 1, ?)
     on conflict (council, kind, item) do update set tries = known.tries + 1, next_try_at = excluded.next_try_at
       where known.next_try_at <= ? and (known.brought_on is null or known.brought_on < ?::date)
     returning kind, item, tries`,
    [council, kind, item, new Date(now.getTime() + LEASE_MS), now, today],
  );
  return claimed;
}

/** Holds an item that was taken until the transaction ends; false where another has taken it since. */
export async function stillClaimed(
  entities: EntityManager,
  subgraph: string,
  council: string,
  { kind, item, tries }: ClaimedItem,
): Promise<boolean> {
  const held = await entities.execute<unknown[]>(
    `select 1 from ${schemaOf(subgraph)}.daily_work where council = ? and kind = ? and item = ? and tries = ? for update`,
    [council, kind, item, tries],
  );
  return held.length > 0;
}

/** What became of a try. */
export type Became =
  | { readonly state: 'BROUGHT'; readonly because: string | undefined }
  | { readonly state: 'WAITING'; readonly nextTryAt: Date };

/** Writes down what became of a try; nothing where the item was taken again since. */
export async function settleItem(
  entities: EntityManager,
  subgraph: string,
  { council, today, now }: At,
  { kind, item, tries }: ClaimedItem,
  became: Became,
): Promise<void> {
  const [columns, values] =
    became.state === 'BROUGHT'
      ? ['brought_on = ?, tries = 0, next_try_at = ?, because = ?', [today, now, became.because?.slice(0, 200) ?? null]]
      : ['next_try_at = ?', [became.nextTryAt]];
  await entities.execute(
    `update ${schemaOf(subgraph)}.daily_work set ${columns} where council = ? and kind = ? and item = ? and tries = ?`,
    [...values, council, kind, item, tries],
  );
}

export interface ItemToLookAt extends Item {
  readonly lookedAtOn: string;
  readonly because: string;
}

/** Days for which an item is told of after it was last looked at: what still stands is looked at every day. */
const DAYS_TOLD = 3;

/** What a person of the council must look at, the newest first. */
export const itemsToLookAt = (
  entities: EntityManager,
  subgraph: string,
  { council, today }: Pick<At, 'council' | 'today'>,
  first: number,
): Promise<readonly ItemToLookAt[]> =>
  entities.execute(
    `select kind, item, brought_on::text as "lookedAtOn", because from ${schemaOf(subgraph)}.daily_work
     where council = ? and because is not null and brought_on > ?::date - ${DAYS_TOLD}
     order by brought_on desc, kind, item limit ?`,
    [council, today, first],
  );
