import { GSS_CODE, type SubgraphContext } from '@kith/subgraph';
import { Refused, type Doing } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import { endLetter } from '../domain/letters.ts';
import { AWARD_MOVES, mayMove } from '../domain/states.ts';
import { balancesNow } from '../ledger/balances.ts';
import { post } from '../ledger/post.ts';
import { write } from '../letters.ts';
import { problem, reasonProblem, refuseIf } from '../refusals.ts';
import { AwardRow, type Award } from '../rows/awards.ts';
import { RequestRow } from '../rows/requests.ts';
import { SCHEMA } from '../tables/kept.ts';
import { heldAward, heldOpenAward } from './held.ts';

export interface CloseAsked extends Asked {
  readonly award: string;
  readonly why: string;
}

export interface TransferAsked extends CloseAsked {
  /** The GSS code of the council that looks after the young person from now on. */
  readonly to: string;
}

/** Closes an award. What is left in it goes back to the council, and can be taken up again. */
export const closeAward = (context: SubgraphContext, asked: CloseAsked) =>
  acted(context, 'leavingCareGrantClose', asked, (doing) => end(doing, asked, undefined));

/** Closes an award because another council looks after the young person now. */
export const transferAward = (context: SubgraphContext, asked: TransferAsked) =>
  acted(context, 'leavingCareGrantTransfer', asked, (doing) => {
    refuseIf(
      GSS_CODE.test(asked.to) && asked.to !== doing.council
        ? []
        : [problem('BAD_COUNCIL', ['to'], 'Give the GSS code of another council, such as E06000035.')],
    );
    return end(doing, asked, asked.to);
  });

async function end(doing: Doing, asked: CloseAsked, to: string | undefined) {
  refuseIf(reasonProblem(asked.why, ['why']));
  const award = await heldOpenAward(doing, asked.award, ['award']);
  await refuseWhileUnderWay(doing, award);
  const [balances] = await balancesNow(doing.entities, [award.id]);
  const { grantedPence = 0, spentPence = 0, availablePence: leftPence = 0 } = balances ?? {};
  const why = await doing.seal(award.subject, asked.why.trim());
  if (leftPence > 0) {
    await post(doing, {
      award,
      kind: 'RELEASED',
      moves: [{ from: 'AVAILABLE', to: 'RELEASED', pence: leftPence }],
      why,
    });
  }
  await doing.entities.nativeUpdate(
    AwardRow,
    { council: doing.council, id: award.id },
    {
      state: to === undefined ? 'CLOSED' : 'TRANSFERRED',
      endedOn: doing.today,
      endedBy: doing.actor,
      endedWhy: why,
      transferredTo: to ?? null,
    },
  );
  const words = endLetter({
    transferred: to !== undefined,
    grantedPence,
    spentPence,
    leftPence,
    why: asked.why.trim(),
  });
  await write(doing, { award, kind: 'ENDED', words });
  return { award: award.id, subject: award.subject };
}

async function refuseWhileUnderWay({ entities, council }: Doing, award: Award): Promise<void> {
  const waiting = await entities.count(RequestRow, {
    council,
    award: award.id,
    state: { $in: ['REQUESTED', 'AWAITING_SECOND'] },
  });
  const [balances] = await balancesNow(entities, [award.id]);
  const underWay = (balances?.committedPence ?? 0) + (balances?.inPaymentPence ?? 0);
  if (waiting === 0 && underWay === 0) return;
  throw new Refused(
    problem(
      'STILL_UNDER_WAY',
      ['award'],
      'Something is still asked for, agreed or on its way to be paid. Finish it or withdraw it first.',
    ),
  );
}

/** Opens an award again: people come back. What had gone back to the council is there once more. */
export const reopenAward = (context: SubgraphContext, asked: CloseAsked) =>
  acted(context, 'leavingCareGrantReopen', asked, async (doing) => {
    refuseIf(reasonProblem(asked.why, ['why']));
    const { entities, council } = doing;
    const award = await heldAward(doing, asked.award, ['award']);
    refuseIf([
      ...(mayMove(AWARD_MOVES, award.state, 'OPEN') ? [] : [problem('OPEN_ALREADY', ['award'], 'This grant is open.')]),
      ...(doing.today > award.lastDay
        ? [problem('WINDOW_OVER', ['award'], 'The young person is past the age for this grant.')]
        : []),
    ]);
    const open = { state: 'OPEN', endedOn: null, endedBy: null, endedWhy: null, transferredTo: null } as const;
    await entities.nativeUpdate(AwardRow, { council, id: award.id }, open);
    const pence = await releasedHere(doing, award);
    const why = await doing.seal(award.subject, asked.why.trim());
    if (pence > 0) {
      await post(doing, { award, kind: 'REOPENED', moves: [{ from: 'RELEASED', to: 'AVAILABLE', pence }], why });
    }
    return { award: award.id, subject: award.subject };
  });

/** What went back to this council. What another council had paid out stays spent. */
async function releasedHere({ entities, council }: Doing, award: Award): Promise<number> {
  const [row] = await entities.execute<{ pence: number }[]>(
    `select coalesce(sum(p.pence), 0)::integer as pence from ${SCHEMA}.posting p
     join ${SCHEMA}.entry e on e.council = p.council and e.id = p.entry
     where p.council = ? and p.award = ? and p.code = 'RELEASED' and e.kind <> 'DRAWN_ELSEWHERE'`,
    [council, award.id],
  );
  return row?.pence ?? 0;
}
