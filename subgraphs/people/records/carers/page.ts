import { problem, staffOf, type SubgraphContext } from '@kith/subgraph';
import { databaseOf } from '@kith/subgraph/database';
import type { FilterQuery, InferEntity } from '@mikro-orm/core';

import { CarerRow } from '../entities.ts';
import { withChildren, type CarerRecord } from './carer-record.ts';
import { cursorOf, placeOf } from './cursor.ts';

export const LONGEST_PAGE = 100;

export interface PageAsked {
  /** 1 to 100. */
  readonly first: number;
  /** The cursor of the last carer that was seen. */
  readonly after?: string;
  readonly filter?: CarerFilter;
}

export interface CarerFilter {
  readonly nameContains?: string | null;
  readonly reference?: string | null;
}

export interface CarerPage {
  readonly carers: readonly CarerRecord[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | undefined;
}

/** One page of the carers of the caller's own council, in the order of registration. Always the same number of statements. */
export async function pageOfCarers(context: SubgraphContext, asked: PageAsked): Promise<CarerPage> {
  const { council } = staffOf(context);
  if (!Number.isInteger(asked.first) || asked.first < 1 || asked.first > LONGEST_PAGE) {
    throw problem('BAD_USER_INPUT', `Ask for 1 to ${LONGEST_PAGE} carers at a time.`, { argument: 'first' });
  }
  const where = conditionOf(council, asked);
  return databaseOf(context).inCouncil(council, async (entities) => {
    const orderBy = { registeredAt: 'asc', id: 'asc' } as const;
    // One more than asked for tells whether there are more.
    const rows = await entities.find(CarerRow, where, { orderBy, limit: asked.first + 1 });
    const carers = await withChildren(entities, council, rows.slice(0, asked.first));
    const last = carers.at(-1);
    return { carers, hasNextPage: rows.length > asked.first, endCursor: last && cursorOf(last) };
  });
}

function conditionOf(council: string, { after, filter }: PageAsked): FilterQuery<InferEntity<typeof CarerRow>> {
  const conditions: FilterQuery<InferEntity<typeof CarerRow>>[] = [{ council }];
  if (after !== undefined) {
    const { registeredAt, id } = placeOf(after);
    conditions.push({ $or: [{ registeredAt: { $gt: registeredAt } }, { registeredAt, id: { $gt: id } }] });
  }
  if (filter?.nameContains) conditions.push({ displayName: { $ilike: `%${literally(filter.nameContains)}%` } });
  if (filter?.reference) conditions.push({ reference: filter.reference });
  return { $and: conditions };
}

/** Takes the signs that stand for anything in a pattern as themselves. */
const literally = (text: string): string => text.slice(0, 200).replaceAll(/[\\%_]/g, String.raw`\$&`);
