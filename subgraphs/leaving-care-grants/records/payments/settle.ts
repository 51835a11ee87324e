import type { SubgraphContext } from '@kith/subgraph';
import { Refused, type Doing } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import type { Account } from '../domain/accounts.ts';
import { post, type ToPost } from '../ledger/post.ts';
import { problem, reasonProblem, refuseIf } from '../refusals.ts';
import { heldPayment, movePayment, type HeldPayment } from './held.ts';

export interface SettleAsked extends Asked {
  readonly payment: string;
  readonly became: 'PAID' | 'FAILED' | 'CANCELLED';
  /** Needed where it was not paid. */
  readonly why?: string | null;
}

/** Records what became of an order or a card. What became of a bank transfer is read back from the bank's file. */
export const settlePayment = (context: SubgraphContext, asked: SettleAsked) =>
  acted(context, 'leavingCareGrantPaymentSettle', asked, async (doing) => {
    refuseIf(asked.became === 'PAID' ? [] : reasonProblem(asked.why, ['why']));
    const held = await heldPayment(doing, asked.payment);
    const { payment } = held;
    const byBank = payment.route === 'BANK_TRANSFER' && asked.became !== 'CANCELLED';
    if (byBank || payment.state !== 'INSTRUCTED') {
      throw new Refused(
        problem(
          'NOT_IN_THIS_STATE',
          ['payment'],
          byBank
            ? 'What became of a bank transfer is read back from a payment run.'
            : 'What became of this payment is known already.',
        ),
      );
    }
    await settle(doing, held, asked);
    return { award: held.award.id, payment: payment.id, subject: payment.subject };
  });

async function settle(doing: Doing, held: HeldPayment, { became, why }: SettleAsked): Promise<void> {
  const sealed = why ? await doing.seal(held.award.subject, why.trim()) : undefined;
  await movePayment(doing, held.payment, became, sealed);
  await post(doing, settlement(held, became, sealed));
}

/** A payment of which it has become known what became of it. */
export interface ToSettle {
  readonly award: ToPost['award'];
  readonly payment: { readonly id: string; readonly state: string };
  readonly parts: readonly { readonly line: string; readonly pence: number }[];
}

/** What goes into the ledger when it is known what became of a payment. */
export function settlement(
  { award, payment, parts }: ToSettle,
  became: 'PAID' | 'FAILED' | 'CANCELLED',
  why: string | undefined,
): ToPost {
  // A bank may send back what it had paid.
  const from: Account = payment.state === 'PAID' ? 'SPENT' : 'IN_PAYMENT';
  const to: Account = became === 'PAID' ? 'SPENT' : 'COMMITTED';
  return {
    award,
    kind: became,
    payment: payment.id,
    moves: parts.map(({ line, pence }) => ({ from, to, line, pence })),
    ...(why === undefined ? {} : { why }),
  };
}
