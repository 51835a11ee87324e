import { GSS_CODE, type SubgraphContext } from '@kith/subgraph';
import { refuseForTheDead, Refused, type Doing } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import { AWARD_MOVES, mayMove } from '../domain/states.ts';
import { post } from '../ledger/post.ts';
import { problem, reasonProblem, refuseIf } from '../refusals.ts';
import { AwardRow } from '../rows/awards.ts';
import { endHeld, isUnderWay, releasedHere, STILL_UNDER_WAY } from './ending.ts';
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
  if (await isUnderWay(doing, award)) throw new Refused(STILL_UNDER_WAY);
  await endHeld(doing, award, { why: asked.why.trim(), to });
  return { award: award.id, subject: award.subject };
}

/** Opens an award again: people come back. What had gone back to the council is there once more. */
export const reopenAward = (context: SubgraphContext, asked: CloseAsked) =>
  acted(context, 'leavingCareGrantReopen', asked, async (doing) => {
    refuseIf(reasonProblem(asked.why, ['why']));
    const { entities, council } = doing;
    const award = await heldAward(doing, asked.award, ['award']);
    await refuseForTheDead(entities, award.subject, ['award']);
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
