import { knownCallerOf, problem, type SubgraphContext } from '@kith/subgraph';
import { reading } from '@kith/subgraph/database';
import type { FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { AwardState } from '../domain/states.ts';
import { balancesNow, type Balances } from '../ledger/balances.ts';
import { isId } from '../refusals.ts';
import { AwardRow, type Award } from '../rows/awards.ts';
import { SUBGRAPH } from '../settings.ts';
import { RequestRow } from '../rows/requests.ts';
import { cursorOf, placeOf } from './cursor.ts';
import { opened, readTogether } from './read-together.ts';

/** An award as it stands: what is in it, with its words opened. */
export interface AwardRead extends Omit<Award, 'endedWhy' | 'letterTo'> {
  readonly balances: Balances;
  readonly endedWhy: string | undefined;
  readonly letterTo: readonly string[] | undefined;
}

async function whole(
  entities: EntityManager,
  council: string,
  awards: readonly Award[],
): Promise<readonly AwardRead[]> {
  const balances = await balancesNow(
    entities,
    awards.map(({ id }) => id),
  );
  const whys = await opened<string, Award>(entities, council, awards, ({ endedWhy }) => endedWhy);
  const addresses = await opened<readonly string[], Award>(entities, council, awards, ({ letterTo }) => letterTo);
  return awards.map((award, index) => ({
    council: award.council,
    id: award.id,
    subject: award.subject,
    reference: award.reference,
    state: award.state,
    openedOn: award.openedOn,
    openedBy: award.openedBy,
    lastDay: award.lastDay,
    endedOn: award.endedOn,
    endedBy: award.endedBy,
    transferredTo: award.transferredTo,
    endedWhy: whys.get(award),
    letterTo: addresses.get(award),
    balances: balances[index]!,
  }));
}

/** Awards of the caller's council by id. */
export const awardsById = readTogether<AwardRead>('leavingCareGrant', async (entities, council, ids) => {
  const awards = await entities.find(AwardRow, { council, id: { $in: ids.filter(isId) } });
  return new Map((await whole(entities, council, awards)).map((award) => [award.id, award]));
});

/** Awards of the caller's council by the id of the person. */
export const awardsByPerson = readTogether<AwardRead>('leavingCareGrants', async (entities, council, subjects) => {
  const awards = await entities.find(AwardRow, { council, subject: { $in: [...subjects] } });
  return new Map((await whole(entities, council, awards)).map((award) => [award.subject, award]));
});

export interface AwardFilter {
  readonly state?: AwardState | null;
  /** Those whose last day is this one or an earlier one: nobody's money shall run out unnoticed. */
  readonly endingBy?: string | null;
  /** Those with a request that waits for a decision. */
  readonly waiting?: boolean | null;
  readonly reference?: string | null;
}

export interface AwardPage {
  readonly awards: readonly AwardRead[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | undefined;
}

export const LONGEST_PAGE = 100;

/** One page of the awards of the caller's council, in the order in which they were opened. */
export function awardPage(
  context: SubgraphContext,
  asked: { readonly first: number; readonly after?: string | null; readonly filter?: AwardFilter | null },
): Promise<AwardPage> {
  checkFirst(asked.first);
  const { council } = knownCallerOf(context);
  return reading(context, { subgraph: SUBGRAPH, what: 'leavingCareGrants' }, async (entities) => {
    const where = await conditionOf(entities, council, asked);
    const orderBy = { openedOn: 'asc', id: 'asc' } as const;
    const found = await entities.find(AwardRow, where, { orderBy, limit: asked.first + 1 });
    const awards = await whole(entities, council, found.slice(0, asked.first));
    const last = awards.at(-1);
    const value = {
      awards,
      hasNextPage: found.length > asked.first,
      endCursor: last && cursorOf(last.openedOn, last.id),
    };
    return { value, subjects: awards.map(({ subject }) => subject) };
  });
}

/** @throws `BAD_USER_INPUT` for fewer than 1 or more than 100 */
export function checkFirst(first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= LONGEST_PAGE) return;
  throw problem('BAD_USER_INPUT', `Ask for 1 to ${LONGEST_PAGE} at a time.`, { argument: 'first' });
}

async function conditionOf(
  entities: EntityManager,
  council: string,
  { after, filter }: { readonly after?: string | null; readonly filter?: AwardFilter | null },
): Promise<FilterQuery<Award>> {
  const conditions: FilterQuery<Award>[] = [{ council }];
  if (after != null) {
    const [openedOn, id] = placeOf(after);
    conditions.push({ $or: [{ openedOn: { $gt: openedOn } }, { openedOn, id: { $gt: id } }] });
  }
  if (filter?.state) conditions.push({ state: filter.state });
  if (filter?.endingBy) conditions.push({ lastDay: { $lte: filter.endingBy }, state: 'OPEN' });
  if (filter?.reference) conditions.push({ reference: filter.reference });
  if (filter?.waiting != null) {
    const waiting = await entities.find(
      RequestRow,
      { council, state: { $in: ['REQUESTED', 'AWAITING_SECOND'] } },
      { fields: ['award'], limit: 10_000 },
    );
    const ids = [...new Set(waiting.map(({ award }) => award))];
    conditions.push({ id: filter.waiting ? { $in: ids } : { $nin: ids } });
  }
  return { $and: conditions };
}
