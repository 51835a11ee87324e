import { knownCallerOf, type SubgraphContext } from '@kith/subgraph';
import { reading } from '@kith/subgraph/database';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { Account } from '../domain/accounts.ts';
import type { Item } from '../domain/items.ts';
import { balancesOn, type Balances } from '../ledger/balances.ts';
import { EntryRow, PostingRow, type Entry } from '../rows/ledger.ts';
import { LineRow } from '../rows/requests.ts';
import { SUBGRAPH } from '../settings.ts';
import { NO_LINE } from '../tables/kept.ts';
import { checkFirst } from './awards.ts';
import { opened } from './read-together.ts';

export interface PostingRead {
  readonly code: Account;
  readonly pence: number;
  readonly line: string | undefined;
  readonly item: Item | undefined;
}

export interface EntryRead extends Omit<Entry, 'why'> {
  readonly why: string | undefined;
  readonly postings: readonly PostingRead[];
}

export interface HistoryPage {
  readonly entries: readonly EntryRead[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | undefined;
}

interface OfAward {
  readonly id: string;
  readonly subject: string;
}

/** One page of what happened to an award, oldest first, with every posting. */
export function historyOf(
  context: SubgraphContext,
  award: OfAward,
  { first, after }: { readonly first: number; readonly after?: string | null },
): Promise<HistoryPage> {
  checkFirst(first);
  const { council } = knownCallerOf(context);
  const from = after == null ? 0 : Number(Buffer.from(after, 'base64url').toString()) || 0;
  return reading(context, { subgraph: SUBGRAPH, what: 'leavingCareGrantHistory' }, async (entities) => {
    const where = { council, award: award.id, position: { $gt: from } };
    const found = await entities.find(EntryRow, where, { orderBy: { position: 'asc' }, limit: first + 1 });
    const entries = await whole(entities, council, found.slice(0, first));
    const last = entries.at(-1);
    const endCursor = last && Buffer.from(String(last.position)).toString('base64url');
    return { value: { entries, hasNextPage: found.length > first, endCursor }, subjects: [award.subject] };
  });
}

async function whole(
  entities: EntityManager,
  council: string,
  entries: readonly Entry[],
): Promise<readonly EntryRead[]> {
  const postings = await entities.find(
    PostingRow,
    { council, entry: { $in: entries.map(({ id }) => id) } },
    { orderBy: { position: 'asc' } },
  );
  const lines = await entities.find(LineRow, { council, id: { $in: [...new Set(postings.map(({ line }) => line))] } });
  const items = new Map(lines.map(({ id, category }) => [id, category]));
  const whys = await opened<string, Entry>(entities, council, entries, ({ why }) => why);
  return entries.map((entry) => ({
    ...entry,
    why: whys.get(entry),
    postings: postings
      .filter((posting) => posting.entry === entry.id)
      .map(({ code, pence, line }) => ({
        code,
        pence,
        line: line === NO_LINE ? undefined : line,
        item: items.get(line),
      })),
  }));
}

/** What stood in the accounts of an award at the end of a day, `YYYY-MM-DD`. */
export const balanceOn = (context: SubgraphContext, award: OfAward, day: string): Promise<Balances> =>
  reading(context, { subgraph: SUBGRAPH, what: 'leavingCareGrantBalance' }, async (entities) => {
    const [balances] = await balancesOn(entities, [award.id], day);
    return { value: balances!, subjects: [award.subject] };
  });
