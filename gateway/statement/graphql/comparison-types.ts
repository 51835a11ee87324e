import 'reflect-metadata';

import { Every, Outcome, Policy } from '@kith/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

import { MoneyByInterval, PenceRange } from './money-types.ts';
import { OfDetermination } from './of-determination.ts';

@ObjectType({ description: 'One entitlement under one of the two policies.', simpleResolvers: true })
export class ComparedSide {
  @Field(() => Outcome, { description: 'The answer.' })
  readonly outcome!: keyof typeof Outcome;

  @Field(() => Every, { nullable: true, description: 'How often the money is paid.' })
  readonly every?: keyof typeof Every | null;

  @Field(() => Int, { nullable: true, description: 'The least it can be, in pence. Null where there is no figure.' })
  readonly leastPence?: number | null;

  @Field(() => Int, { nullable: true, description: 'The most it can be, in pence. Null where there is no figure.' })
  readonly mostPence?: number | null;
}

@ObjectType({ description: 'One entitlement under both policies.', simpleResolvers: true })
export class ComparedLine extends OfDetermination {
  @Field({ description: 'Under the policy asked about.' })
  readonly here!: ComparedSide;

  @Field({ description: 'Under the other policy.' })
  readonly there!: ComparedSide;

  @Field(() => PenceRange, {
    nullable: true,
    description:
      'What the other policy gives less what this one gives: below nought where it gives less. Null where a figure is missing or the two are paid at different intervals.',
  })
  readonly difference?: PenceRange | null;
}

@ObjectType({ description: 'A statement line by line under both policies.', simpleResolvers: true })
export class StatementComparison {
  @Field(() => Policy, { description: 'The policy compared with.' })
  readonly otherPolicy!: (typeof Policy)[keyof typeof Policy];

  @Field(() => [ComparedLine], { description: 'Every determination of the statement.' })
  readonly lines!: readonly ComparedLine[];

  @Field({ description: 'What somebody must pay under the policy asked about.' })
  readonly entitledHere!: MoneyByInterval;

  @Field({ description: 'What somebody must pay under the other policy.' })
  readonly entitledThere!: MoneyByInterval;
}
