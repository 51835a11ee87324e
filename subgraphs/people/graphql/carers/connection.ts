import 'reflect-metadata';

import { PageInfo } from '@kith/subgraph';
import { Field, ObjectType } from 'type-graphql';

import { Carer } from './carer.ts';

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
