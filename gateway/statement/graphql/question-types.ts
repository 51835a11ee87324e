import 'reflect-metadata';

import { About, AnswerChoice, FactType } from '@kith/subgraph';
import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'A question whose answer could change one or more answers of the statement.',
  simpleResolvers: true,
})
export class NextQuestion {
  @Field({ description: 'The code of the fact asked for.' })
  readonly fact!: string;

  @Field({ description: 'The fact in a few words.' })
  readonly title!: string;

  @Field({ description: 'The question in plain words.' })
  readonly question!: string;

  @Field({ description: 'Why it is asked.' })
  readonly why!: string;

  @Field(() => String, { nullable: true, description: 'Help with answering.' })
  readonly hint?: string | null;

  @Field(() => FactType, { description: 'How it is answered.' })
  readonly type!: string;

  @Field(() => [AnswerChoice], { description: 'The answers to choose from. Empty where any date or number will do.' })
  readonly answers!: readonly AnswerChoice[];

  @Field(() => About, { nullable: true, description: 'The child it is about, if it is about one.' })
  readonly about?: About | null;

  @Field(() => Float, { description: 'How much an answer is expected to tell us over all determinations, in bits.' })
  readonly gain!: number;

  @Field(() => [ID], { description: 'The determinations that wait for the answer.' })
  readonly refs!: readonly string[];
}
