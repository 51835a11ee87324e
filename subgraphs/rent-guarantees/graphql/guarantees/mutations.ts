import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { recordAcceptance, recordSigning } from '../../records/guarantee/activate.ts';
import { applyForGuarantee } from '../../records/guarantee/apply.ts';
import { approveGuarantee, refuseGuarantee, withdrawGuarantee } from '../../records/guarantee/decide.ts';
import { endGuarantee, revokeGuarantee } from '../../records/guarantee/end.ts';
import { bringAllUpToDate } from '../../records/guarantee/up-to-date.ts';
import { issueGuarantee, reissueGuarantee } from '../../records/letters/issue.ts';
import { makeLink } from '../../records/links/make-link.ts';
import {
  RentGuaranteeActivateInput,
  RentGuaranteeApplyInput,
  RentGuaranteeApproveInput,
  RentGuaranteeEndInput,
  RentGuaranteeIssueInput,
  RentGuaranteeLinkMakeInput,
  RentGuaranteeRefuseInput,
  RentGuaranteeReissueInput,
  RentGuaranteeRenewInput,
  RentGuaranteeRevokeInput,
  RentGuaranteesBringUpToDateInput,
  RentGuaranteeSigningRecordInput,
  RentGuaranteeWithdrawInput,
} from './inputs.ts';
import {
  guaranteePayload,
  RentGuaranteeLinkPayload,
  RentGuaranteePayload,
  RentGuaranteesBroughtUpToDate,
} from './payloads.ts';

const INPUT = { description: 'What to do.' };

@Resolver()
export class GuaranteeMutations {
  @Needs('guarantee:apply')
  @Mutation(() => RentGuaranteePayload, { description: 'Applies for a guarantee for a young person.' })
  async rentGuaranteeApply(@Arg('input', INPUT) input: RentGuaranteeApplyInput, @Ctx() context: SubgraphContext) {
    return guaranteePayload(context, await applyForGuarantee(context, 'rentGuaranteeApply', input));
  }

  @Needs('guarantee:apply')
  @Mutation(() => RentGuaranteePayload, { description: 'Applies for a guarantee that takes over from another.' })
  async rentGuaranteeRenew(@Arg('input', INPUT) input: RentGuaranteeRenewInput, @Ctx() context: SubgraphContext) {
    return guaranteePayload(context, await applyForGuarantee(context, 'rentGuaranteeRenew', input));
  }

  @Needs('guarantee:approve')
  @Mutation(() => RentGuaranteePayload, { description: 'Agrees to a guarantee. Never by the one who applied.' })
  async rentGuaranteeApprove(@Arg('input', INPUT) input: RentGuaranteeApproveInput, @Ctx() context: SubgraphContext) {
    return guaranteePayload(context, await approveGuarantee(context, input));
  }

  @Needs('guarantee:approve')
  @Mutation(() => RentGuaranteePayload, { description: 'Refuses a guarantee, with reasons and how to challenge them.' })
  async rentGuaranteeRefuse(@Arg('input', INPUT) input: RentGuaranteeRefuseInput, @Ctx() context: SubgraphContext) {
    return guaranteePayload(context, await refuseGuarantee(context, input));
  }

  @Needs('guarantee:apply', 'guarantee:issue')
  @Mutation(() => RentGuaranteePayload, { description: 'Takes back a guarantee that the landlord has not accepted.' })
  async rentGuaranteeWithdraw(@Arg('input', INPUT) input: RentGuaranteeWithdrawInput, @Ctx() context: SubgraphContext) {
    return guaranteePayload(context, await withdrawGuarantee(context, input));
  }

  @Needs('guarantee:issue')
  @Mutation(() => RentGuaranteePayload, {
    description: 'Makes the letter and its summaries, to be signed by hand. Refused beyond the limit of exposure.',
  })
  async rentGuaranteeIssue(@Arg('input', INPUT) input: RentGuaranteeIssueInput, @Ctx() context: SubgraphContext) {
    return guaranteePayload(context, await issueGuarantee(context, input));
  }

  @Needs('guarantee:issue')
  @Mutation(() => RentGuaranteePayload, {
    description: 'Makes a new version of the letter; the old one is known as replaced.',
  })
  async rentGuaranteeReissue(@Arg('input', INPUT) input: RentGuaranteeReissueInput, @Ctx() context: SubgraphContext) {
    return guaranteePayload(context, await reissueGuarantee(context, input));
  }

  @Needs('guarantee:issue')
  @Mutation(() => RentGuaranteePayload, { description: 'Records that an officer signed the letter by hand.' })
  async rentGuaranteeSigningRecord(
    @Arg('input', INPUT) input: RentGuaranteeSigningRecordInput,
    @Ctx() context: SubgraphContext,
  ) {
    return guaranteePayload(context, await recordSigning(context, input));
  }

  @Needs('guarantee:issue')
  @Mutation(() => RentGuaranteePayload, {
    description: 'Records that the landlord accepted the signed letter: it is live.',
  })
  async rentGuaranteeActivate(@Arg('input', INPUT) input: RentGuaranteeActivateInput, @Ctx() context: SubgraphContext) {
    return guaranteePayload(context, await recordAcceptance(context, input));
  }

  @Needs('guarantee:issue')
  @Mutation(() => RentGuaranteePayload, {
    description: 'Revokes a live guarantee with notice, and tells the landlord.',
  })
  async rentGuaranteeRevoke(@Arg('input', INPUT) input: RentGuaranteeRevokeInput, @Ctx() context: SubgraphContext) {
    return guaranteePayload(context, await revokeGuarantee(context, input));
  }

  @Needs('guarantee:issue')
  @Mutation(() => RentGuaranteePayload, { description: 'Ends a guarantee because of something that happened.' })
  async rentGuaranteeEnd(@Arg('input', INPUT) input: RentGuaranteeEndInput, @Ctx() context: SubgraphContext) {
    return guaranteePayload(context, await endGuarantee(context, input));
  }

  @Needs('guarantee:issue')
  @Mutation(() => RentGuaranteesBroughtUpToDate, {
    description:
      'Writes down what the calendar has changed: lapsed, ended and closed guarantees. It is done by itself every day; this does it at once.',
  })
  async rentGuaranteesBringUpToDate(
    @Arg('input', INPUT) input: RentGuaranteesBringUpToDateInput,
    @Ctx() context: SubgraphContext,
  ): Promise<RentGuaranteesBroughtUpToDate> {
    const { done, userErrors } = await bringAllUpToDate(context, input);
    return { ...done, userErrors: userErrorsOf(userErrors) };
  }

  @Needs('guarantee:issue')
  @Mutation(() => RentGuaranteeLinkPayload, { description: 'Makes a secret link for the landlord.' })
  async rentGuaranteeLinkMake(
    @Arg('input', INPUT) input: RentGuaranteeLinkMakeInput,
    @Ctx() context: SubgraphContext,
  ): Promise<RentGuaranteeLinkPayload> {
    const acted = await makeLink(context, input);
    if (!acted.done) return { userErrors: userErrorsOf(acted.userErrors) };
    const { guarantee, userErrors } = await guaranteePayload(context, acted);
    return { guarantee, token: acted.done.token, userErrors };
  }
}
