import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';

import {
  CarersAnswer,
  ChildBenefitTakenOff,
  Conclusion,
  KinshipAllowanceChangeGround,
  KinshipAllowanceEndGround,
  KinshipAllowanceStatementStep,
  KinshipAllowanceSuspendGround,
  PaymentFrequency,
} from './enums.ts';

const KEY = 'Yours to choose, and new for each act. A retry with the same key does nothing more.';

@InputType({ description: 'A weekly sum added to an allowance, or below nought and taken off it.' })
export class WeeklyAdditionInput {
  @Field({ description: 'What it is for, as the carer reads it. Up to 200 letters.' })
  readonly says!: string;

  @Field(() => Int, { description: 'Pence a week. Below nought where it is taken off.' })
  readonly weeklyPence!: number;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day it counts, such as two years after the order for a fee.',
  })
  readonly until?: string | null;
}

@InputType({ description: 'An allowance to propose, from a determination.' })
export class KinshipAllowanceAwardOpenInput {
  @Field(() => ID, { description: 'The id of the carer.' })
  readonly carer!: string;

  @Field({ description: 'The token of the determination of the child’s kinship allowance, made today for today.' })
  readonly determination!: string;

  @Field(() => CalendarDate, { description: 'The first day to pay for.' })
  readonly startsOn!: string;

  @Field(() => PaymentFrequency, { description: 'How often to pay.' })
  readonly every!: keyof typeof PaymentFrequency;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'When the carer agreed to report changes and to send a statement each year. Needed for special guardians.',
  })
  readonly conditionsAgreedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own number of the child: two allowances of one child are then refused. Only a keyed hash is kept.',
  })
  readonly childNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'What your finance system calls the carer. No bank details.' })
  readonly payeeReference?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Where letters to the carer go: three to seven lines, the name first, the postcode last.',
  })
  readonly letterTo?: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: 'Pence a week, where the council does not follow the table.' })
  readonly fixedWeeklyPence?: number | null;

  @Field(() => [WeeklyAdditionInput], { defaultValue: [], description: 'What is added to it. At most 10.' })
  readonly additions!: readonly WeeklyAdditionInput[];

  @Field({ description: 'Why, as the carer reads it.' })
  readonly why!: string;

  @Field(() => ID, { description: KEY })
  readonly idempotencyKey!: string;
}

@InputType()
export class OnAward {
  @Field(() => ID, { description: 'The id of the allowance.' })
  readonly award!: string;

  @Field(() => ID, { description: KEY })
  readonly idempotencyKey!: string;
}

@InputType()
class ProposalOnAward extends OnAward {
  @Field({ description: 'Why, as the carer reads it.' })
  readonly why!: string;
}

@InputType({ description: 'A change of what is paid. Whatever is left out stays as it is.' })
export class KinshipAllowanceAwardChangeInput extends ProposalOnAward {
  @Field(() => CalendarDate, { description: 'The first day it reaches. It may lie in the past.' })
  readonly from!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day it reaches. It goes on where left out.' })
  readonly until?: string | null;

  @Field(() => KinshipAllowanceChangeGround, { description: 'What has changed.' })
  readonly ground!: keyof typeof KinshipAllowanceChangeGround;

  @Field(() => String, {
    nullable: true,
    description: 'The token of a new determination, whose facts and sum then count.',
  })
  readonly determination?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The GSS code of the council in whose area the child lives: the rate goes by it.',
  })
  readonly livesIn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Pence a week, where the council does not follow the table.' })
  readonly fixedWeeklyPence?: number | null;

  @Field(() => ChildBenefitTakenOff, { nullable: true, description: 'Which rate of Child Benefit is taken off.' })
  readonly childBenefit?: keyof typeof ChildBenefitTakenOff | null;

  @Field(() => [WeeklyAdditionInput], {
    nullable: true,
    description: 'All that is added and taken off from then on. At most 10.',
  })
  readonly additions?: readonly WeeklyAdditionInput[] | null;
}

