import 'reflect-metadata';

import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import { CalendarDate } from '../../schema/calendar-date.ts';

const BANK_STATES = { IN_RUN: 'IN_RUN', PAID: 'PAID', FAILED: 'FAILED' } as const;
registerEnumType(BANK_STATES, {
  name: 'BankTransferState',
  description: 'Where a bank transfer of a payment run stands.',
  valuesConfig: {
    IN_RUN: { description: 'It went out in a file, and the bank has not said what became of it.' },
    PAID: { description: 'It was made.' },
    FAILED: { description: 'It failed, and can be paid again.' },
  },
});

const BANK_SAYS = { PAID: 'PAID', FAILED: 'FAILED' } as const;
registerEnumType(BANK_SAYS, { name: 'PaymentBecame', description: 'What the bank says of a payment.' });

@Directive('@shareable')
@ObjectType({ description: 'How many payments of a run stand where.', simpleResolvers: true })
export class PaymentRunProgress {
  @Field(() => BANK_STATES, { description: 'Where they stand.' })
  readonly state!: keyof typeof BANK_STATES;

  @Field(() => Int, { description: 'How many.' })
  readonly payments!: number;

  @Field(() => Int, { description: 'What they come to, in pence.' })
  readonly pence!: number;
}

@Directive('@shareable')
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

const KEY = {
  description: 'Yours to choose, and new for each act. A retry with the same key does nothing more.',
} as const;

@InputType({ description: 'A file to make of the bank transfers that wait.' })
export class PaymentRunMakeInput {
  @Field(() => ID, KEY)
  readonly idempotencyKey!: string;

  @Field(() => CalendarDate, { description: 'The day on which the bank is to work on it.' })
  readonly processingDay!: string;

  @Field(() => Int, { nullable: true, description: 'At most this many payments, up to 10,000. 2,000, if left out.' })
  readonly most?: number | null;
}

@InputType({ description: 'What the bank says of one payment.' })
export class PaymentBecameInput {
  @Field({ description: 'The reference of the payment.' })
  readonly reference!: string;

  @Field(() => BANK_SAYS, { description: 'What became of it.' })
  readonly became!: keyof typeof BANK_SAYS;

  @Field(() => String, { nullable: true, description: 'Why it failed, in the bank’s words.' })
  readonly reason?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its pence, where the bank says them: another sum is refused.' })
  readonly pence?: number | null;
}

@InputType({ description: 'What became of the payments of a run. Give either the payments, or the file that says it.' })
export class PaymentRunReconcileInput {
  @Field(() => ID, KEY)
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The id of the run.' })
  readonly run!: string;

  @Field(() => [PaymentBecameInput], { nullable: true, description: 'The payments: 1 to 10,000.' })
  readonly became?: readonly PaymentBecameInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The text of the finance system’s file, by the headings and words that the council has published.',
  })
  readonly file?: string | null;
}
