import 'reflect-metadata';

import { Directive, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import { UserError } from '../../errors/user-error.ts';
import { pageTypeOf } from '../../schema/connection-types.ts';

export const OUTBOX_STATES = { WAITING: 'WAITING', SENT: 'SENT', PARKED: 'PARKED' } as const;
registerEnumType(OUTBOX_STATES, {
  name: 'OutboxState',
  description: 'How far a message has come.',
  valuesConfig: {
    WAITING: { description: 'It is to be sent, or to be tried again.' },
    SENT: { description: 'It was handed over.' },
    PARKED: { description: 'It could not be sent, and is not tried again unless somebody says so.' },
  },
});

@Directive('@shareable')
@ObjectType({
  description: 'Something that leaves the building. What it says is not shown here.',
  simpleResolvers: true,
})
export class OutboxMessage {
  @Field(() => ID, { description: 'Its id, which is also the reference that the receiver has.' })
  readonly id!: string;

  @Field({ description: 'What it is: `message.email`.' })
  readonly kind!: string;

  @Field(() => ID, { nullable: true, description: 'The person it is about or to.' })
  readonly subject?: string;

  @Field(() => OUTBOX_STATES, { description: 'How far it has come.' })
  readonly state!: keyof typeof OUTBOX_STATES;

  @Field(() => GraphQLISODateTime, { description: 'When the act was done that it belongs to.' })
  readonly queuedAt!: Date;

  @Field(() => Int, { description: 'How often it was tried.' })
  readonly tries!: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it is tried next. Null where it is not.' })
  readonly nextTryAt?: Date;

  @Field(() => String, { nullable: true, description: 'Why it is parked, as a code.' })
  readonly parkedBecause?: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was handed over.' })
  readonly sentAt?: Date;

  @Field(() => String, { nullable: true, description: "The receiver's own id for it." })
  readonly receipt?: string;
}

export const OutboxConnection = pageTypeOf('OutboxConnection', OutboxMessage, {
  describes: 'A page of messages, the newest first.',
  nodes: 'The messages.',
  shareable: true,
});

@InputType({ description: 'Which messages to list. They must meet everything that is given.' })
export class OutboxFilterInput {
  @Field(() => OUTBOX_STATES, { nullable: true, description: 'Only those that have come this far.' })
  readonly state?: keyof typeof OUTBOX_STATES | null;

  @Field(() => ID, { nullable: true, description: 'Only those about or to this person.' })
  readonly subject?: string | null;
}

@InputType({ description: 'A parked message to try again.' })
export class OutboxRetryInput {
  @Field(() => ID, { description: 'The id of the message.' })
  readonly message!: string;

  @Field(() => ID, {
    description: 'Yours to choose, and new for each wish. A retry with the same key does nothing more.',
  })
  readonly idempotencyKey!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'The message as it waits again, or what to put right.', simpleResolvers: true })
export class OutboxRetryPayload {
  @Field(() => OutboxMessage, { nullable: true, description: 'The message. Null where anything was refused.' })
  readonly message?: OutboxMessage;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}

@Directive('@shareable')
@ObjectType({
  description: 'What a message would have said, had it left the building. In development only.',
  simpleResolvers: true,
})
export class DevelopmentMessage {
  @Field(() => ID, { description: 'The id of the message.' })
  readonly message!: string;

  @Field({ description: '`EMAIL` or `LETTER`.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'What it says, as JSON. Null once the person has been erased.' })
  readonly content?: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was handed over.' })
  readonly at!: Date;
}
