import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { releaseLine } from '../../records/payments/release.ts';
import { askForItems } from '../../records/requests/ask.ts';
import { confirmDecision } from '../../records/requests/confirm.ts';
import { decideRequest } from '../../records/requests/decide.ts';
import { withdrawRequest } from '../../records/requests/withdraw.ts';
import { LeavingCareGrantRequestPayload, requestAfter } from './payloads.ts';
import { plain } from './plain.ts';
import {
  LeavingCareGrantDecideInput,
  LeavingCareGrantDecisionConfirmInput,
  LeavingCareGrantLineReleaseInput,
  LeavingCareGrantRequestInput,
  LeavingCareGrantRequestWithdrawInput,
} from './request-inputs.ts';

@Resolver()
export class LeavingCareGrantRequests {
  @Needs('grant:request')
  @Mutation(() => LeavingCareGrantRequestPayload, { description: 'Asks for things to be paid for from a grant.' })
  leavingCareGrantRequest(
    @Arg('input', { description: 'What is asked for.' }) input: LeavingCareGrantRequestInput,
    @Ctx() context: SubgraphContext,
  ) {
    return requestAfter(context, askForItems(context, plain(input)));
  }

  @Needs('grant:request')
  @Mutation(() => LeavingCareGrantRequestPayload, { description: 'Takes back a request that nobody has decided yet.' })
  leavingCareGrantRequestWithdraw(
    @Arg('input', { description: 'The request.' }) input: LeavingCareGrantRequestWithdrawInput,
    @Ctx() context: SubgraphContext,
  ) {
    return requestAfter(context, withdrawRequest(context, plain(input)));
  }

  @Needs('grant:approve')
  @Mutation(() => LeavingCareGrantRequestPayload, {
    description:
      'Decides a request of somebody else, thing by thing. What is agreed to is set aside, and the young person told in writing.',
  })
  leavingCareGrantDecide(
    @Arg('input', { description: 'The decision.' }) input: LeavingCareGrantDecideInput,
    @Ctx() context: SubgraphContext,
  ) {
    return requestAfter(context, decideRequest(context, plain(input)));
  }

  @Needs('grant:approve')
  @Mutation(() => LeavingCareGrantRequestPayload, {
    description: 'Agrees, as the second approver, to what another has decided; or sends the request back.',
  })
  leavingCareGrantDecisionConfirm(
    @Arg('input', { description: 'What you say of it.' }) input: LeavingCareGrantDecisionConfirmInput,
    @Ctx() context: SubgraphContext,
  ) {
    return requestAfter(context, confirmDecision(context, plain(input)));
  }

  @Needs('grant:approve', 'grant:pay')
  @Mutation(() => LeavingCareGrantRequestPayload, {
    description: 'Gives back what was agreed for something and is not needed.',
  })
  leavingCareGrantLineRelease(
    @Arg('input', { description: 'How much of which line.' }) input: LeavingCareGrantLineReleaseInput,
    @Ctx() context: SubgraphContext,
  ) {
    return requestAfter(context, releaseLine(context, plain(input)));
  }
}
