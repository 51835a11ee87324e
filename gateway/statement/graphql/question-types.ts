import 'reflect-metadata';

import { About, FactAsked } from '@kith/subgraph';
import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'A question whose answer could change one or more answers of the statement.',
  simpleResolvers: true,
})
export class NextQuestion extends FactAsked {
  @Field(() => About, { nullable: true, description: 'The child it is about, if it is about one.' })
  readonly about?: About | null;

  @Field(() => Float, { description: 'How much an answer is expected to tell us over all determinations, in bits.' })
  readonly gain!: number;

  @Field(() => [ID], { description: 'The determinations that wait for the answer.' })
  readonly refs!: readonly string[];
}
