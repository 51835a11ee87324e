import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { pay } from '../../records/payments/pay.ts';
import { addPayee } from '../../records/payments/payee.ts';
import { addReceipt } from '../../records/payments/receipt.ts';
import { refund } from '../../records/payments/refund.ts';
import { settlePayment } from '../../records/payments/settle.ts';
import { grantAfter, LeavingCareGrantPayload, LeavingCareGrantPaymentPayload, paymentAfter } from './payloads.ts';
import {
  LeavingCareGrantPayeeAddInput,
  LeavingCareGrantPayInput,
  LeavingCareGrantPaymentSettleInput,
  LeavingCareGrantReceiptAddInput,
  LeavingCareGrantRefundInput,
} from './payment-inputs.ts';
import { plain } from './plain.ts';

@Resolver()
export class LeavingCareGrantPayments {
  @Needs('grant:request', 'grant:pay')
  @Mutation(() => LeavingCareGrantPayload, {
    description: 'Adds a bank account that a grant can pay. Nobody but those who pay can read it.',
  })
  leavingCareGrantPayeeAdd(
    @Arg('input', { description: 'The account.' }) input: LeavingCareGrantPayeeAddInput,
    @Ctx() context: SubgraphContext,
  ) {
    return grantAfter(context, addPayee(context, plain(input)));
  }

  @Needs('grant:pay')
  @Mutation(() => LeavingCareGrantPaymentPayload, { description: 'Pays for what was agreed to.' })
  leavingCareGrantPay(
    @Arg('input', { description: 'The payment.' }) input: LeavingCareGrantPayInput,
    @Ctx() context: SubgraphContext,
  ) {
    return paymentAfter(context, pay(context, plain(input)));
  }

  @Needs('grant:pay')
  @Mutation(() => LeavingCareGrantPaymentPayload, {
    description: 'Records what became of an order or a card, or cancels a bank transfer that is in no file yet.',
  })
  leavingCareGrantPaymentSettle(
    @Arg('input', { description: 'What became of it.' }) input: LeavingCareGrantPaymentSettleInput,
    @Ctx() context: SubgraphContext,
  ) {
    return paymentAfter(context, settlePayment(context, plain(input)));
  }

  @Needs('grant:request', 'grant:pay')
  @Mutation(() => LeavingCareGrantPaymentPayload, { description: 'Adds a receipt to a payment.' })
  leavingCareGrantReceiptAdd(
    @Arg('input', { description: 'The receipt.' }) input: LeavingCareGrantReceiptAddInput,
    @Ctx() context: SubgraphContext,
  ) {
    return paymentAfter(context, addReceipt(context, plain(input)));
  }

  @Needs('grant:pay')
  @Mutation(() => LeavingCareGrantPaymentPayload, { description: 'Records money that came back.' })
  leavingCareGrantRefund(
    @Arg('input', { description: 'The refund.' }) input: LeavingCareGrantRefundInput,
    @Ctx() context: SubgraphContext,
  ) {
    return paymentAfter(context, refund(context, plain(input)));
  }
}
