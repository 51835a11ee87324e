import 'reflect-metadata';

import { UserError, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf, type Acted } from '@kith/subgraph/database';
import { Field, ObjectType } from 'type-graphql';

import { awardsById } from '../../records/reads/awards.ts';
import { paymentsById } from '../../records/reads/payments.ts';
import { requestsById } from '../../records/reads/requests.ts';
import { LeavingCareGrant } from '../grant/grant.ts';
import { LeavingCareGrantPayment } from '../grant/payment.ts';
import { LeavingCareGrantRequest } from '../grant/request.ts';
import { paymentView, requestView } from '../grant/views.ts';

const GRANT = 'The grant as it now stands. Null where the act was refused.';

const PUT_RIGHT = { description: 'What to put right. Empty where it was done.' } as const;

@ObjectType({ description: 'The grant after the act, or what to put right.', simpleResolvers: true })
export class LeavingCareGrantPayload {
  @Field(() => LeavingCareGrant, { nullable: true, description: GRANT })
  readonly leavingCareGrant?: LeavingCareGrant;

  @Field(() => [UserError], PUT_RIGHT)
  readonly userErrors!: readonly UserError[];
}

@ObjectType({ description: 'The request after the act, or what to put right.', simpleResolvers: true })
export class LeavingCareGrantRequestPayload {
  @Field(() => LeavingCareGrantRequest, {
    nullable: true,
    description: 'The request as it now stands. Null where the act was refused.',
  })
  readonly request?: LeavingCareGrantRequest;

  @Field(() => LeavingCareGrant, { nullable: true, description: GRANT })
  readonly leavingCareGrant?: LeavingCareGrant;

  @Field(() => [UserError], PUT_RIGHT)
  readonly userErrors!: readonly UserError[];
}

@ObjectType({ description: 'The payment after the act, or what to put right.', simpleResolvers: true })
export class LeavingCareGrantPaymentPayload {
  @Field(() => LeavingCareGrantPayment, {
    nullable: true,
    description: 'The payment as it now stands. Null where the act was refused.',
  })
  readonly payment?: LeavingCareGrantPayment;

  @Field(() => LeavingCareGrant, { nullable: true, description: GRANT })
  readonly leavingCareGrant?: LeavingCareGrant;

  @Field(() => [UserError], PUT_RIGHT)
  readonly userErrors!: readonly UserError[];
}

interface OnAward {
  readonly award: string;
}

/** The grant that an act was on, read after it. */
export async function grantAfter(context: SubgraphContext, acting: Promise<Acted<OnAward>>) {
  const { done, userErrors } = await acting;
  return {
    leavingCareGrant: done && (await awardsById(context).load(done.award)),
    userErrors: userErrorsOf(userErrors),
  };
}

export async function requestAfter(
  context: SubgraphContext,
  acting: Promise<Acted<OnAward & { readonly request: string }>>,
) {
  const after = await grantAfter(context, acting);
  const { done } = await acting;
  const request = done && (await requestsById(context).load(done.request));
  return { ...after, request: request && requestView(request) };
}

export async function paymentAfter(
  context: SubgraphContext,
  acting: Promise<Acted<OnAward & { readonly payment: string }>>,
) {
  const after = await grantAfter(context, acting);
  const { done } = await acting;
  const payment = done && (await paymentsById(context).load(done.payment));
  return { ...after, payment: payment && paymentView(payment) };
}
