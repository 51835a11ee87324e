import 'reflect-metadata';

import { CalendarDate, pageTypeOf } from '@kith/subgraph';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';

import { PAYMENT_STATES, type PaymentState } from '../../records/domain/states.ts';

@ObjectType({ description: 'How many payments of a run stand where.', simpleResolvers: true })
export class PaymentRunProgress {
  @Field(() => PAYMENT_STATES, { description: 'Where they stand.' })
  readonly state!: PaymentState;

  @Field(() => Int, { description: 'How many.' })
  readonly payments!: number;

  @Field(() => Int, { description: 'What they come to, in pence.' })
  readonly pence!: number;
}

@ObjectType({ description: 'A file for the bank, as it was made.', simpleResolvers: true })
export class PaymentFile {
  @Field({ description: 'What to call it.' })
  readonly name!: string;

  @Field({ description: 'Its text. It holds bank details: it goes to the finance system and nowhere else.' })
  readonly text!: string;

  @Field({ description: 'The SHA-256 of its text, in hex.' })
  readonly sha256!: string;

  @Field(() => Boolean, {
    description: 'Whether it is letter for letter what was made: without lines of erased people it is not.',
  })
  readonly whole!: boolean;
}

@ObjectType({
  description: 'Bank transfers that went into one file. Each payment goes into one, ever.',
  simpleResolvers: true,
})
export class PaymentRun {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field({ description: 'What it is called, such as `RUN-7K2M-93QX`.' })
  readonly reference!: string;

  @Field(() => CalendarDate, { description: 'The day on which the bank is to work on it.' })
  readonly processingDay!: string;

  @Field(() => Int, { description: 'How many payments are in it.' })
  readonly lines!: number;

  @Field(() => Int, { description: 'What they come to, in pence.' })
  readonly totalPence!: number;

  @Field({ description: 'The SHA-256 of the CSV file that was made, in hex.' })
  readonly csvDigest!: string;

  @Field(() => String, { nullable: true, description: 'The SHA-256 of the Bacs lines, where they were made.' })
  readonly bacsDigest?: string | null;

  @Field({ description: 'Who made it, as an opaque id.' })
  readonly madeBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  readonly madeAt!: Date;
}

export const PaymentRunConnection = pageTypeOf('PaymentRunConnection', PaymentRun, {
  describes: 'A page of payment runs, newest first.',
  nodes: 'The runs.',
});
