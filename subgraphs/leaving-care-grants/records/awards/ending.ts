import type { Doing } from '@kith/subgraph/database';

import { endLetter, timeOverLetter } from '../domain/letters.ts';
import { balancesNow } from '../ledger/balances.ts';
import { post } from '../ledger/post.ts';
import { write } from '../letters.ts';
import { problem } from '../refusals.ts';
import { AwardRow, type Award } from '../rows/awards.ts';
import { RequestRow } from '../rows/requests.ts';
import { SCHEMA } from '../tables/kept.ts';

export interface Ending {
  /** In words, for the young person. */
  readonly why: string;
  /** The GSS code of the council that looks after them from now on. */
  readonly to?: string | undefined;
  /** Which letter tells them: none where nobody is there to read it. */
  readonly letter?: 'ENDED' | 'TIME_OVER' | 'NONE';
}

export const STILL_UNDER_WAY = problem(
  'STILL_UNDER_WAY',
  ['award'],
  'Something is still asked for, agreed or on its way to be paid. Finish it or withdraw it first.',
);

/** Whether anything is asked for and not decided, agreed and not paid, or on its way. */
export async function isUnderWay({ entities, council }: Doing, award: Award): Promise<boolean> {
  const waiting = await entities.count(RequestRow, {
    council,
    award: award.id,
    state: { $in: ['REQUESTED', 'AWAITING_SECOND'] },
  });
  const [balances] = await balancesNow(entities, [award.id]);
  return waiting > 0 || (balances?.committedPence ?? 0) + (balances?.inPaymentPence ?? 0) > 0;
}

/** Gives what nobody has asked for back to the council: how many pence. */
export async function releaseWhatIsLeft(doing: Doing, award: Award, why: string): Promise<number> {
  const [balances] = await balancesNow(doing.entities, [award.id]);
  const pence = balances?.availablePence ?? 0;
  if (pence === 0) return 0;
  const sealed = await doing.seal(award.subject, why);
  await post(doing, {
    award,
    kind: 'RELEASED',
    moves: [{ from: 'AVAILABLE', to: 'RELEASED', pence }],
    why: sealed,
  });
  return pence;
}

/** Ends an open award that is held and in which nothing is under way. */
export async function endHeld(doing: Doing, award: Award, { why, to, letter = 'ENDED' }: Ending): Promise<void> {
  const { entities, council, today, actor } = doing;
  await releaseWhatIsLeft(doing, award, why);
  const ended = { endedOn: today, endedBy: actor, endedWhy: await doing.seal(award.subject, why) };
  await entities.nativeUpdate(
    AwardRow,
    { council, id: award.id },
    { ...ended, state: to === undefined ? 'CLOSED' : 'TRANSFERRED', transferredTo: to ?? null },
  );
  if (letter === 'NONE') return;
  const [balances] = await balancesNow(entities, [award.id]);
  const { grantedPence = 0, spentPence = 0 } = balances ?? {};
  const sums = { grantedPence, spentPence, leftPence: await releasedHere(doing, award) };
  const words =
    letter === 'TIME_OVER'
      ? timeOverLetter({ ...sums, lastDay: award.lastDay })
      : endLetter({ ...sums, transferred: to !== undefined, why });
  await write(doing, { award, kind: 'ENDED', words });
}

/** What went back to this council. What another council had paid out stays spent. */
export async function releasedHere({ entities, council }: Doing, award: Award): Promise<number> {
  const [row] = await entities.execute<{ pence: number }[]>(
    `select coalesce(sum(p.pence), 0)::integer as pence from ${SCHEMA}.posting p
     join ${SCHEMA}.entry e on e.council = p.council and e.id = p.entry
     where p.council = ? and p.award = ? and p.code = 'RELEASED' and e.kind <> 'DRAWN_ELSEWHERE'`,
    [council, award.id],
  );
  return row?.pence ?? 0;
}
