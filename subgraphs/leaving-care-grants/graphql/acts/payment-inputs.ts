import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

import { PAYMENT_ROUTES, type PaymentRoute } from '../../records/domain/states.ts';
import { PAYEE_KINDS, type PayeeKind } from '../../records/rows/payments.ts';
import { ActingInput } from './acting-input.ts';

const Became = { PAID: 'PAID', FAILED: 'FAILED', CANCELLED: 'CANCELLED' } as const;
registerEnumType(Became, { name: 'LeavingCareGrantPaymentBecame', description: 'What became of an order or a card.' });

const PAYMENT = 'The id of the payment.';
const PENCE = 'How much, in pence.';

@InputType({ description: 'A bank account that a grant shall be able to pay.' })
export class LeavingCareGrantPayeeAddInput extends ActingInput {
  @Field(() => ID, { description: 'The id of the grant.' })
  readonly award!: string;

  @Field(() => PAYEE_KINDS, { description: 'Whose account it is.' })
  readonly kind!: PayeeKind;

  @Field({ description: 'The name on the account.' })
  readonly name!: string;

  @Field({ description: 'Six digits, such as 12-34-56.' })
  readonly sortCode!: string;

  @Field({ description: 'Six to eight digits.' })
  readonly accountNumber!: string;
}

@InputType({ description: 'What a payment pays of one thing.' })
export class LeavingCareGrantPaymentPartInput {
  @Field(() => ID, { description: 'The id of the line.' })
  readonly line!: string;

  @Field(() => Int, { description: PENCE })
  readonly pence!: number;
}

@InputType({ description: 'A payment for what was agreed to.' })
export class LeavingCareGrantPayInput extends ActingInput {
  @Field(() => ID, { description: 'The id of the grant.' })
  readonly award!: string;

  @Field(() => PAYMENT_ROUTES, { description: 'How it is paid.' })
  readonly route!: PaymentRoute;

  @Field(() => [LeavingCareGrantPaymentPartInput], { description: 'What it pays for: 1 to 50 lines, each once.' })
  readonly parts!: readonly LeavingCareGrantPaymentPartInput[];

  @Field(() => ID, { nullable: true, description: 'The id of the payee: for a bank transfer, and for nothing else.' })
  readonly payee?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which order, which card, or who handed the cash to whom. Needed for anything but a bank transfer.',
  })
  readonly details?: string | null;

  @Field(() => ID, { nullable: true, description: 'The payment that failed and that this one stands for.' })
  readonly replaces?: string | null;
}

@InputType({ description: 'What became of an order or a card; or a bank transfer to cancel before it is in a file.' })
export class LeavingCareGrantPaymentSettleInput extends ActingInput {
  @Field(() => ID, { description: PAYMENT })
  readonly payment!: string;

  @Field(() => Became, { description: 'What became of it.' })
  readonly became!: keyof typeof Became;

  @Field(() => String, { nullable: true, description: 'Why. Needed where it was not paid.' })
  readonly why?: string | null;
}

@InputType({ description: 'A receipt for a payment.' })
export class LeavingCareGrantReceiptAddInput extends ActingInput {
  @Field(() => ID, { description: PAYMENT })
  readonly payment!: string;

  @Field({ description: 'The SHA-256 of its file or picture, in hex.' })
  readonly sha256!: string;

  @Field(() => Int, { description: 'The amount on it, in pence.' })
  readonly pence!: number;

  @Field(() => CalendarDate, { description: 'The day on it.' })
  readonly dated!: string;

  @Field(() => String, { nullable: true, description: 'Where it is kept.' })
  readonly document?: string | null;
}

@InputType({ description: 'Money that came back.' })
export class LeavingCareGrantRefundInput extends ActingInput {
  @Field(() => ID, { description: PAYMENT })
  readonly payment!: string;

  @Field(() => ID, { description: 'The id of the line that it had paid for.' })
  readonly line!: string;

  @Field(() => Int, { description: PENCE })
  readonly pence!: number;

  @Field({ description: 'Why, in a sentence.' })
  readonly why!: string;
}
