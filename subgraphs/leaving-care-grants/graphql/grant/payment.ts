import 'reflect-metadata';

import { CalendarDate, Needs } from '@kith/subgraph';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';

import { PAYMENT_ROUTES, PAYMENT_STATES, type PaymentRoute, type PaymentState } from '../../records/domain/states.ts';
import { PAYEE_KINDS, type PayeeKind } from '../../records/rows/payments.ts';
import { FOR_PAYING, FOR_STAFF } from './for-staff.ts';

@ObjectType({ description: 'What a payment pays of one thing.', simpleResolvers: true })
export class LeavingCareGrantPaymentPart {
  @Field(() => ID, { description: 'The line of the request.' })
  readonly line!: string;

  @Field(() => Int, { description: 'How much, in pence.' })
  readonly pence!: number;
}

@ObjectType({ description: 'A receipt for a payment.', simpleResolvers: true })
export class LeavingCareGrantReceipt {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field({ description: 'The SHA-256 of its file, in hex.' })
  readonly sha256!: string;

  @Field(() => Int, { description: 'The amount on it, in pence.' })
  readonly pence!: number;

  @Field(() => CalendarDate, { description: 'The day on it.' })
  readonly dated!: string;

  @Field(() => String, { nullable: true, description: 'Where it is kept.' })
  readonly document?: string;
}

@ObjectType({ description: 'A payment for what was agreed to.', simpleResolvers: true })
export class LeavingCareGrantPayment {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field({ description: 'Under what it travels through the bank and back: at most 18 letters, always the same.' })
  readonly reference!: string;

  @Field(() => PAYMENT_ROUTES, { description: 'How it is paid.' })
  readonly route!: PaymentRoute;

  @Field(() => PAYMENT_STATES, { description: 'What became of it.' })
  readonly state!: PaymentState;

  @Field(() => Int, { description: 'How much, in pence.' })
  readonly pence!: number;

  @Field(() => [LeavingCareGrantPaymentPart], { description: 'What it pays for.' })
  readonly parts!: readonly LeavingCareGrantPaymentPart[];

  @Field(() => GraphQLISODateTime, { description: 'When it was instructed.' })
  readonly madeAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it became known what became of it.' })
  readonly settledAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was not made.' })
  readonly settledWhy?: string;

  @Field(() => ID, { nullable: true, description: 'The payment that failed and that this one stands for.' })
  readonly replaces?: string | null;

  @Field(() => Boolean, { description: 'Whether the council wants a receipt for it.' })
  readonly receiptNeeded!: boolean;

  @Field(() => [LeavingCareGrantReceipt], { description: 'Its receipts.' })
  readonly receipts!: readonly LeavingCareGrantReceipt[];

  @Needs(...FOR_STAFF)
  @Field({ description: 'Who instructed it, as an opaque id.' })
  readonly madeBy!: string;

  @Needs(...FOR_PAYING)
  @Field(() => String, { nullable: true, description: 'Which order, which card, or who handed the cash to whom.' })
  readonly details?: string;

  @Needs(...FOR_PAYING)
  @Field(() => ID, { nullable: true, description: 'Whom it pays, for a bank transfer.' })
  readonly payee?: string | null;
}

@ObjectType({
  description: 'A bank account that a grant can pay. Only staff who need it see it.',
  simpleResolvers: true,
})
export class LeavingCareGrantPayee {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => PAYEE_KINDS, { description: 'Whose account it is.' })
  readonly kind!: PayeeKind;

  @Field(() => String, { nullable: true, description: 'The name on the account.' })
  readonly name?: string;

  @Field(() => String, { nullable: true, description: 'The last three digits of the account, to tell it by.' })
  readonly accountEnding?: string;

  @Field({ description: 'Who added it, as an opaque id.' })
  readonly addedBy!: string;
}
