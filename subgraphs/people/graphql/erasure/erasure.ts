import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf, type Acted } from '@kith/subgraph/database';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';

import { recordsDue } from '../../records/erasure/due.ts';
import { erasePerson } from '../../records/erasure/erase-person.ts';
import { liftHold, placeHold, type Held } from '../../records/erasure/hold.ts';
import { PersonEraseInput, PersonErasePayload, PersonHoldInput, PersonHoldPayload, RetentionDue } from './types.ts';

@Resolver()
export class ErasureOfPersons {
  @Needs('person:erase')
  @Mutation(() => PersonErasePayload, {
    description: 'Erases what is known of a person, everywhere in Kith and for good. What was done and the sums stay.',
  })
  async personErase(@Arg('input') input: PersonEraseInput, @Ctx() context: SubgraphContext) {
    const { done, userErrors } = await erasePerson(context, askedIn(input));
    return { ...done, userErrors: userErrorsOf(userErrors) };
  }

  @Needs('person:erase')
  @Mutation(() => PersonHoldPayload, { description: 'Puts a record under a legal hold: nobody may erase it.' })
  async personHoldPlace(@Arg('input') input: PersonHoldInput, @Ctx() context: SubgraphContext) {
    return payloadOf(await placeHold(context, askedIn(input)));
  }

  @Needs('person:erase')
  @Mutation(() => PersonHoldPayload, { description: 'Lifts a legal hold.' })
  async personHoldLift(@Arg('input') input: PersonHoldInput, @Ctx() context: SubgraphContext) {
    return payloadOf(await liftHold(context, askedIn(input)));
  }

  @Needs('person:erase')
  @Query(() => [RetentionDue], {
    description: 'Records that have been kept for as long as they must be, the longest overdue first.',
  })
  retentionDue(
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Ctx() context: SubgraphContext,
  ) {
    return recordsDue(context, first);
  }
}

/** Inputs are class instances, records take plain values. */
const askedIn = ({ person, why, idempotencyKey }: PersonEraseInput | PersonHoldInput) => ({
  person,
  why,
  idempotencyKey,
});

const payloadOf = ({ done, userErrors }: Acted<Held>) => ({ ...done, userErrors: userErrorsOf(userErrors) });
