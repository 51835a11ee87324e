import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf, type Acted } from '@kith/subgraph/database';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import type { AwardRecord } from '../../records/awards/award-record.ts';
import {
  proposeChange,
  proposeEnd,
  proposeExtension,
  proposeOnOverpayment,
  proposeResumption,
  proposeSuspension,
} from '../../records/awards/changes.ts';
import { conclude, recordAnswer } from '../../records/awards/conclude.ts';
import { openAward } from '../../records/awards/open.ts';
import { recordStatementStep } from '../../records/awards/statements.ts';
import { KinshipAllowanceAwardPayload } from './award.ts';
import {
  KinshipAllowanceAwardChangeInput,
  KinshipAllowanceAwardEndInput,
  KinshipAllowanceAwardExtendInput,
  KinshipAllowanceAwardOpenInput,
  KinshipAllowanceAwardResumeInput,
  KinshipAllowanceAwardSuspendInput,
  KinshipAllowanceDecisionAnswerInput,
  KinshipAllowanceDecisionConcludeInput,
  KinshipAllowanceOverpaymentDecideInput,
  KinshipAllowanceStatementRecordInput,
} from './inputs.ts';

const PAYLOAD = () => KinshipAllowanceAwardPayload;
const ASKED = { description: 'What to do.' };

@Resolver()
export class KinshipAllowanceAwardMutations {
  @Needs('allowance:award')
  @Mutation(PAYLOAD, { description: 'Proposes an allowance from a determination. Another person agrees to it.' })
  async kinshipAllowanceAwardOpen(
    @Arg('input', ASKED) input: KinshipAllowanceAwardOpenInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await openAward(context, input));
  }

  @Needs('allowance:award')
  @Mutation(PAYLOAD, {
    description:
      'Proposes to change what is paid from a day on. Where that lowers anything, the carer is sent a notice.',
  })
  async kinshipAllowanceAwardChange(
    @Arg('input', ASKED) input: KinshipAllowanceAwardChangeInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await proposeChange(context, input));
  }

  @Needs('allowance:award')
  @Mutation(PAYLOAD, { description: 'Proposes to go on paying past 18 to the end of a course.' })
  async kinshipAllowanceAwardExtend(
    @Arg('input', ASKED) input: KinshipAllowanceAwardExtendInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await proposeExtension(context, input));
  }

  @Needs('allowance:award')
  @Mutation(PAYLOAD, {
    description: 'Proposes to end an allowance, and sends the carer a notice with the reason and the days to answer.',
  })
  async kinshipAllowanceAwardEnd(
    @Arg('input', ASKED) input: KinshipAllowanceAwardEndInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await proposeEnd(context, input));
  }

  @Needs('allowance:award')
  @Mutation(PAYLOAD, { description: 'Proposes to hold back payment.' })
  async kinshipAllowanceAwardSuspend(
    @Arg('input', ASKED) input: KinshipAllowanceAwardSuspendInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await proposeSuspension(context, input));
  }

  @Needs('allowance:award')
  @Mutation(PAYLOAD, { description: 'Proposes to pay again, and says whether what was held back is due.' })
  async kinshipAllowanceAwardResume(
    @Arg('input', ASKED) input: KinshipAllowanceAwardResumeInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await proposeResumption(context, input));
  }

  @Needs('allowance:award')
  @Mutation(PAYLOAD, {
    description:
      'Proposes to take an overpayment back bit by bit, or not to ask for it. Nothing is ever taken back without this.',
  })
  async kinshipAllowanceOverpaymentDecide(
    @Arg('input', ASKED) input: KinshipAllowanceOverpaymentDecideInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await proposeOnOverpayment(context, input));
  }

  @Needs('allowance:award', 'allowance:approve')
  @Mutation(PAYLOAD, { description: 'Records what the carer said to a notice.' })
  async kinshipAllowanceDecisionAnswer(
    @Arg('input', ASKED) input: KinshipAllowanceDecisionAnswerInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await recordAnswer(context, input));
  }

  @Needs('allowance:approve')
  @Mutation(PAYLOAD, {
    description: 'Agrees to a proposed decision, or does not. Only somebody else than who proposed it can agree.',
  })
  async kinshipAllowanceDecisionConclude(
    @Arg('input', ASKED) input: KinshipAllowanceDecisionConcludeInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await conclude(context, input));
  }

  @Needs('allowance:award')
  @Mutation(PAYLOAD, { description: 'Records a step of a yearly statement. To ask and to remind sends the letter.' })
  async kinshipAllowanceStatementRecord(
    @Arg('input', ASKED) input: KinshipAllowanceStatementRecordInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await recordStatementStep(context, input));
  }
}

const payload = ({ done, userErrors }: Acted<AwardRecord>) => ({ award: done, userErrors: userErrorsOf(userErrors) });
