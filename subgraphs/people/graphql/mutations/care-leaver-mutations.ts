import 'reflect-metadata';

import type { ToldCareLeaver } from '@kith/circumstances';
import { Needs, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import type { ActResult } from '../../records/persons/act-on-person.ts';
import { correctCareLeaver } from '../../records/persons/correct.ts';
import { aCareLeaver } from '../../records/persons/kinds.ts';
import { registerPerson } from '../../records/persons/register.ts';
import { toCorrect, toRegister } from './asked.ts';
import { CareLeaverCorrectInput, CareLeaverRegisterInput } from './care-leaver-inputs.ts';
import { CareLeaverPayload } from './payloads.ts';

@Resolver()
export class CareLeaverMutations {
  @Needs('person:write')
  @Mutation(() => CareLeaverPayload, {
    description: 'Registers a care leaver, or a child about to leave care, with your council.',
  })
  async careLeaverRegister(@Arg('input') input: CareLeaverRegisterInput, @Ctx() context: SubgraphContext) {
    return payloadOf(await registerPerson(context, aCareLeaver, toRegister(input)));
  }

  @Needs('person:write')
  @Mutation(() => CareLeaverPayload, { description: 'Corrects what your council has recorded of a care leaver.' })
  async careLeaverCorrect(@Arg('input') input: CareLeaverCorrectInput, @Ctx() context: SubgraphContext) {
    return payloadOf(await correctCareLeaver(context, toCorrect(input.careLeaver, input)));
  }
}

const payloadOf = ({ person, userErrors }: ActResult<ToldCareLeaver>) => ({
  careLeaver: person,
  userErrors: userErrorsOf(userErrors),
});
