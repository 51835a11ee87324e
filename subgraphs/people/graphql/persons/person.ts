import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';

/** What is kept of a person beside their circumstances, whatever their kind. */
@ObjectType({ simpleResolvers: true })
export abstract class Person {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'What staff call them. May be left out.' })
  readonly displayName?: string;

  @Field(() => String, { nullable: true, description: "The council's own case number." })
  readonly reference?: string;

  @Field(() => Int, { description: 'Counts the changes of this record. Send it with a change.' })
  readonly revision!: number;
}
