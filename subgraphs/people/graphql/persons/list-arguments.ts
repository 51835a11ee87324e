import 'reflect-metadata';

import { ArgsType, Field, Int } from 'type-graphql';

import { PersonFilterInput } from './filter.ts';

/** Which page of a list of people is asked for. */
@ArgsType()
export class PersonListArguments {
  @Field(() => PersonFilterInput, { nullable: true, description: 'Which to list. All, if left out.' })
  readonly filter?: PersonFilterInput | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last one seen.' })
  readonly after?: string | null;

  @Field(() => Int, { description: 'How many: 1 to 100.' })
  readonly first!: number;
}
