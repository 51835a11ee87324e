import { LockMode } from '@mikro-orm/core';
import { refuseForTheDead, type Doing } from '@kith/subgraph/database';

import { GuaranteeRow, type Guarantee } from '../entities.ts';
import { isId, refuse } from '../refusals.ts';
import { recordEvent, type Said } from './events.ts';
import { MOVES, mayMove, type Move } from './states.ts';

/** The guarantee of an act, held until the act is over. @throws `Refused` where the council has none of this id. */
export async function heldGuarantee(doing: Doing, id: string): Promise<Guarantee> {
  const { entities, council } = doing;
  const found = isId(id)
    ? await entities.findOne(GuaranteeRow, { council, id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : null;
  return found ?? refuse('NOT_FOUND', ['guarantee'], 'Your council has no guarantee with this id.');
}

/** What is agreed for somebody, and so for nobody who has died. */
const FOR_THE_LIVING: ReadonlySet<Move> = new Set<Move>(['approve', 'issue', 'activate']);

type Changes = Partial<
  Pick<
    Guarantee,
    | 'approvedBy'
    | 'approvedOn'
    | 'form'
    | 'issuedOn'
    | 'acceptBy'
    | 'signedOn'
    | 'acceptedOn'
    | 'endsOn'
    | 'endedOn'
    | 'endedBecause'
  >
>;

/** Moves a guarantee on, as the table of moves allows. @throws `Refused` with `WRONG_STATE` where it does not. */
export async function moveOn(
  doing: Doing,
  guarantee: Guarantee,
  move: Move,
  changes: Changes = {},
  said: Said = {},
): Promise<void> {
  if (!mayMove(move, guarantee.state)) {
    refuse('WRONG_STATE', ['guarantee'], `This cannot be done to a guarantee that is ${guarantee.state}.`);
  }
  if (FOR_THE_LIVING.has(move)) await refuseForTheDead(doing.entities, guarantee.subject, ['guarantee']);
  await change(doing, guarantee, { ...changes, state: MOVES[move].to });
  await recordEvent(doing, { ...guarantee, state: MOVES[move].to }, move, said);
}

/** Changes what may change of a guarantee that is held. */
export async function change(
  doing: Doing,
  { council, id, revision }: Guarantee,
  changes: Changes & Partial<Pick<Guarantee, 'state'>>,
): Promise<void> {
  await doing.entities.nativeUpdate(GuaranteeRow, { council, id }, { ...changes, revision: revision + 1 });
}
