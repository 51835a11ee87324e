import 'reflect-metadata';

import { Needs, UserError, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf, type Acted } from '@kith/subgraph/database';
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';

import { askForMore, withdrawClaim } from '../../records/claims/ask-for-more.ts';
import { decideClaim } from '../../records/claims/decide-claim.ts';
import { recordClaim } from '../../records/claims/make-claim.ts';
import { recordMissedRent } from '../../records/claims/missed-rent.ts';
import { instructPayment, reportPayment } from '../../records/claims/pay-claim.ts';
import { claimsById, forget } from '../../records/reading/loaders.ts';
import { guaranteePayload, RentGuaranteePayload } from '../guarantees/payloads.ts';
import { RentGuaranteeClaimType } from './claim.ts';
import {
  RentGuaranteeClaimAskForMoreInput,
  RentGuaranteeClaimDecideInput,
  RentGuaranteeClaimPaymentInstructInput,
  RentGuaranteeClaimPaymentReportInput,
  RentGuaranteeClaimRecordInput,
  RentGuaranteeClaimWithdrawInput,
  RentGuaranteeMissedRentRecordInput,
} from './inputs.ts';

@ObjectType({ description: 'The claim after the act, or what to put right.', simpleResolvers: true })
class RentGuaranteeClaimPayload {
  @Field(() => RentGuaranteeClaimType, { nullable: true, description: 'The claim. Null where the act was refused.' })
  readonly claim?: RentGuaranteeClaimType;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}

const INPUT = { description: 'What to do.' };

async function claimPayload(
  context: SubgraphContext,
  acted: Acted<{ readonly guarantee: string; readonly claim: string }>,
): Promise<RentGuaranteeClaimPayload> {
  if (!acted.done) return { userErrors: userErrorsOf(acted.userErrors) };
  forget(context, acted.done.guarantee, acted.done.claim);
  const [claim] = await claimsById(context).load(acted.done.claim);
  return { claim: claim as unknown as RentGuaranteeClaimType, userErrors: [] };
}

@Resolver()
export class ClaimMutations {
  @Needs('guarantee:apply', 'guarantee:settle')
  @Mutation(() => RentGuaranteePayload, { description: 'Records that a landlord told of missed rent.' })
  async rentGuaranteeMissedRentRecord(
    @Arg('input', INPUT) input: RentGuaranteeMissedRentRecordInput,
    @Ctx() context: SubgraphContext,
  ) {
    return guaranteePayload(context, await recordMissedRent(context, input));
  }

  @Needs('guarantee:apply', 'guarantee:settle')
  @Mutation(() => RentGuaranteeClaimPayload, { description: 'Takes down a claim that came on paper.' })
  async rentGuaranteeClaimRecord(
    @Arg('input', INPUT) input: RentGuaranteeClaimRecordInput,
    @Ctx() context: SubgraphContext,
  ) {
    return claimPayload(context, await recordClaim(context, input));
  }

  @Needs('guarantee:settle')
  @Mutation(() => RentGuaranteeClaimPayload, { description: 'Asks the landlord for something that is missing.' })
  async rentGuaranteeClaimAskForMore(
    @Arg('input', INPUT) input: RentGuaranteeClaimAskForMoreInput,
    @Ctx() context: SubgraphContext,
  ) {
    return claimPayload(context, await askForMore(context, input));
  }

  @Needs('guarantee:settle')
  @Mutation(() => RentGuaranteeClaimPayload, {
    description:
      'Decides a claim line by line, within the share and what the guarantee has left, and writes to the landlord.',
  })
  async rentGuaranteeClaimDecide(
    @Arg('input', INPUT) input: RentGuaranteeClaimDecideInput,
    @Ctx() context: SubgraphContext,
  ) {
    return claimPayload(context, await decideClaim(context, input));
  }

  @Needs('guarantee:settle')
  @Mutation(() => RentGuaranteeClaimPayload, { description: 'Records that the landlord took a claim back.' })
  async rentGuaranteeClaimWithdraw(
    @Arg('input', INPUT) input: RentGuaranteeClaimWithdrawInput,
    @Ctx() context: SubgraphContext,
  ) {
    return claimPayload(context, await withdrawClaim(context, input));
  }

  @Needs('guarantee:settle')
  @Mutation(() => RentGuaranteeClaimPayload, {
    description: 'Asks finance to pay what was agreed to. Never by the one who decided the claim.',
  })
  async rentGuaranteeClaimPaymentInstruct(
    @Arg('input', INPUT) input: RentGuaranteeClaimPaymentInstructInput,
    @Ctx() context: SubgraphContext,
  ) {
    return claimPayload(context, await instructPayment(context, input));
  }

  @Needs('guarantee:settle')
  @Mutation(() => RentGuaranteeClaimPayload, { description: 'Records whether a payment was made or failed.' })
  async rentGuaranteeClaimPaymentReport(
    @Arg('input', INPUT) input: RentGuaranteeClaimPaymentReportInput,
    @Ctx() context: SubgraphContext,
  ) {
    return claimPayload(context, await reportPayment(context, input));
  }
}
