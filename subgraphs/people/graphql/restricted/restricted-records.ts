import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf, type Acted } from '@kith/subgraph/database';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';

import { grantAccess, withdrawAccess } from '../../records/restricted/access.ts';
import { restrictionOf, type Restriction } from '../../records/restricted/restriction-of.ts';
import { restrictPerson, unrestrictPerson } from '../../records/restricted/restrict.ts';
import {
  PersonAccessGrantInput,
  PersonAccessWithdrawInput,
  PersonRestrictInput,
  PersonUnrestrictInput,
} from './inputs.ts';
import { PersonRestriction, PersonRestrictionPayload } from './types.ts';

@Resolver()
export class RestrictedRecords {
  @Needs('person:restrict', 'audit:read')
  @Query(() => PersonRestriction, { description: 'Whether a record of your council is restricted, and to whom.' })
  personRestriction(
    @Arg('person', () => ID, { description: 'The id of the carer or care leaver.' }) person: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Restriction> {
    return restrictionOf(context, person);
  }

  @Needs('person:restrict')
  @Mutation(() => PersonRestrictionPayload, {
    description: 'Restricts a record to named staff. Name them first: whoever is not named no longer finds it.',
  })
  async personRestrict(@Arg('input') input: PersonRestrictInput, @Ctx() context: SubgraphContext) {
    return payloadOf(await restrictPerson(context, plain(input)));
  }

  @Needs('person:restrict')
  @Mutation(() => PersonRestrictionPayload, { description: 'Opens a restricted record again.' })
  async personUnrestrict(@Arg('input') input: PersonUnrestrictInput, @Ctx() context: SubgraphContext) {
    return payloadOf(await unrestrictPerson(context, plain(input)));
  }

  @Needs('person:restrict')
  @Mutation(() => PersonRestrictionPayload, { description: 'Names somebody for a record. Nobody names themselves.' })
  async personAccessGrant(@Arg('input') input: PersonAccessGrantInput, @Ctx() context: SubgraphContext) {
    return payloadOf(await grantAccess(context, plain(input)));
  }

  @Needs('person:restrict')
  @Mutation(() => PersonRestrictionPayload, { description: 'Takes back the leave of somebody who was named.' })
  async personAccessWithdraw(@Arg('input') input: PersonAccessWithdrawInput, @Ctx() context: SubgraphContext) {
    return payloadOf(await withdrawAccess(context, plain(input)));
  }
}

/** Inputs are class instances, records plain values. */
const plain = <T extends object>(input: T): T => Object.assign({} as T, input);

const payloadOf = ({ done, userErrors }: Acted<Restriction>) => ({
  restriction: done,
  userErrors: userErrorsOf(userErrors),
});
