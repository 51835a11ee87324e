import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf, type Acted } from '@kith/subgraph/database';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { conclude, proposeChange, proposeEnd, recordEvent } from '../../records/arrangements/decide.ts';
import { offerStayingClose, openStayingPut } from '../../records/arrangements/open.ts';
import type { ArrangementRecord } from '../../records/arrangements/record.ts';
import { ArrangementPayload } from './arrangement.ts';
import {
  ArrangementChangeInput,
  ArrangementDecisionConcludeInput,
  ArrangementEndInput,
  ArrangementEventRecordInput,
  StayingCloseOfferInput,
  StayingPutArrangementOpenInput,
} from './inputs.ts';

const PAYLOAD = () => ArrangementPayload;
const ASKED = { description: 'What to do.' };

@Resolver()
export class ArrangementMutations {
  @Needs('arrangement:write')
  @Mutation(PAYLOAD, {
    description: 'Proposes a Staying Put arrangement from a determination. Another person agrees to it.',
  })
  async stayingPutArrangementOpen(
    @Arg('input', ASKED) input: StayingPutArrangementOpenInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await openStayingPut(context, input));
  }

  @Needs('arrangement:write')
  @Mutation(PAYLOAD, {
    description:
      'Proposes Staying Close support after an assessment: as a duty once the law has begun, as an offer until then.',
  })
  async stayingCloseOffer(@Arg('input', ASKED) input: StayingCloseOfferInput, @Ctx() context: SubgraphContext) {
    return payload(await offerStayingClose(context, input));
  }

  @Needs('arrangement:write')
  @Mutation(PAYLOAD, { description: 'Proposes who pays what, or what is offered, from a day on.' })
  async arrangementChange(@Arg('input', ASKED) input: ArrangementChangeInput, @Ctx() context: SubgraphContext) {
    return payload(await proposeChange(context, input));
  }

  @Needs('arrangement:write')
  @Mutation(PAYLOAD, { description: 'Proposes to end an arrangement, by the notice that was agreed for it.' })
  async arrangementEnd(@Arg('input', ASKED) input: ArrangementEndInput, @Ctx() context: SubgraphContext) {
    return payload(await proposeEnd(context, input));
  }

  @Needs('arrangement:approve')
  @Mutation(PAYLOAD, {
    description: 'Agrees to a proposed decision, or does not. Only somebody else than who proposed it can agree.',
  })
  async arrangementDecisionConclude(
    @Arg('input', ASKED) input: ArrangementDecisionConcludeInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await conclude(context, input));
  }

  @Needs('arrangement:write')
  @Mutation(PAYLOAD, { description: 'Records a review, a check, advice, a signed agreement, or keeping in touch.' })
  async arrangementEventRecord(
    @Arg('input', ASKED) input: ArrangementEventRecordInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payload(await recordEvent(context, input));
  }
}

const payload = ({ done, userErrors }: Acted<ArrangementRecord>) => ({
  arrangement: done,
  userErrors: userErrorsOf(userErrors),
});
