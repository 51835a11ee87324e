import type { SubgraphContext } from '@kith/subgraph';
import type { Doing } from '@kith/subgraph/database';
import type { FilterQuery } from '@mikro-orm/core';

import { acted, type Asked } from '../acted.ts';
import { OPEN_CLAIMS } from '../claims/claim-states.ts';
import { ClaimRow, GuaranteeRow, type Guarantee } from '../entities.ts';
import { heldGuarantee, moveOn } from './held.ts';
import { claimsShutOn } from './standing.ts';

/** The most that one act takes on; what is left is there for the next. */
const MOST = 100;

/** What the calendar alone has changed, written down: offers that lapsed, guarantees that ended, claims that are shut. */
export const bringAllUpToDate = (context: SubgraphContext, asked: Asked) =>
  acted(context, 'rentGuaranteesBringUpToDate', asked, async (doing) => ({ changed: await bringUpToDate(doing, {}) }));

export async function bringUpToDate(doing: Doing, of: { readonly subject?: string }): Promise<number> {
  const { entities, council, today } = doing;
  const due: FilterQuery<Guarantee> = {
    council,
    ...of,
    $or: [
      { state: 'ISSUED', acceptBy: { $lt: today } },
      { state: { $in: ['LIVE', 'ENDING'] }, endsOn: { $lt: today } },
      { state: 'ENDED' },
    ],
  };
  const found = await entities.find(GuaranteeRow, due, { orderBy: { endsOn: 'asc', id: 'asc' }, limit: MOST });
  let changed = 0;
  for (const { id } of found) changed += (await moveOnByCalendar(doing, id)) > 0 ? 1 : 0;
  return changed;
}

/** Moves one guarantee as far as the calendar has come. @returns how many steps. */
export async function moveOnByCalendar(doing: Doing, id: string): Promise<number> {
  let steps = 0;
  while ((await forward(doing, id)) === 1) steps += 1;
  return steps;
}

async function forward(doing: Doing, id: string): Promise<number> {
  const { entities, council, today } = doing;
  const guarantee = await heldGuarantee(doing, id);
  if (guarantee.state === 'ISSUED' && guarantee.acceptBy! < today) {
    await moveOn(doing, guarantee, 'lapse');
    return 1;
  }
  if ((guarantee.state === 'LIVE' || guarantee.state === 'ENDING') && guarantee.endsOn < today) {
    const endedBecause = guarantee.state === 'ENDING' ? 'REVOKED' : 'EXPIRED';
    await moveOn(doing, guarantee, 'end', { endedOn: guarantee.endsOn, endedBecause });
    return 1;
  }
  if (guarantee.state !== 'ENDED' || claimsShutOn(guarantee) > today) return 0;
  const open = await entities.count(ClaimRow, { council, guarantee: id, state: { $in: [...OPEN_CLAIMS] } });
  if (open > 0) return 0;
  await moveOn(doing, guarantee, 'close');
  return 1;
}
