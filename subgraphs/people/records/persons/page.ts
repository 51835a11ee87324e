import { problem, knownCallerOf, type SubgraphContext } from '@kith/subgraph';
import { reading } from '@kith/subgraph/database';
import type { FilterQuery, InferEntity } from '@mikro-orm/core';

import { PersonRow } from '../entities.ts';
import { cursorOf, placeOf } from './cursor.ts';
import type { Kind } from './kinds.ts';
import { wholeRecords, type PersonRecord } from './person-record.ts';

export const LONGEST_PAGE = 100;

export interface PageAsked {
  /** 1 to 100. */
  readonly first: number;
  /** The cursor of the last person who was seen. */
  readonly after?: string | null;
  readonly filter?: PersonFilter | null;
}

export interface PersonFilter {
  readonly nameContains?: string | null;
  readonly reference?: string | null;
}

export interface PersonPage<T extends object> {
  readonly persons: readonly PersonRecord<T>[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | undefined;
}

/** One page of the persons of one kind of the caller's own council, in the order of registration. Always the same number of statements. */
export async function pageOf<T extends object>(
  context: SubgraphContext,
  kind: Kind<T>,
  asked: PageAsked,
): Promise<PersonPage<T>> {
  const { council } = knownCallerOf(context);
  if (!Number.isInteger(asked.first) || asked.first < 1 || asked.first > LONGEST_PAGE) {
    throw problem('BAD_USER_INPUT', `Ask for 1 to ${LONGEST_PAGE} ${kind.noun}s at a time.`, { argument: 'first' });
  }
  const where = conditionOf(council, kind, asked);
  return reading(context, { subgraph: 'people', what: `${kind.field}s` }, async (entities) => {
    const orderBy = { registeredAt: 'asc', id: 'asc' } as const;
    // One more than asked for tells whether there are more.
    const rows = await entities.find(PersonRow, where, { orderBy, limit: asked.first + 1 });
    const persons = await wholeRecords<T>(entities, council, rows.slice(0, asked.first));
    const last = persons.at(-1);
    const page = { persons, hasNextPage: rows.length > asked.first, endCursor: last && cursorOf(last) };
    return { value: page, subjects: persons.map(({ id }) => id) };
  });
}

function conditionOf(
  council: string,
  { kind }: Pick<Kind<object>, 'kind'>,
  { after, filter }: PageAsked,
): FilterQuery<InferEntity<typeof PersonRow>> {
  const conditions: FilterQuery<InferEntity<typeof PersonRow>>[] = [{ council, kind }];
  if (after != null) {
    const { registeredAt, id } = placeOf(after);
    conditions.push({ $or: [{ registeredAt: { $gt: registeredAt } }, { registeredAt, id: { $gt: id } }] });
  }
  if (filter?.nameContains) conditions.push({ displayName: { $ilike: `%${literally(filter.nameContains)}%` } });
  if (filter?.reference) conditions.push({ reference: filter.reference });
  return { $and: conditions };
}

/** Takes the signs that stand for anything in a pattern as themselves. */
const literally = (text: string): string => text.slice(0, 200).replaceAll(/[\\%_]/g, String.raw`\$&`);
