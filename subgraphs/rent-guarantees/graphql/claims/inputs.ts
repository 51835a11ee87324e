import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';

import { ClaimLineKind, PaymentCame } from '../guarantees/enums.ts';
import { Act } from '../guarantees/inputs.ts';

@InputType({ description: 'One line of a claim. Money is in pence.' })
class RentGuaranteeClaimLineInput {
  @Field(() => ClaimLineKind, { description: 'What it is for.' })
  readonly kind!: keyof typeof ClaimLineKind;

  @Field(() => CalendarDate, { description: 'The day the rent was due, or the damage was found.' })
  readonly dueOn!: string;

  @Field(() => Int, { description: 'The young person’s share of what was due.' })
  readonly duePence!: number;

  @Field(() => Int, { description: 'What was paid of it.' })
  readonly receivedPence!: number;
}

@InputType({ description: 'A bank account.' })
class RentGuaranteePayeeInput {
  @Field({ description: 'The name of the account.' })
  readonly name!: string;

  @Field({ description: 'Such as 12-34-56.' })
  readonly sortCode!: string;

  @Field({ description: 'Six to eight digits.' })
  readonly accountNumber!: string;
}

@InputType()
class RentGuaranteeClaimed extends Act {
  @Field(() => [RentGuaranteeClaimLineInput], { description: 'What is owed, 1 to 60 lines.' })
  readonly lines!: readonly RentGuaranteeClaimLineInput[];

  @Field({ description: 'What happened, in the landlord’s words. At most 4,000 letters.' })
  readonly statement!: string;

  @Field(() => [String], {
    description:
      'What is sent with it, by name: the statement of arrears, the tenancy agreement, the history of payments, what shows that the tenant was asked. 1 to 20.',
  })
  readonly evidence!: readonly string[];

  @Field({ description: 'Whether the landlord asked the tenant first.' })
  readonly askedTheTenant!: boolean;

  @Field(() => RentGuaranteePayeeInput, { description: 'Where to pay.' })
  readonly payTo!: RentGuaranteePayeeInput;
}

const TOKEN = 'The secret of the landlord’s link.';

@InputType({ description: 'A landlord’s claim through their link.' })
export class RentGuaranteeClaimByLinkInput extends RentGuaranteeClaimed {
  @Field({ description: TOKEN })
  readonly token!: string;
}

@InputType({ description: 'A landlord’s claim that came on paper.' })
export class RentGuaranteeClaimRecordInput extends RentGuaranteeClaimed {
  @Field(() => ID, { description: 'The id of the guarantee.' })
  readonly guarantee!: string;
}

@InputType({ description: 'A landlord accepts the letter.' })
export class RentGuaranteeAcceptByLinkInput extends Act {
  @Field({ description: TOKEN })
  readonly token!: string;
}

@InputType({ description: 'A landlord tells of missed rent.' })
export class RentGuaranteeMissedRentByLinkInput extends Act {
  @Field({ description: TOKEN })
  readonly token!: string;

  @Field(() => CalendarDate, { description: 'The day the rent was due.' })
  readonly dueOn!: string;
}

@InputType({ description: 'A landlord told staff of missed rent.' })
export class RentGuaranteeMissedRentRecordInput extends Act {
  @Field(() => ID, { description: 'The id of the guarantee.' })
  readonly guarantee!: string;

  @Field(() => CalendarDate, { description: 'The day the rent was due.' })
  readonly dueOn!: string;

  @Field(() => CalendarDate, { description: 'The day the landlord told of it.' })
  readonly toldOn!: string;
}

@InputType()
class ActOnClaim extends Act {
  @Field(() => ID, { description: 'The id of the claim.' })
  readonly claim!: string;
}

@InputType({ description: 'A decision on a claim, line by line.' })
export class RentGuaranteeClaimDecideInput extends ActOnClaim {
  @Field(() => [Int], {
    description:
      'What is agreed to, in pence, for each line in their order. Nought refuses a line; all noughts refuse the claim.',
  })
  readonly agreedPence!: readonly number[];

  @Field({ description: 'Why, for the landlord. They are written to.' })
  readonly reasons!: string;

  @Field(() => String, { nullable: true, description: 'Why lines that came too late are agreed to all the same.' })
  readonly lateAllowedBecause?: string | null;
}

@InputType({ description: 'Something is missing from a claim.' })
export class RentGuaranteeClaimAskForMoreInput extends ActOnClaim {
  @Field({ description: 'What is missing.' })
  readonly why!: string;
}

@InputType({ description: 'The landlord takes a claim back.' })
export class RentGuaranteeClaimWithdrawInput extends ActOnClaim {
  @Field({ description: 'Why, in a sentence.' })
  readonly why!: string;
}

@InputType({ description: 'Finance is asked to pay what was agreed to.' })
export class RentGuaranteeClaimPaymentInstructInput extends ActOnClaim {}

@InputType({ description: 'What came of a payment.' })
export class RentGuaranteeClaimPaymentReportInput extends ActOnClaim {
  @Field(() => PaymentCame, { description: 'Whether it was paid.' })
  readonly came!: keyof typeof PaymentCame;

  @Field(() => CalendarDate, { description: 'The day it was paid or failed.' })
  readonly on!: string;

  @Field(() => String, { nullable: true, description: 'Why it failed. Only where it did.' })
  readonly failedBecause?: string | null;
}
