import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which people to list. They must meet everything that is given.' })
export class PersonFilterInput {
  @Field(() => String, { nullable: true, description: 'Part of the display name; capitals do not matter.' })
  readonly nameContains?: string | null;

  @Field(() => ID, { nullable: true, description: "The council's own case number, whole." })
  readonly reference?: string | null;
}
