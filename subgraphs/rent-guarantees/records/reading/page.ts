import { knownCallerOf, problem, type SubgraphContext } from '@kith/subgraph';
import { reading } from '@kith/subgraph/database';
import type { FilterQuery } from '@mikro-orm/core';

import { GuaranteeRow, type Guarantee } from '../entities.ts';
import type { GuaranteeState } from '../guarantee/states.ts';
import { isId } from '../refusals.ts';
import { SUBGRAPH } from '../settings.ts';

const LONGEST_PAGE = 100;

export interface GuaranteesAsked {
  /** 1 to 100. */
  readonly first: number;
  readonly after?: string | null;
  readonly states?: readonly GuaranteeState[] | null;
  readonly reference?: string | null;
}

export interface GuaranteePage {
  readonly nodes: readonly Guarantee[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | undefined;
}

/** A page of the guarantees of the caller's council, newest first. */
export async function guaranteePage(context: SubgraphContext, asked: GuaranteesAsked): Promise<GuaranteePage> {
  if (!Number.isInteger(asked.first) || asked.first < 1 || asked.first > LONGEST_PAGE) {
    throw problem('BAD_USER_INPUT', `Ask for 1 to ${LONGEST_PAGE} at a time.`, { argument: 'first' });
  }
  const { council } = knownCallerOf(context);
  const where: FilterQuery<Guarantee>[] = [{ council }];
  if (asked.states) where.push({ state: { $in: [...asked.states] } });
  if (asked.reference) where.push({ reference: asked.reference });
  if (asked.after != null) {
    const { appliedOn, id } = placeOf(asked.after);
    where.push({ $or: [{ appliedOn: { $lt: appliedOn } }, { appliedOn, id: { $lt: id } }] });
  }
  return reading(context, { subgraph: SUBGRAPH, what: 'rentGuarantees' }, async (entities) => {
    const orderBy = { appliedOn: 'desc', id: 'desc' } as const;
    const rows = await entities.find(GuaranteeRow, { $and: where }, { orderBy, limit: asked.first + 1 });
    const nodes = rows.slice(0, asked.first);
    const last = nodes.at(-1);
    const value = { nodes, hasNextPage: rows.length > asked.first, endCursor: last && guaranteeCursor(last) };
    return { value, subjects: nodes.map(({ subject }) => subject) };
  });
}

/** Where a guarantee stands in the list, as opaque text. */
export const guaranteeCursor = ({ appliedOn, id }: Pick<Guarantee, 'appliedOn' | 'id'>): string =>
  Buffer.from(`${appliedOn} ${id}`).toString('base64url');

/** @throws `BAD_USER_INPUT` for text that we never gave out. */
function placeOf(cursor: string): { readonly appliedOn: string; readonly id: string } {
  const [appliedOn = '', id = ''] = Buffer.from(cursor.slice(0, 200), 'base64url').toString().split(' ');
  if (!/^\d{4}-\d\d-\d\d$/.test(appliedOn) || !isId(id)) {
    throw problem('BAD_USER_INPUT', 'This cursor is not one that we gave out.', { argument: 'after' });
  }
  return { appliedOn, id };
}
