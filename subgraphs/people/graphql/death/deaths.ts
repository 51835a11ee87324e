import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf } from '@kith/subgraph/database';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';

import { deathOf, recordDeath } from '../../records/death/record-death.ts';
import { PersonDeath, PersonDeathPayload, PersonDeathRecordInput } from './types.ts';

@Resolver()
export class DeathsOfPersons {
  @Needs('person:read', 'person:write')
  @Query(() => PersonDeath, { description: 'What is known of the death of a person.' })
  personDeath(
    @Arg('person', () => ID, { description: 'The id of the carer or care leaver.' }) person: string,
    @Ctx() context: SubgraphContext,
  ) {
    return deathOf(context, person);
  }

  @Needs('person:write')
  @Mutation(() => PersonDeathPayload, {
    description:
      'Records that a person has died, or corrects it. Nothing new is agreed for them from then on, and nothing is posted to them.',
  })
  async personDeathRecord(@Arg('input') input: PersonDeathRecordInput, @Ctx() context: SubgraphContext) {
    const { person, diedOn, why, idempotencyKey } = input;
    const { done, userErrors } = await recordDeath(context, { person, diedOn, why, idempotencyKey });
    return { death: done, userErrors: userErrorsOf(userErrors) };
  }
}
