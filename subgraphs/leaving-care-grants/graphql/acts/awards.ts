import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { changeAddress } from '../../records/awards/address.ts';
import { decideAdjustment, proposeAdjustment } from '../../records/awards/adjust.ts';
import { closeAward, reopenAward, transferAward } from '../../records/awards/end.ts';
import { openAward } from '../../records/awards/open.ts';
import { upliftAward } from '../../records/awards/uplift.ts';
import { acknowledgeFlag } from '../../records/guards/acknowledge.ts';
import {
  LeavingCareGrantAddressInput,
  LeavingCareGrantAdjustmentDecideInput,
  LeavingCareGrantAdjustmentProposeInput,
  LeavingCareGrantAwardInput,
  LeavingCareGrantCloseInput,
  LeavingCareGrantFlagAcknowledgeInput,
  LeavingCareGrantTransferInput,
  LeavingCareGrantUpliftInput,
} from './award-inputs.ts';
import { grantAfter, LeavingCareGrantPayload } from './payloads.ts';
import { plain } from './plain.ts';

@Resolver()
export class LeavingCareGrantAwards {
  @Needs('grant:award')
  @Mutation(() => LeavingCareGrantPayload, {
    description: 'Opens the leaving care grant of a young person, with the amount of their determination of today.',
  })
  leavingCareGrantAward(
    @Arg('input', { description: 'The grant to open.' }) input: LeavingCareGrantAwardInput,
    @Ctx() context: SubgraphContext,
  ) {
    return grantAfter(context, openAward(context, plain(input)));
  }

  @Needs('grant:award')
  @Mutation(() => LeavingCareGrantPayload, { description: 'Raises a grant to what a new determination gives.' })
  leavingCareGrantUplift(
    @Arg('input', { description: 'The grant to raise.' }) input: LeavingCareGrantUpliftInput,
    @Ctx() context: SubgraphContext,
  ) {
    return grantAfter(context, upliftAward(context, plain(input)));
  }

  @Needs('grant:award')
  @Mutation(() => LeavingCareGrantPayload, {
    description:
      'Proposes to raise or lower a grant by the council’s own decision. Nothing changes until somebody else agrees.',
  })
  leavingCareGrantAdjustmentPropose(
    @Arg('input', { description: 'The change.' }) input: LeavingCareGrantAdjustmentProposeInput,
    @Ctx() context: SubgraphContext,
  ) {
    return grantAfter(context, proposeAdjustment(context, plain(input)));
  }

  @Needs('grant:award')
  @Mutation(() => LeavingCareGrantPayload, { description: 'Agrees to somebody else’s proposal, or does not.' })
  leavingCareGrantAdjustmentDecide(
    @Arg('input', { description: 'The decision.' }) input: LeavingCareGrantAdjustmentDecideInput,
    @Ctx() context: SubgraphContext,
  ) {
    return grantAfter(context, decideAdjustment(context, plain(input)));
  }

  @Needs('grant:award')
  @Mutation(() => LeavingCareGrantPayload, { description: 'Says where letters about a grant go from now on.' })
  leavingCareGrantAddress(
    @Arg('input', { description: 'The address.' }) input: LeavingCareGrantAddressInput,
    @Ctx() context: SubgraphContext,
  ) {
    return grantAfter(context, changeAddress(context, plain(input)));
  }

  @Needs('grant:award')
  @Mutation(() => LeavingCareGrantPayload, { description: 'Closes a grant. What is left goes back to the council.' })
  leavingCareGrantClose(
    @Arg('input', { description: 'The grant to close.' }) input: LeavingCareGrantCloseInput,
    @Ctx() context: SubgraphContext,
  ) {
    return grantAfter(context, closeAward(context, plain(input)));
  }

  @Needs('grant:award')
  @Mutation(() => LeavingCareGrantPayload, {
    description: 'Ends a grant because another council looks after the young person now.',
  })
  leavingCareGrantTransfer(
    @Arg('input', { description: 'The grant, and where it goes.' }) input: LeavingCareGrantTransferInput,
    @Ctx() context: SubgraphContext,
  ) {
    return grantAfter(context, transferAward(context, plain(input)));
  }

  @Needs('grant:award')
  @Mutation(() => LeavingCareGrantPayload, {
    description: 'Opens a grant again that had ended, with what had gone back to the council.',
  })
  leavingCareGrantReopen(
    @Arg('input', { description: 'The grant to open again.' }) input: LeavingCareGrantCloseInput,
    @Ctx() context: SubgraphContext,
  ) {
    return grantAfter(context, reopenAward(context, plain(input)));
  }

  @Needs('grant:award', 'grant:approve')
  @Mutation(() => LeavingCareGrantPayload, { description: 'Says why to go on in spite of what was flagged.' })
  leavingCareGrantFlagAcknowledge(
    @Arg('input', { description: 'The flag, and why.' }) input: LeavingCareGrantFlagAcknowledgeInput,
    @Ctx() context: SubgraphContext,
  ) {
    return grantAfter(context, acknowledgeFlag(context, plain(input)));
  }
}
