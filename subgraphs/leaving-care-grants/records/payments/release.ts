import type { SubgraphContext } from '@kith/subgraph';
import { Refused } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import { heldOpenAward } from '../awards/held.ts';
import { pounds } from '../domain/money.ts';
import { balancesOfLines } from '../ledger/balances.ts';
import { post } from '../ledger/post.ts';
import { isId, notFound, problem, reasonProblem, refuseIf } from '../refusals.ts';
import { LineRow } from '../rows/requests.ts';

export interface ReleaseAsked extends Asked {
  readonly line: string;
  readonly pence: number;
  readonly why: string;
}

/** Gives back what was agreed for something and is not needed: it cost less, or is not bought after all. */
export const releaseLine = (context: SubgraphContext, asked: ReleaseAsked) =>
  acted(context, 'leavingCareGrantLineRelease', asked, async (doing) => {
    const { entities, council } = doing;
    refuseIf(reasonProblem(asked.why, ['why']));
    const line = isId(asked.line) ? await entities.findOne(LineRow, { council, id: asked.line }) : null;
    if (!line) throw new Refused(notFound('line', ['line']));
    const award = await heldOpenAward(doing, line.award, ['line']);
    const left = (await balancesOfLines(entities, council, award.id, 'COMMITTED')).get(line.id) ?? 0;
    if (!Number.isInteger(asked.pence) || asked.pence < 1 || asked.pence > left) {
      throw new Refused(problem('BAD_AMOUNT', ['pence'], `Of this, ${pounds(left)} is agreed and not paid.`));
    }
    const to = line.inAllowance ? 'AVAILABLE' : 'BESIDE';
    await post(doing, {
      award,
      kind: 'UNCOMMITTED',
      moves: [{ from: 'COMMITTED', to, line: line.id, pence: asked.pence }],
      why: await doing.seal(award.subject, asked.why.trim()),
    });
    return { award: award.id, request: line.request, subject: award.subject };
  });
