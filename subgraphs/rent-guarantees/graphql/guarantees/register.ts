import 'reflect-metadata';

import { CalendarDate, Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';

import type { Claim } from '../../records/entities.ts';
import { guaranteeRegister } from '../../records/reading/register.ts';
import { RentGuaranteeClaimType } from '../claims/claim.ts';
import { ClaimStateEnum } from './enums.ts';
import { RentGuaranteeType } from './guarantee.ts';

@ObjectType({
  description: 'What the council may have to pay: what its guarantees are capped at, less what was paid.',
  simpleResolvers: true,
})
class GuaranteeExposure {
  @Field(() => Int, { description: 'How many guarantees.' })
  readonly guarantees!: number;

  @Field(() => Float, { description: 'Pence, whole.' })
  readonly pence!: number;

  @Field(() => Float, { description: 'Of it, under guarantees that are over, whose claims are not shut yet.' })
  readonly runOffPence!: number;
}

@ObjectType({ description: 'The exposure to one landlord, or in one area.', simpleResolvers: true })
class GuaranteeExposureOf extends GuaranteeExposure {
  @Field({ description: 'The landlord’s name, the first half of a postcode, or the GSS code of a billing authority.' })
  readonly name!: string;
}

@ObjectType({ description: 'How many claims are in a state, and what they come to.', simpleResolvers: true })
class GuaranteeClaimsInState {
  @Field(() => ClaimStateEnum, { description: 'The state.' })
  readonly state!: Claim['state'];

  @Field(() => Int, { description: 'How many claims.' })
  readonly claims!: number;

  @Field(() => Float, { description: 'What was claimed; what was agreed to, once it was. Pence, whole.' })
  readonly pence!: number;
}

@ObjectType({
  description: 'The register of the guarantees of a council on one day. Each list holds at most 100.',
  simpleResolvers: true,
})
class GuaranteeRegisterType {
  @Field(() => CalendarDate, { description: 'The day. Exposure is told as it was then; claims as they are now.' })
  readonly asOf!: string;

  @Field(() => GuaranteeExposure, { description: 'All of it.' })
  readonly inAll!: GuaranteeExposure;

  @Field(() => [GuaranteeExposureOf], { description: 'By landlord, the largest first.' })
  readonly byLandlord!: readonly GuaranteeExposureOf[];

  @Field(() => [GuaranteeExposureOf], { description: 'By the first half of the postcode, the largest first.' })
  readonly byArea!: readonly GuaranteeExposureOf[];

  @Field(() => [GuaranteeExposureOf], { description: 'By billing authority, where it is known, the largest first.' })
  readonly byBillingAuthority!: readonly GuaranteeExposureOf[];

  @Field(() => [RentGuaranteeType], { description: 'What ends soon, the first to end first.' })
  readonly endingSoon!: readonly RentGuaranteeType[];

  @Field(() => [GuaranteeClaimsInState], { description: 'How the claims stand now.' })
  readonly claims!: readonly GuaranteeClaimsInState[];

  @Field(() => [RentGuaranteeClaimType], { description: 'The claims that wait for something, the oldest first.' })
  readonly openClaims!: readonly RentGuaranteeClaimType[];
}

@Resolver()
export class GuaranteeRegisterQuery {
  @Needs('guarantee:read')
  @Query(() => GuaranteeRegisterType, {
    description: 'What your council stands behind, what ends soon and what is claimed.',
  })
  guaranteeRegister(
    @Arg('asOf', () => CalendarDate, { nullable: true, description: 'The day, today or before. Today, if left out.' })
    asOf: string | null | undefined,
    @Arg('endingWithinDays', () => Int, {
      defaultValue: 60,
      description: 'How far ahead to look for ends: 1 to 366 days.',
    })
    endingWithinDays: number,
    @Ctx() context: SubgraphContext,
  ) {
    return guaranteeRegister(context, asOf ?? context.today, endingWithinDays);
  }
}
