import 'reflect-metadata';

import { CalendarDate, UserError } from '@kith/subgraph';
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql';

import { IDEMPOTENCY_KEY } from '../mutations/idempotency-key.ts';

@InputType({ description: 'That a person has died, or that it was recorded by mistake.' })
export class PersonDeathRecordInput {
  @Field(() => ID, { description: 'The id of the carer or care leaver.' })
  readonly person!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which they died. Leave it out to say that they live and that it was recorded by mistake.',
  })
  readonly diedOn?: string | null;

  @Field({ description: 'How the council knows, in a sentence. It is kept, sealed.' })
  readonly why!: string;

  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@ObjectType({ description: 'One entry on the death of a person. The latest counts.', simpleResolvers: true })
export class PersonDeathEntry {
  @Field(() => Int, { description: 'Counts the entries.' })
  readonly number!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'The day. Null where it says that they live.' })
  readonly diedOn?: string;

  @Field({ description: 'Who recorded it.' })
  readonly recordedBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  readonly recordedAt!: Date;

  @Field(() => String, { nullable: true, description: 'How the council knew. Null once the person has been erased.' })
  readonly why?: string;
}

@ObjectType({ description: 'What is known of the death of a person.', simpleResolvers: true })
export class PersonDeath {
  @Field(() => ID, { description: 'The id of the carer or care leaver.' })
  readonly person!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The day on which they died. Null where none is known.' })
  readonly diedOn?: string;

  @Field(() => [PersonDeathEntry], { description: 'What was recorded, newest first: at most 100.' })
  readonly entries!: readonly PersonDeathEntry[];
}

@ObjectType({ description: 'What is known then, or what to put right.', simpleResolvers: true })
export class PersonDeathPayload {
  @Field(() => PersonDeath, { nullable: true, description: 'Null where anything was refused.' })
  readonly death?: PersonDeath;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}
