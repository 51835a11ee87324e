import 'reflect-metadata';

import { PageInfo } from '@kith/subgraph';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { Carer } from './carer.ts';

@InputType({ description: 'Which carers to list. They must meet everything that is given.' })
export class CarerFilterInput {
  @Field(() => String, { nullable: true, description: 'Part of the display name; capitals do not matter.' })
  readonly nameContains?: string | null;

  @Field(() => ID, { nullable: true, description: "The council's own case number, whole." })
  readonly reference?: string | null;
}

@ObjectType({ description: 'A carer at a place in a list.', simpleResolvers: true })
export class CarerEdge {
  @Field({ description: 'The place, for `after`.' })
  readonly cursor!: string;

  @Field(() => Carer, { description: 'The carer.' })
  readonly node!: Carer;
}

@ObjectType({ description: 'A page of carers, in the order of registration.', simpleResolvers: true })
export class CarerConnection {
  @Field(() => [CarerEdge], { description: 'The carers, each with its place.' })
  readonly edges!: readonly CarerEdge[];

  @Field(() => [Carer], { description: 'The carers.' })
  readonly nodes!: readonly Carer[];

  @Field(() => PageInfo, { description: 'Whether there are more.' })
  readonly pageInfo!: PageInfo;
}
