import 'reflect-metadata';

import { Field, Int, ObjectType } from 'type-graphql';

import { MeansLine } from './means-lines.ts';

@ObjectType({ description: 'What one property adds to capital, in pence.', simpleResolvers: true })
export class MeansProperty {
  @Field({ description: 'The home that they live in.' })
  readonly mainHome!: boolean;

  @Field(() => Int, { description: 'The mortgage that may be taken off.' })
  readonly mortgageAllowedPence!: number;

  @Field(() => Int, { description: 'The costs of a sale, for certificated work.' })
  readonly saleCostsPence!: number;

  @Field(() => Int, { description: 'The whole property after mortgage and sale costs.' })
  readonly netValuePence!: number;

  @Field(() => Int, { description: 'Their share of that.' })
  readonly netEquityPence!: number;

  @Field(() => Int, { description: 'Left out because it is claimed in the same case.' })
  readonly disputedDisregardPence!: number;

  @Field(() => Int, { description: 'Left out because it is their home.' })
  readonly homeDisregardPence!: number;

  @Field(() => Int, { description: 'What counts.' })
  readonly assessedPence!: number;
}

@ObjectType({ description: 'The capital of one person, in pence.', simpleResolvers: true })
export class MeansPersonCapital {
  @Field(() => Int, { description: 'Money in cash and at a bank.' })
  readonly savingsPence!: number;

  @Field(() => Int, { description: 'Investments, valuables and money owed.' })
  readonly otherAssetsPence!: number;

  @Field(() => Int, { description: 'Vehicles as far as they count.' })
  readonly vehiclesPence!: number;

  @Field(() => Int, { description: 'Property as far as it counts.' })
  readonly propertyPence!: number;

  @Field(() => [MeansProperty], { description: 'Each property, the main home first.' })
  readonly properties!: readonly MeansProperty[];

  @Field(() => Int, { description: 'All of it together.' })
  readonly totalPence!: number;

  @Field(() => Int, { description: 'Left out of property because it is claimed in the same case.' })
  readonly disputedPropertyDisregardPence!: number;

  @Field(() => Int, { description: 'Left out of the rest because it is claimed in the same case.' })
  readonly disputedOtherDisregardPence!: number;

  @Field(() => Int, {
    description: 'What may be left out for somebody of 60 or over, as far as nobody before used it.',
  })
  readonly pensionerDisregardAvailablePence!: number;

  @Field(() => Int, { description: 'What is left out of it.' })
  readonly pensionerDisregardAppliedPence!: number;

  @Field(() => Int, { description: 'What counts.' })
  readonly assessedPence!: number;
}

@ObjectType({ description: 'Capital on the day.', simpleResolvers: true })
export class MeansCapital {
  @Field(() => Int, { description: 'What counts of everybody’s capital, in pence.' })
  readonly pence!: number;

  @Field(() => Int, { description: 'What may be left out because the client or partner is 60 or over.' })
  readonly pensionerDisregardPence!: number;

  @Field(() => [MeansPersonCapital], { description: 'Of each person whose means count, the client first.' })
  readonly people!: readonly MeansPersonCapital[];

  @Field(() => [MeansLine], { description: 'How it is made up.' })
  readonly lines!: readonly MeansLine[];
}
