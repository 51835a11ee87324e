import 'reflect-metadata';

import { COLUMN_HOLDS, type ColumnHolds } from '@kith/payments';
import { Field, InputType, registerEnumType } from 'type-graphql';

import { SettingPublication } from '../../settings/publication.ts';

const ColumnHoldsType = Object.fromEntries(Object.keys(COLUMN_HOLDS).map((holds) => [holds, holds])) as {
  [Holds in ColumnHolds]: Holds;
};
registerEnumType(ColumnHoldsType, {
  name: 'PaymentColumnHolds',
  description: 'What a column of a payment file holds.',
});

@InputType({ description: 'One column of the payment file.' })
class PaymentFileColumnInput {
  @Field({ description: 'Its heading.' })
  readonly heading!: string;

  @Field(() => ColumnHoldsType, { nullable: true, description: 'What it holds. Either this or `always`.' })
  readonly holds?: ColumnHolds | null;

  @Field(() => String, { nullable: true, description: 'The same text in every line.' })
  readonly always?: string | null;
}

@InputType({ description: 'How the finance system wants its file.' })
class PaymentFileCsvInput {
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
class PaymentFileReadBackInput {
  @Field({ description: 'The heading above the references.' })
  readonly referenceHeading!: string;

  @Field({ description: 'The heading above what became of them.' })
  readonly statusHeading!: string;

  @Field(() => String, { nullable: true, description: 'The heading above the reasons.' })
  readonly reasonHeading?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The heading above the amounts in pounds. Where it is given, a line of another amount is refused.',
  })
  readonly amountHeading?: string | null;

  @Field(() => [String], { description: 'The words that mean paid.' })
  readonly paidWords!: readonly string[];

  @Field(() => [String], { description: 'The words that mean failed.' })
  readonly failedWords!: readonly string[];

  @Field(() => String, { defaultValue: ',', description: 'What stands between two columns.' })
  readonly delimiter!: string;
}

@InputType({ description: 'The council’s own account. It is no credential: nothing can be paid with it alone.' })
class PaymentOriginatorInput {
  @Field({ description: 'The council’s name as Bacs knows it.' })
  readonly name!: string;

  @Field({ description: 'Six digits.' })
  readonly sortCode!: string;

  @Field({ description: 'Six to eight digits.' })
  readonly accountNumber!: string;
}

/** What is published, whatever is paid: the input of each subgraph has a name of its own. */
@InputType()
export class PaymentFilePublication extends SettingPublication {
  @Field(() => PaymentFileCsvInput, { nullable: true, description: 'The file.' })
  readonly csv?: PaymentFileCsvInput | null;

  @Field(() => PaymentFileReadBackInput, { nullable: true, description: 'What comes back.' })
  readonly readBack?: PaymentFileReadBackInput | null;

  @Field(() => String, { nullable: true, description: 'The cost centre that these payments are booked to.' })
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
