import 'reflect-metadata';

import type { ToldCarer } from '@kith/circumstances';
import { Needs, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import type { ActResult } from '../../records/persons/act-on-person.ts';
import { correctCarer } from '../../records/persons/correct.ts';
import { aCarer } from '../../records/persons/kinds.ts';
import { addChild, correctChild } from '../../records/persons/kinship-children.ts';
import { registerPerson } from '../../records/persons/register.ts';
import { toChangeChild, toCorrect, toRegister } from './asked.ts';
import { CarerCorrectInput, CarerRegisterInput, KinshipChildAddInput, KinshipChildCorrectInput } from './inputs.ts';
import { CarerPayload } from './payloads.ts';

@Resolver()
export class CarerMutations {
  @Needs('person:write')
  @Mutation(() => CarerPayload, { description: 'Registers a carer with your council.' })
  async carerRegister(@Arg('input') input: CarerRegisterInput, @Ctx() context: SubgraphContext) {
    return payloadOf(await registerPerson(context, aCarer, toRegister(input)));
  }

  @Needs('person:write')
  @Mutation(() => CarerPayload, { description: 'Corrects what your council has recorded of a carer.' })
  async carerCorrect(@Arg('input') input: CarerCorrectInput, @Ctx() context: SubgraphContext) {
    return payloadOf(await correctCarer(context, toCorrect(input.carer, input)));
  }

  @Needs('person:write')
  @Mutation(() => CarerPayload, { description: 'Adds a child to a carer of your council.' })
  async kinshipChildAdd(@Arg('input') input: KinshipChildAddInput, @Ctx() context: SubgraphContext) {
    return payloadOf(await addChild(context, toChangeChild(input)));
  }

  @Needs('person:write')
  @Mutation(() => CarerPayload, { description: 'Corrects what your council has recorded of a child.' })
  async kinshipChildCorrect(@Arg('input') input: KinshipChildCorrectInput, @Ctx() context: SubgraphContext) {
    return payloadOf(await correctChild(context, toChangeChild(input)));
  }
}

const payloadOf = ({ person, userErrors }: ActResult<ToldCarer>) => ({
  carer: person,
  userErrors: userErrorsOf(userErrors),
});
