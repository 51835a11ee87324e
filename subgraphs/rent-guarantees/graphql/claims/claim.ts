import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

import type { Claim, ClaimLine, ClaimPayment } from '../../records/entities.ts';
import { ClaimLineKind, ClaimStateEnum, PaymentState } from '../guarantees/enums.ts';

@ObjectType({ description: 'One line of a claim. Money is in pence.', simpleResolvers: true })
export class RentGuaranteeClaimLine {
  @Field(() => Int, { description: 'Counts from 1.' })
  readonly number!: number;

  @Field(() => ClaimLineKind, { description: 'What it is for.' })
  readonly kind!: ClaimLine['kind'];

  @Field(() => CalendarDate, { description: 'The day the rent was due, or the damage was found.' })
  readonly dueOn!: string;

  @Field(() => Int, { description: 'The young person’s share of what was due.' })
  readonly duePence!: number;

  @Field(() => Int, { description: 'What was paid of it.' })
  readonly receivedPence!: number;

  @Field({ description: 'Whether it came after the days that the letter gives.' })
  readonly late!: boolean;

  @Field(() => Int, { nullable: true, description: 'What was agreed to. Null until it is decided.' })
  readonly agreedPence?: number | null;
}

@ObjectType({ description: 'What finance was asked to pay, and what came of it.', simpleResolvers: true })
export class RentGuaranteeClaimPayment {
  @Field({ description: 'What it is called on its way through the bank and back.' })
  readonly reference!: string;

  @Field(() => Int, { description: 'Pence.' })
  readonly pence!: number;

  @Field(() => PaymentState, { description: 'What came of it.' })
  readonly state!: ClaimPayment['state'];

  @Field(() => CalendarDate, { description: 'The day it was asked for.' })
  readonly instructedOn!: string;

  @Field({ description: 'Who asked for it, as an opaque id. Never who decided the claim.' })
  readonly instructedBy!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it was paid or failed.' })
  readonly settledOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  readonly failedBecause?: string | null;
}

@ObjectType({ description: 'Where a landlord is to be paid.', simpleResolvers: true })
export class RentGuaranteePayee {
  @Field({ description: 'The name of the account.' })
  readonly name!: string;

  @Field({ description: 'Six digits.' })
  readonly sortCode!: string;

  @Field({ description: 'Eight digits.' })
  readonly accountNumber!: string;
}

@ObjectType('RentGuaranteeClaim', {
  description: 'What a landlord claims under a guarantee. Money is in pence.',
  simpleResolvers: true,
})
export class RentGuaranteeClaimType {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field({ description: 'What people call it: `RC-7K2M-93QX`.' })
  readonly reference!: string;

  @Field(() => ClaimStateEnum, { description: 'What it is.' })
  readonly state!: Claim['state'];

  @Field(() => CalendarDate, { description: 'The day it came.' })
  readonly receivedOn!: string;

  @Field(() => Int, { description: 'What is claimed.' })
  readonly claimedPence!: number;

  @Field(() => Int, { description: 'What was agreed to. Nought until it is decided.' })
  readonly agreedPence!: number;

  @Field(() => Int, { description: 'What was paid.' })
  readonly paidPence!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it was decided.' })
  readonly decidedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided it, as an opaque id.' })
  readonly decidedBy?: string | null;
}
