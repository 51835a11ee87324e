import 'reflect-metadata';

import type { SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import type { ActResult } from '../../records/carers/act.ts';
import { addChild, correctChild } from '../../records/carers/children.ts';
import { correctCarer } from '../../records/carers/correct.ts';
import { registerCarer } from '../../records/carers/register.ts';
import { CarerCorrectInput, CarerRegisterInput, KinshipChildAddInput, KinshipChildCorrectInput } from './inputs.ts';
import { CarerPayload, userErrorsOf } from './payloads.ts';

@Resolver()
export class CarerMutations {
  @Mutation(() => CarerPayload, { description: 'Registers a carer with your council.' })
  async carerRegister(
    @Arg('input', { description: 'The carer to register.' }) input: CarerRegisterInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payloadOf(await registerCarer(context, input));
  }

  @Mutation(() => CarerPayload, { description: 'Corrects what your council has recorded of a carer.' })
  async carerCorrect(
    @Arg('input', { description: 'What to correct.' }) input: CarerCorrectInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payloadOf(await correctCarer(context, input));
  }

  @Mutation(() => CarerPayload, { description: 'Adds a child to a carer of your council.' })
  async kinshipChildAdd(
    @Arg('input', { description: 'The child to add.' }) input: KinshipChildAddInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payloadOf(await addChild(context, input));
  }

  @Mutation(() => CarerPayload, { description: 'Corrects what your council has recorded of a child.' })
  async kinshipChildCorrect(
    @Arg('input', { description: 'What to correct.' }) input: KinshipChildCorrectInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payloadOf(await correctChild(context, input));
  }
}

const payloadOf = ({ carer, userErrors }: ActResult) => ({ carer, userErrors: userErrorsOf(userErrors) });
