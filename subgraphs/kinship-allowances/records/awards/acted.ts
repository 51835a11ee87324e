import { councilCallerOf, type SubgraphContext } from '@kith/subgraph';
import { act, takenOnce, type Acted, type Doing } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';
import type { AwardRecord } from './award-record.ts';
import { heldAward, loadAwards } from './load.ts';
import { ratesToday, type RatesToday } from './rates.ts';
import { isId, noSuchAward, problemAt } from './refusals.ts';

export interface AskedOfAward {
  /** The id of the award. */
  readonly award: string;
  readonly idempotencyKey: string;
}

/** Does an act that leaves an award, once; answers with the award as it is then. */
export async function actedOnAward(
  context: SubgraphContext,
  name: string,
  asked: { readonly idempotencyKey: string },
  work: (
    doing: Doing,
    rates: RatesToday,
  ) => Promise<{ readonly id: string; readonly subject: string; readonly determination?: string }>,
): Promise<Acted<AwardRecord>> {
  const { idempotencyKey, ...input } = asked;
  const { council } = councilCallerOf(context);
  // Read before the transaction, which must not wait for a second connection while it holds its own.
  const rates = await ratesToday(context, council);
  return act(
    context,
    { subgraph: SUBGRAPH, name, idempotencyKey, input },
    async (doing) => {
      const { id, subject } = await takenOnce(TWICE, () => work(doing, rates));
      return { award: id, subject };
    },
    async (entities, { award }) =>
      (await loadAwards(entities, council, 'council = ? and id = ?', [council, award]))[0]!,
  );
}

/** An act on an award that is there: held, so that acts on it take turns. */
export const actedOn = (
  context: SubgraphContext,
  name: string,
  asked: AskedOfAward,
  work: (doing: Doing, award: AwardRecord, rates: RatesToday) => Promise<unknown>,
): Promise<Acted<AwardRecord>> =>
  actedOnAward(context, name, asked, async (doing, rates) => {
    const award = isId(asked.award) ? await heldAward(doing.entities, doing.council, asked.award) : undefined;
    if (!award) throw noSuchAward();
    await work(doing, award, rates);
    return award;
  });

/** What the database keeps from being there twice. */
const TWICE = {
  one_award_of_a_child: problemAt(
    'CHILD_HAS_AN_AWARD',
    ['determination'],
    'An allowance is being paid or proposed for this child already. End that one first.',
  ),
  one_award_of_a_number: problemAt(
    'CHILD_HAS_AN_AWARD',
    ['childNumber'],
    'Another carer has an allowance for the child with this number. End that one first.',
  ),
  award_council_determination_key: problemAt(
    'TOKEN_USED',
    ['determination'],
    'An allowance was opened from this determination already. Please ask for it again.',
  ),
  one_transfer_at_a_time: problemAt('NOT_IN_THIS_STATE', ['payment'], 'This payment is on its way already.'),
  award_event_once: problemAt('ALREADY_RECORDED', ['step'], 'This was recorded for that year already.'),
};
