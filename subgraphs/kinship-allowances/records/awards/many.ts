import { councilCallerOf, problem, type SubgraphContext } from '@kith/subgraph';
import { act, type Acted } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';
import { heldAward, MOST_AT_ONCE } from './load.ts';
import { ratesToday } from './rates.ts';
import { SCHEMA } from './rows.ts';
import { upToDate } from './up-to-date.ts';

export interface ManyAsked {
  /** How many awards to look at: 1 to 100. */
  readonly first: number;
  /** The id of the last award that was looked at. */
  readonly after?: string | null;
  readonly idempotencyKey: string;
}

export interface ManyDone {
  /** How many awards were looked at. */
  readonly lookedAt: number;
  /** References of those of which something was entered or sent. */
  readonly changed: readonly string[];
  /** References of those that a person must look at, and why. */
  readonly held: readonly { readonly reference: string; readonly why: string }[];
  /** The id to send as `after`; undefined at the end of the list. */
  readonly next: string | undefined;
}

/**
 * Brings the awards of a council up to date, so many at a time: plans payments ahead, takes in newly published rates, and
 * sends the letters that are due. Rates that turn out lower than what was paid are left to a person.
 */
export async function bringManyUpToDate(context: SubgraphContext, asked: ManyAsked): Promise<Acted<ManyDone>> {
  const { first, after, idempotencyKey } = asked;
  if (!Number.isInteger(first) || first < 1 || first > MOST_AT_ONCE) {
    throw problem('BAD_USER_INPUT', `Ask for 1 to ${MOST_AT_ONCE} allowances at a time.`, { argument: 'first' });
  }
  const { council } = councilCallerOf(context);
  const rates = await ratesToday(context, council);
  const name = 'kinshipAllowanceAwardsBringUpToDate';
  return act(context, { subgraph: SUBGRAPH, name, idempotencyKey, input: { first, after } }, async (doing) => {
    const ids = await doing.entities.execute<{ id: string }[]>(
      `select id from ${SCHEMA}.award where council = ? and state = 'LIVE' and id > ?::uuid order by id limit ?`,
      [council, after ?? '00000000-0000-0000-0000-000000000000', first],
    );
    const changed: string[] = [];
    const held: { reference: string; why: string }[] = [];
    for (const { id } of ids) {
      const award = await heldAward(doing.entities, council, id);
      // The carer has been erased: nothing can be worked out, and a person must end the award.
      if (!award?.decided) continue;
      const { reference } = award;
      const { hasChanged, why } = await upToDate(doing, award, rates);
      if (hasChanged) changed.push(reference);
      if (why !== undefined) held.push({ reference, why });
    }
    return { lookedAt: ids.length, changed, held, next: ids.length === first ? ids.at(-1)?.id : undefined };
  });
}
