import { councilCallerOf, type SubgraphContext } from '@kith/subgraph';
import { act, type Acted, type Doing } from '@kith/subgraph/database';
import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';

import { SUBGRAPH } from '../settings.ts';
import type { AwardRecord } from './award-record.ts';
import { heldAward, loadAwards } from './load.ts';
import { ratesToday, type RatesToday } from './rates.ts';
import { isId, noSuchAward, refusal } from './refusals.ts';

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
      const { id, subject } = await takenOnce(() => work(doing, rates));
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

/** What the database keeps from being there twice, said to the person. */
async function takenOnce<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    const known = TWICE[(error as { readonly constraint?: string }).constraint ?? ''];
    if (!known) throw error;
    throw refusal(known.code, known.path, known.message);
  }
}

const TWICE: Readonly<
  Record<string, { readonly code: string; readonly path: readonly string[]; readonly message: string }>
> = {
  one_award_of_a_child: {
    code: 'CHILD_HAS_AN_AWARD',
    path: ['determination'],
    message: 'An allowance is being paid or proposed for this child already. End that one first.',
  },
  one_award_of_a_number: {
    code: 'CHILD_HAS_AN_AWARD',
    path: ['childNumber'],
    message: 'Another carer has an allowance for the child with this number. End that one first.',
  },
  award_council_determination_key: {
    code: 'TOKEN_USED',
    path: ['determination'],
    message: 'An allowance was opened from this determination already. Please ask for it again.',
  },
  one_transfer_at_a_time: {
    code: 'NOT_IN_THIS_STATE',
    path: ['payment'],
    message: 'This payment is on its way already.',
  },
  award_event_once: {
    code: 'ALREADY_RECORDED',
    path: ['step'],
    message: 'This was recorded for that year already.',
  },
};
