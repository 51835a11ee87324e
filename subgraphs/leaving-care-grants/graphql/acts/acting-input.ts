import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

/** What every act is sent. */
@InputType()
export class ActingInput {
  @Field(() => ID, {
    description: 'Yours to choose, and new for each act. A retry with the same key does nothing more.',
  })
  readonly idempotencyKey!: string;
}
