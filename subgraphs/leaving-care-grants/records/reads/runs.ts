import { knownCallerOf, type SubgraphContext } from '@kith/subgraph';
import { databaseOf } from '@kith/subgraph/database';

import type { PaymentState } from '../domain/states.ts';
import { isId } from '../refusals.ts';
import { PaymentRunRow, type PaymentRun } from '../rows/payments.ts';
import { SCHEMA } from '../tables/kept.ts';
import { checkFirst } from './awards.ts';
import { cursorOf, placeOf } from './cursor.ts';

export interface RunPage {
  readonly runs: readonly PaymentRun[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | undefined;
}

/** The payment runs of the caller's council, newest first. No person is named in them. */
export function runPage(
  context: SubgraphContext,
  { first, after }: { readonly first: number; readonly after?: string | null },
): Promise<RunPage> {
  checkFirst(first);
  const { council } = knownCallerOf(context);
  const place = after == null ? undefined : placeOf(after);
  const before = place && {
    $or: [{ madeAt: { $lt: new Date(place[0]) } }, { madeAt: new Date(place[0]), id: { $gt: place[1] } }],
  };
  return databaseOf(context).inCouncil(council, async (entities) => {
    const orderBy = { madeAt: 'desc', id: 'asc' } as const;
    const found = await entities.find(PaymentRunRow, { council, ...before }, { orderBy, limit: first + 1 });
    const runs = found.slice(0, first);
    const last = runs.at(-1);
    return { runs, hasNextPage: found.length > first, endCursor: last && cursorOf(last.madeAt.toISOString(), last.id) };
  });
}

export const runById = (context: SubgraphContext, id: string): Promise<PaymentRun | undefined> =>
  databaseOf(context).inCouncil(knownCallerOf(context).council, async (entities) => {
    const run = isId(id)
      ? await entities.findOne(PaymentRunRow, { council: knownCallerOf(context).council, id })
      : null;
    return run ?? undefined;
  });

export interface RunProgress {
  readonly state: PaymentState;
  readonly payments: number;
  readonly pence: number;
}

/** How many payments of a run stand where. */
export const runProgress = (context: SubgraphContext, { council, id }: PaymentRun): Promise<readonly RunProgress[]> =>
  databaseOf(context).inCouncil(council, (entities) =>
    entities.execute<RunProgress[]>(
      `select p.state, count(*)::integer as payments, sum(p.pence)::integer as pence
       from ${SCHEMA}.payment_run_line l join ${SCHEMA}.payment p on p.council = l.council and p.id = l.payment
       where l.council = ? and l.run = ? group by p.state order by p.state`,
      [council, id],
    ),
  );
