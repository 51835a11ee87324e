import type { SubgraphContext } from '@kith/subgraph';
import { Refused } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import type { Account } from '../domain/accounts.ts';
import { pounds } from '../domain/money.ts';
import { balancesOfLines } from '../ledger/balances.ts';
import { post } from '../ledger/post.ts';
import { problem, reasonProblem, refuseIf } from '../refusals.ts';
import { LineRow } from '../rows/requests.ts';
import { heldPayment } from './held.ts';
import { refundedOf } from './refunded.ts';

export interface RefundAsked extends Asked {
  readonly payment: string;
  readonly line: string;
  readonly pence: number;
  readonly why: string;
}

/** Records money that came back, for what was paid. It can be asked for again, unless the award has ended. */
export const refund = (context: SubgraphContext, asked: RefundAsked) =>
  acted(context, 'leavingCareGrantRefund', asked, async (doing) => {
    const { entities, council } = doing;
    refuseIf(reasonProblem(asked.why, ['why']));
    const { award, payment, parts } = await heldPayment(doing, asked.payment);
    const part = parts.find(({ line }) => line === asked.line);
    if (payment.state !== 'PAID' || !part) {
      throw new Refused(problem('NOT_PAID', ['line'], 'This payment has not paid for this.'));
    }
    const spent = (await balancesOfLines(entities, council, award.id, 'SPENT')).get(part.line) ?? 0;
    const most = Math.min(spent, part.pence - (await refundedOf(entities, payment.id, part.line)));
    if (!Number.isInteger(asked.pence) || asked.pence < 1 || asked.pence > most) {
      throw new Refused(problem('BAD_AMOUNT', ['pence'], `Of this, ${pounds(most)} can have come back.`));
    }
    const { inAllowance } = await entities.findOneOrFail(LineRow, { council, id: part.line });
    const back: Account = award.state === 'OPEN' ? 'AVAILABLE' : 'RELEASED';
    const to = inAllowance ? back : 'BESIDE';
    await post(doing, {
      award,
      kind: 'REFUNDED',
      payment: payment.id,
      moves: [{ from: 'SPENT', to, line: part.line, pence: asked.pence }],
      why: await doing.seal(award.subject, asked.why.trim()),
    });
    return { award: award.id, payment: payment.id, subject: award.subject };
  });
