import 'reflect-metadata';

import { Field, ID, InputType, Int } from 'type-graphql';

import { IDEMPOTENCY_KEY } from './idempotency-key.ts';

@InputType()
export class RegisterInput {
  @Field(() => String, { nullable: true, description: 'What staff call them. May be left out.' })
  readonly displayName?: string | null;

  @Field(() => String, { nullable: true, description: "The council's own case number. May be left out." })
  readonly reference?: string | null;

  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType()
export class CorrectInput {
  @Field(() => Int, { description: 'The revision that you read.' })
  readonly revision!: number;

  @Field({ description: 'Why it is corrected, in a sentence.' })
  readonly why!: string;

  @Field(() => String, { nullable: true, description: 'Null takes it away.' })
  readonly displayName?: string | null;

  @Field(() => String, { nullable: true, description: 'Null takes it away.' })
  readonly reference?: string | null;

  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}
