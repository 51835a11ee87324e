import 'reflect-metadata';

import { Field, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType('AgeBand', { description: 'A weekly sum for children of some ages.', simpleResolvers: true })
@InputType('AgeBandInput', { description: 'A weekly sum for children of some ages.' })
export class AgeBand {
  @Field(() => Int, { description: 'The youngest age in completed years.' })
  readonly ageFrom!: number;

  @Field(() => Int, { description: 'The oldest age in completed years.' })
  readonly ageTo!: number;

  @Field(() => Int, { description: 'Pence a week.' })
  readonly weeklyPence!: number;
}
