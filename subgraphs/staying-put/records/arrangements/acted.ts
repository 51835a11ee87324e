import { councilCallerOf, type SubgraphContext } from '@kith/subgraph';
import { act, takenOnce, type Acted, type Doing } from '@kith/subgraph/database';

import { SUBGRAPH } from '../settings.ts';
import { heldArrangement, loadArrangements } from './load.ts';
import type { ArrangementRecord } from './record.ts';
import { isId, problemAt, refusal } from './refusals.ts';

export interface AskedOfArrangement {
  /** The id of the arrangement. */
  readonly arrangement: string;
  readonly idempotencyKey: string;
}

/** Does an act that leaves an arrangement, once; answers with the arrangement as it is then. */
export function actedOnArrangement(
  context: SubgraphContext,
  name: string,
  asked: { readonly idempotencyKey: string },
  work: (doing: Doing) => Promise<{ readonly id: string; readonly subject: string }>,
): Promise<Acted<ArrangementRecord>> {
  const { idempotencyKey, ...input } = asked;
  const { council } = councilCallerOf(context);
  return act(
    context,
    { subgraph: SUBGRAPH, name, idempotencyKey, input },
    async (doing) => {
      const { id, subject } = await takenOnce(TWICE, () => work(doing));
      return { arrangement: id, subject };
    },
    async (entities, { arrangement }) =>
      (await loadArrangements(entities, council, 'council = ? and id = ?', [council, arrangement]))[0]!,
  );
}

/** An act on an arrangement that is there: held, so that acts on it take turns. */
export const actedOn = (
  context: SubgraphContext,
  name: string,
  asked: AskedOfArrangement,
  work: (doing: Doing, arrangement: ArrangementRecord) => Promise<unknown>,
): Promise<Acted<ArrangementRecord>> =>
  actedOnArrangement(context, name, asked, async (doing) => {
    const found = isId(asked.arrangement)
      ? await heldArrangement(doing.entities, doing.council, asked.arrangement)
      : undefined;
    if (!found) throw refusal('NOT_FOUND', ['arrangement'], 'Your council has no arrangement with this id.');
    await work(doing, found);
    return found;
  });

/** What the database keeps from being there twice. */
const TWICE = {
  one_arrangement_of_a_kind: problemAt(
    'HAS_AN_ARRANGEMENT',
    ['careLeaver'],
    'This young person has such an arrangement already. End that one first.',
  ),
  arrangement_council_determination_key: problemAt(
    'TOKEN_USED',
    ['determination'],
    'An arrangement was opened from this determination already.',
  ),
  reviewed_once: problemAt('ALREADY_RECORDED', ['about'], 'This review was recorded already.'),
};
