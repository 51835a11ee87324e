import { Refused, type Doing } from '@kith/subgraph/database';

import { heldAward } from '../awards/held.ts';
import { mayMove, PAYMENT_MOVES, type PaymentState } from '../domain/states.ts';
import { isId, notFound, problem } from '../refusals.ts';
import type { Award } from '../rows/awards.ts';
import { PaymentPartRow, PaymentRow, type Payment, type PaymentPart } from '../rows/payments.ts';

export interface HeldPayment {
  readonly award: Award;
  readonly payment: Payment;
  readonly parts: readonly PaymentPart[];
}

/**
 * A payment with its award, held until the end of the act.
 *
 * @throws `Refused` with `NOT_FOUND`.
 */
export async function heldPayment(doing: Doing, id: string): Promise<HeldPayment> {
  const { entities, council } = doing;
  const found = isId(id) ? await entities.findOne(PaymentRow, { council, id }) : null;
  if (!found) throw new Refused(notFound('payment', ['payment']));
  const award = await heldAward(doing, found.award, ['payment']);
  const payment = await entities.refreshOrFail(found);
  return { award, payment, parts: await entities.find(PaymentPartRow, { council, payment: id }) };
}

const SAYS: Readonly<Record<PaymentState, string>> = {
  INSTRUCTED: 'It is not known yet what became of this payment.',
  IN_RUN: 'This payment went out in a file. Read back what the bank says of it.',
  PAID: 'This payment was made.',
  FAILED: 'This payment failed.',
  CANCELLED: 'This payment was cancelled.',
};

/** @throws `Refused` with `NOT_IN_THIS_STATE` where the payment cannot go there from where it is. */
export async function movePayment(
  { entities, council, now }: Doing,
  payment: Payment,
  to: PaymentState,
  settledWhy: string | undefined,
): Promise<void> {
  if (!mayMove(PAYMENT_MOVES, payment.state, to)) {
    throw new Refused(problem('NOT_IN_THIS_STATE', ['payment'], SAYS[payment.state]));
  }
  const settled = { state: to, settledAt: now, settledWhy: settledWhy ?? null };
  await entities.nativeUpdate(PaymentRow, { council, id: payment.id }, settled);
}
