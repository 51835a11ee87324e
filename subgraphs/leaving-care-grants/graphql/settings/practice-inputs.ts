import 'reflect-metadata';

import { COLUMN_HOLDS, type ColumnHolds } from '@kith/payments';
import { ROLES, type Role } from '@kith/subgraph';
import { SettingPublication } from '@kith/subgraph/database';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';

import type { Item } from '../../records/domain/items.ts';
import { ItemType } from '../grant/enums.ts';

registerEnumType(ROLES, { name: 'Role', description: 'What somebody is to a council.' });

const ColumnHoldsType = Object.fromEntries(Object.keys(COLUMN_HOLDS).map((holds) => [holds, holds])) as {
  [Holds in ColumnHolds]: Holds;
};
registerEnumType(ColumnHoldsType, {
  name: 'PaymentColumnHolds',
  description: 'What a column of a payment file holds.',
});

@InputType({ description: 'Up to how much somebody may agree to, and whether one of them is enough.' })
export class LeavingCareGrantBandInput {
  @Field(() => Int, { nullable: true, description: 'The most in one request, in pence. No limit, if left out.' })
  readonly upToPence?: number | null;

  @Field(() => ROLES, { description: 'What they must be.' })
  readonly role!: Role;

  @Field(() => Int, { description: 'How many must agree, none of them the one who asked: 1 or 2.' })
  readonly approvals!: number;
}

@InputType({ description: 'Who may agree to how much.' })
export class LeavingCareGrantApprovalPublishInput extends SettingPublication {
  @Field(() => [LeavingCareGrantBandInput], { description: 'The bands: 1 to 10.' })
  readonly bands!: readonly LeavingCareGrantBandInput[];
}

@InputType({ description: 'What is paid for beside the grant, and what is not paid for.' })
export class LeavingCareGrantItemsPublishInput extends SettingPublication {
  @Field(() => [ItemType], { description: 'What the council pays for without taking it out of the grant.' })
  readonly beside!: readonly Item[];

  @Field(() => [ItemType], { description: 'What it does not pay for from a grant.' })
  readonly never!: readonly Item[];
}

@InputType({ description: 'Cash and receipts.' })
export class LeavingCareGrantPaymentsPublishInput extends SettingPublication {
  @Field(() => Int, {
    nullable: true,
    description: 'The most that is handed out as cash from one grant, in pence. None, if left out.',
  })
  readonly cashCapPence?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Payments of this much or more need a receipt, in pence. Every one, if left out.',
  })
  readonly receiptFromPence?: number | null;
}

@InputType({ description: 'In whose name the letters about grants go out.' })
export class LeavingCareGrantLetterheadPublishInput extends SettingPublication {
  @Field({ description: 'The name of the council.' })
  readonly name!: string;

  @Field(() => [String], { description: 'The address and how to get in touch, 1 to 8 lines.' })
  readonly lines!: readonly string[];
}

@InputType({ description: 'One column of the payment file.' })
export class PaymentFileColumnInput {
  @Field({ description: 'Its heading.' })
  readonly heading!: string;

  @Field(() => ColumnHoldsType, { nullable: true, description: 'What it holds. Either this or `always`.' })
  readonly holds?: ColumnHolds | null;

  @Field(() => String, { nullable: true, description: 'The same text in every line.' })
  readonly always?: string | null;
}

@InputType({ description: 'How the finance system wants its file.' })
export class PaymentFileCsvInput {
  @Field(() => [PaymentFileColumnInput], { description: 'The columns, in order. One must hold the reference.' })
  readonly columns!: readonly PaymentFileColumnInput[];

  @Field(() => Boolean, { defaultValue: true, description: 'Whether the first line holds the headings.' })
  readonly headings!: boolean;

  @Field(() => String, {
    defaultValue: ',',
    description: 'What stands between two columns: a comma, semicolon, tab or bar.',
  })
  readonly delimiter!: string;
}

@InputType({ description: 'How the finance system says what became of payments.' })
export class PaymentFileReadBackInput {
  @Field({ description: 'The heading above the references.' })
  readonly referenceHeading!: string;

  @Field({ description: 'The heading above what became of them.' })
  readonly statusHeading!: string;

  @Field(() => String, { nullable: true, description: 'The heading above the reasons.' })
  readonly reasonHeading?: string | null;

  @Field(() => [String], { description: 'The words that mean paid.' })
  readonly paidWords!: readonly string[];

  @Field(() => [String], { description: 'The words that mean failed.' })
  readonly failedWords!: readonly string[];

  @Field(() => String, { defaultValue: ',', description: 'What stands between two columns.' })
  readonly delimiter!: string;
}

@InputType({ description: 'The council’s own account. It is no credential: nothing can be paid with it alone.' })
export class PaymentOriginatorInput {
  @Field({ description: 'The council’s name as Bacs knows it.' })
  readonly name!: string;

  @Field({ description: 'Six digits.' })
  readonly sortCode!: string;

  @Field({ description: 'Six to eight digits.' })
  readonly accountNumber!: string;
}

@InputType({ description: 'How the finance system is told whom to pay. What is left out is as usual.' })
export class LeavingCareGrantPaymentFilePublishInput extends SettingPublication {
  @Field(() => PaymentFileCsvInput, { nullable: true, description: 'The file.' })
  readonly csv?: PaymentFileCsvInput | null;

  @Field(() => PaymentFileReadBackInput, { nullable: true, description: 'What comes back.' })
  readonly readBack?: PaymentFileReadBackInput | null;

  @Field(() => String, { nullable: true, description: 'The cost centre of leaving care grants.' })
  readonly costCentre?: string | null;

  @Field(() => String, { nullable: true, description: 'Their code in the general ledger.' })
  readonly glCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Their VAT code.' })
  readonly vatCode?: string | null;

  @Field(() => PaymentOriginatorInput, {
    nullable: true,
    description: 'From which account. Without it, no Bacs lines are made.',
  })
  readonly originator?: PaymentOriginatorInput | null;
}