@InputType({ description: 'Going on past the 18th birthday to the end of a course.' })
export class KinshipAllowanceAwardExtendInput extends ProposalOnAward {
  @Field(() => CalendarDate, { description: 'When the course began: by the 18th birthday.' })
  readonly courseStartedOn!: string;

  @Field(() => CalendarDate, { description: 'Its last day.' })
  readonly courseEndsOn!: string;

  @Field(() => Int, { description: 'Pence a week from the 18th birthday: no table reaches past 17.' })
  readonly weeklyPence!: number;
}

@InputType({ description: 'An end of an allowance.' })
export class KinshipAllowanceAwardEndInput extends ProposalOnAward {
  @Field(() => CalendarDate, { description: 'The last day to pay for. It may lie in the past.' })
  readonly lastDay!: string;

  @Field(() => KinshipAllowanceEndGround, { description: 'Why it ends.' })
  readonly ground!: keyof typeof KinshipAllowanceEndGround;
}

@InputType({ description: 'Holding back payment.' })
export class KinshipAllowanceAwardSuspendInput extends ProposalOnAward {
  @Field(() => CalendarDate, { description: 'The first day to hold back.' })
  readonly from!: string;

  @Field(() => KinshipAllowanceSuspendGround, { description: 'Why.' })
  readonly ground!: keyof typeof KinshipAllowanceSuspendGround;
}

@InputType({ description: 'Paying again.' })
export class KinshipAllowanceAwardResumeInput extends ProposalOnAward {
  @Field(() => CalendarDate, { description: 'The last day that was held back.' })
  readonly heldTo!: string;

  @Field({ description: 'Whether what was held back is due after all.' })
  readonly heldIsDue!: boolean;
}

@InputType({ description: 'What to do about an overpayment. Give one of the two sums.' })
export class KinshipAllowanceOverpaymentDecideInput extends ProposalOnAward {
  @Field(() => Int, { nullable: true, description: 'Pence to take off each payment.' })
  readonly recoverPencePerPayment?: number | null;

  @Field(() => Int, { nullable: true, description: 'Pence not to ask for.' })
  readonly writeOffPence?: number | null;
}

@InputType({ description: 'What the carer said to a notice.' })
export class KinshipAllowanceDecisionAnswerInput extends OnAward {
  @Field(() => Int, { description: 'The number of the decision.' })
  readonly decision!: number;

  @Field(() => CarersAnswer, { description: 'Whether they accept it.' })
  readonly answer!: keyof typeof CarersAnswer;

  @Field({ description: 'What they said.' })
  readonly says!: string;
}

@InputType({ description: 'The conclusion of a decision.' })
export class KinshipAllowanceDecisionConcludeInput extends OnAward {
  @Field(() => Int, { description: 'The number of the decision.' })
  readonly decision!: number;

  @Field(() => Conclusion, { description: 'How it ends.' })
  readonly conclusion!: keyof typeof Conclusion;

  @Field({ description: 'What was taken into account, the carer’s answer included. It goes into the letter.' })
  readonly why!: string;
}

@InputType({ description: 'A step of a yearly statement.' })
export class KinshipAllowanceStatementRecordInput extends OnAward {
  @Field(() => CalendarDate, { description: 'The day on which that statement is due.' })
  readonly dueOn!: string;

  @Field(() => KinshipAllowanceStatementStep, { description: 'What happened today.' })
  readonly step!: keyof typeof KinshipAllowanceStatementStep;

  @Field(() => String, { nullable: true, description: 'What came, or what the review found.' })
  readonly says?: string | null;
}

@InputType({ description: 'How many allowances to bring up to date.' })
export class KinshipAllowanceAwardsBringUpToDateInput {
  @Field(() => Int, { description: '1 to 100.' })
  readonly first!: number;

  @Field(() => ID, { nullable: true, description: 'The `next` of the time before.' })
  readonly after?: string | null;

  @Field(() => ID, { description: KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Which payments to make.' })
export class KinshipAllowancePaymentsMakeInput {
  @Field(() => CalendarDate, { description: 'Pays every period that ends by this day, which is not after today.' })
  readonly through!: string;

  @Field(() => ID, { description: KEY })
  readonly idempotencyKey!: string;
}
