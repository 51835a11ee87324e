import { randomUUID } from 'node:crypto';

import { paymentReference } from '@kith/payments';
import type { SubgraphContext } from '@kith/subgraph';

import { acted, type Asked } from '../acted.ts';
import { ClaimPaymentRow } from '../entities.ts';
import { recordEvent } from '../guarantee/events.ts';
import { refuse } from '../refusals.ts';
import { heldClaim } from './decide-claim.ts';

export interface ClaimNamed extends Asked {
  readonly claim: string;
}

/** Asks finance to pay what was agreed. Whoever decided the claim cannot; the database holds to it. */
export const instructPayment = (context: SubgraphContext, asked: ClaimNamed) =>
  acted(context, 'rentGuaranteeClaimPaymentInstruct', asked, async (doing) => {
    const { entities, council, actor, today } = doing;
    const { claim, guarantee } = await heldClaim(doing, asked.claim);
    if (claim.state !== 'AGREED') refuse('WRONG_STATE', ['claim'], `A claim that is ${claim.state} is not paid.`);
    if (claim.decidedBy === actor) {
      refuse(
        'PAYER_IS_DECIDER',
        ['claim'],
        'Somebody other than the one who decided the claim must ask for the payment.',
      );
    }
    const number = 1 + (await entities.count(ClaimPaymentRow, { council, claim: claim.id }));
    const reference = paymentReference('RGC', `${claim.id} ${number}`);
    await entities.insert(ClaimPaymentRow, {
      council,
      id: randomUUID(),
      claim: claim.id,
      number,
      pence: claim.agreedPence,
      reference,
      state: 'INSTRUCTED',
      instructedBy: actor,
      instructedOn: today,
    });
    await recordEvent(doing, guarantee, 'instructPayment', { detail: { claim: claim.id, reference } });
    return { guarantee: guarantee.id, subject: claim.subject, claim: claim.id };
  });

export interface PaymentReported extends ClaimNamed {
  readonly came: 'PAID' | 'FAILED';
  readonly on: string;
  readonly failedBecause?: string | null;
}

/** What came of a payment that went out in no file, as finance says. One that failed can be asked for again. */
export const reportPayment = (context: SubgraphContext, asked: PaymentReported) =>
  acted(context, 'rentGuaranteeClaimPaymentReport', asked, async (doing) => {
    const { entities, council, actor, today } = doing;
    const { claim, guarantee } = await heldClaim(doing, asked.claim);
    const underWay = { $in: ['INSTRUCTED', 'IN_RUN'] as ('INSTRUCTED' | 'IN_RUN')[] };
    const payment = await entities.findOne(ClaimPaymentRow, { council, claim: claim.id, state: underWay });
    if (!payment) return refuse('NOT_FOUND', ['claim'], 'No payment of this claim is under way.');
    if (payment.state === 'IN_RUN') {
      refuse('IN_A_FILE', ['claim'], 'This payment went out in a file. Read back what the bank says of it.');
    }
    const failedBecause = asked.failedBecause?.trim() || null;
    if ((asked.came === 'FAILED') !== (failedBecause !== null) || (failedBecause?.length ?? 0) > 300) {
      refuse('WHY_NEEDED', ['failedBecause'], 'Say why a payment failed, in at most 300 letters, and only then.');
    }
    if (asked.on < payment.instructedOn || asked.on > today) {
      refuse('BAD_DATE', ['on'], 'Give a day from its instruction on, not in the future.');
    }
    await entities.nativeUpdate(
      ClaimPaymentRow,
      { council, claim: claim.id, number: payment.number },
      { state: asked.came, settledBy: actor, settledOn: asked.on, failedBecause },
    );
    const { reference } = payment;
    await recordEvent(doing, guarantee, 'settlePayment', { detail: { claim: claim.id, reference, came: asked.came } });
    return { guarantee: guarantee.id, subject: claim.subject, claim: claim.id };
  });
