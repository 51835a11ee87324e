import { randomUUID } from 'node:crypto';

import type { SubgraphContext } from '@kith/subgraph';
import { Refused, type Doing } from '@kith/subgraph/database';

import { acted, staffRoles, type Asked } from '../acted.ts';
import { changeLetter } from '../domain/letters.ts';
import { pounds } from '../domain/money.ts';
import { balancesNow } from '../ledger/balances.ts';
import { post } from '../ledger/post.ts';
import { write } from '../letters.ts';
import { isId, notFound, problem, reasonProblem, refuseIf } from '../refusals.ts';
import {
  AdjustmentDecisionRow,
  AdjustmentRow,
  type Adjustment,
  type AdjustmentKind,
  type Award,
} from '../rows/awards.ts';
import { heldOpenAward } from './held.ts';

export interface AdjustmentAsked extends Asked {
  readonly award: string;
  readonly kind: AdjustmentKind;
  readonly pence: number;
  readonly why: string;
}

export interface AdjustmentDecisionAsked extends Asked {
  readonly adjustment: string;
  readonly agreed: boolean;
  readonly why?: string | null;
}

const MOST_PENCE = 10_000_000;

/** Proposes to raise or lower an award by the council's own decision. Nothing changes until somebody else agrees. */
export const proposeAdjustment = (context: SubgraphContext, asked: AdjustmentAsked) =>
  acted(context, 'leavingCareGrantAdjustmentPropose', asked, async (doing) => {
    const { entities, council } = doing;
    staffRoles(doing);
    const amount = Number.isInteger(asked.pence) && asked.pence > 0 && asked.pence <= MOST_PENCE;
    refuseIf([
      ...(amount ? [] : [problem('BAD_AMOUNT', ['pence'], `Give an amount up to ${pounds(MOST_PENCE)}.`)]),
      ...reasonProblem(asked.why, ['why']),
    ]);
    const award = await heldOpenAward(doing, asked.award, ['award']);
    await entities.insert(AdjustmentRow, {
      council,
      id: randomUUID(),
      award: award.id,
      subject: award.subject,
      kind: asked.kind,
      pence: asked.pence,
      why: await doing.seal(award.subject, asked.why.trim()),
      proposedBy: doing.actor,
      proposedAt: doing.now,
    });
    return { award: award.id, subject: award.subject };
  });

/** Agrees to a proposal of somebody else, or does not. */
export const decideAdjustment = (context: SubgraphContext, asked: AdjustmentDecisionAsked) =>
  acted(context, 'leavingCareGrantAdjustmentDecide', asked, async (doing) => {
    const { entities, council, actor } = doing;
    staffRoles(doing);
    const adjustment = await openAdjustment(doing, asked.adjustment);
    const award = await heldOpenAward(doing, adjustment.award, ['adjustment']);
    refuseIf([
      ...(adjustment.proposedBy === actor
        ? [problem('DECIDED_BY_ANOTHER', [], 'Whoever proposed it cannot agree to it. Ask a colleague.')]
        : []),
      ...(asked.agreed ? [] : reasonProblem(asked.why, ['why'])),
    ]);
    await entities.insert(AdjustmentDecisionRow, {
      council,
      adjustment: adjustment.id,
      subject: award.subject,
      proposedBy: adjustment.proposedBy,
      agreed: asked.agreed,
      why: asked.why ? await doing.seal(award.subject, asked.why.trim()) : null,
      decidedBy: actor,
      decidedAt: doing.now,
    });
    if (asked.agreed) await adjust(doing, award, adjustment);
    return { award: award.id, subject: award.subject };
  });

async function openAdjustment({ entities, council }: Doing, id: string): Promise<Adjustment> {
  const adjustment = isId(id) ? await entities.findOne(AdjustmentRow, { council, id }) : null;
  if (!adjustment) throw new Refused(notFound('proposal', ['adjustment']));
  if (await entities.findOne(AdjustmentDecisionRow, { council, adjustment: id })) {
    throw new Refused(problem('DECIDED_ALREADY', ['adjustment'], 'This proposal has been decided already.'));
  }
  return adjustment;
}

const ENTRY_OF = { UPLIFT: 'UPLIFTED', SUPPLEMENT: 'SUPPLEMENTED', REDUCTION: 'REDUCED' } as const;

async function adjust(doing: Doing, award: Award, { id, kind, pence, why }: Adjustment): Promise<void> {
  const [before] = await balancesNow(doing.entities, [award.id]);
  const left = before?.availablePence ?? 0;
  if (kind === 'REDUCTION' && pence > left) {
    throw new Refused(problem('MORE_THAN_THE_BALANCE', [], `Only ${pounds(left)} is left in this grant.`));
  }
  const move =
    kind === 'REDUCTION'
      ? ({ from: 'AVAILABLE', to: 'GRANTED' } as const)
      : ({ from: 'GRANTED', to: 'AVAILABLE' } as const);
  await post(doing, { award, kind: ENTRY_OF[kind], adjustment: id, moves: [{ ...move, pence }] });
  const words = changeLetter({
    kind,
    pence,
    availablePence: kind === 'REDUCTION' ? left - pence : left + pence,
    why: await doing.open<string>(award.subject, why),
  });
  await write(doing, { award, kind: 'RAISED', words });
}
