import 'reflect-metadata';

import { PageInfo } from '@kith/subgraph';
import { Field, ObjectType } from 'type-graphql';

import { CareLeaver } from './care-leaver.ts';

@ObjectType({ description: 'A care leaver at a place in a list.', simpleResolvers: true })
export class CareLeaverEdge {
  @Field({ description: 'The place, for `after`.' })
  readonly cursor!: string;

  @Field(() => CareLeaver, { description: 'The care leaver.' })
  readonly node!: CareLeaver;
}

@ObjectType({ description: 'A page of care leavers, in the order of registration.', simpleResolvers: true })
export class CareLeaverConnection {
  @Field(() => [CareLeaverEdge], { description: 'The care leavers, each with its place.' })
  readonly edges!: readonly CareLeaverEdge[];

  @Field(() => [CareLeaver], { description: 'The care leavers.' })
  readonly nodes!: readonly CareLeaver[];

  @Field(() => PageInfo, { description: 'Whether there are more.' })
  readonly pageInfo!: PageInfo;
}
