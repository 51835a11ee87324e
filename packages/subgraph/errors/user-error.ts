import 'reflect-metadata';

import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({
  description: 'Something about the input that a person can put right. Nothing was stored.',
  simpleResolvers: true,
})
export class UserError {
  @Field({ description: 'Stable code, for programs.' })
  readonly code!: string;

  @Field(() => [String], { description: 'The way to the field within the input.' })
  readonly path!: readonly string[];

  @Field({ description: 'What to put right, for a person.' })
  readonly message!: string;
}
