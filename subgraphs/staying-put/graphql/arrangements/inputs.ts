import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';

import {
  ArrangementBasis,
  ArrangementConclusion,
  ArrangementEndGround,
  ArrangementEventKind,
  LastProvider,
  StayingCloseHeading,
} from './enums.ts';
import { WeeklyParts } from './weekly-parts.ts';

const KEY = 'Yours to choose, and new for each act. A retry with the same key does nothing more.';

@InputType({
  description: 'Who pays what to the former foster carer in a week, in pence. The parts must add up to the total.',
})
class WeeklySplitInput extends WeeklyParts {
  @Field(() => Int, { description: 'What the carer is to receive.' })
  readonly totalPence!: number;
}

@InputType({ description: 'One thing that Staying Close support offers.' })
class StayingCloseOfferLineInput {
  @Field(() => StayingCloseHeading, { description: 'What it is for.' })
  readonly heading!: keyof typeof StayingCloseHeading;

  @Field({ description: 'What it is. Up to 500 letters.' })
  readonly says!: string;

  @Field({ description: 'Who gives it. Up to 200 letters.' })
  readonly provider!: string;

  @Field(() => Int, { description: 'Minutes a week.' })
  readonly minutesAWeek!: number;
}

@InputType()
class ToOpen {
  @Field(() => ID, { description: 'The id of the care leaver.' })
  readonly careLeaver!: string;

  @Field({ description: 'The token of the determination, made today for today.' })
  readonly determination!: string;

  @Field(() => CalendarDate, { description: 'The last day as planned.' })
  readonly plannedEnd!: string;

  @Field(() => Int, { defaultValue: 6, description: 'Months between reviews: 1 to 12.' })
  readonly reviewMonths!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'Where letters to the young person go: three to seven lines, the name first, the postcode last.',
  })
  readonly letterTo?: readonly string[] | null;

  @Field({ description: 'Why, as the young person reads it.' })
  readonly why!: string;

  @Field(() => ID, { description: KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'A Staying Put arrangement to propose. It starts on the 18th birthday.' })
export class StayingPutArrangementOpenInput extends ToOpen {
  @Field(() => [String], { description: 'One or two former foster carers, by your own references.' })
  readonly carers!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The code of the last placement, as in your return to the department.',
  })
  readonly lastPlacementCode?: string | null;

  @Field(() => LastProvider, { nullable: true, description: 'Whose foster carers they were.' })
  readonly lastProvider?: keyof typeof LastProvider | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the licence that the young person lives there under.',
  })
  readonly licenceReference?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The end of a course for which it may go on past 21.' })
  readonly courseEndsOn?: string | null;

  @Field(() => Int, { defaultValue: 28, description: 'Days of notice for ending it, as agreed: 0 to 365.' })
  readonly noticeDays!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The version of the living together agreement, where it is signed.',
  })
  readonly agreementVersion?: string | null;

  @Field(() => [String], { nullable: true, description: 'Who signed it.' })
  readonly agreementSignatories?: readonly string[] | null;

  @Field(() => WeeklySplitInput, { description: 'Who pays what each week from the first day.' })
  readonly split!: WeeklySplitInput;
}

@InputType({ description: 'Staying Close support to propose after an assessment.' })
export class StayingCloseOfferInput extends ToOpen {
  @Field(() => CalendarDate, { description: 'When the assessment was made.' })
  readonly assessedOn!: string;

  @Field({ description: 'What it found.' })
  readonly assessment!: string;

  @Field(() => ArrangementBasis, { description: 'Whether the council owes it. Not before the law has begun.' })
  readonly basis!: keyof typeof ArrangementBasis;

  @Field(() => CalendarDate, { description: 'The first day.' })
  readonly startsOn!: string;

  @Field(() => [StayingCloseOfferLineInput], { description: 'What is offered. 1 to 30.' })
  readonly offer!: readonly StayingCloseOfferLineInput[];
}

@InputType()
export class OnArrangement {
  @Field(() => ID, { description: 'The id of the arrangement.' })
  readonly arrangement!: string;

  @Field(() => ID, { description: KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'A change from a day on.' })
export class ArrangementChangeInput extends OnArrangement {
  @Field(() => CalendarDate, { description: 'The first day it reaches.' })
  readonly from!: string;

  @Field(() => WeeklySplitInput, { nullable: true, description: 'Who pays what from then on, for Staying Put.' })
  readonly split?: WeeklySplitInput | null;

  @Field(() => [StayingCloseOfferLineInput], {
    nullable: true,
    description: 'What is offered from then on, for Staying Close.',
  })
  readonly offer?: readonly StayingCloseOfferLineInput[] | null;

  @Field({ description: 'Why, as the young person reads it.' })
  readonly why!: string;
}

@InputType({ description: 'An end of an arrangement.' })
export class ArrangementEndInput extends OnArrangement {
  @Field(() => CalendarDate, { description: 'The last day.' })
  readonly lastDay!: string;

  @Field(() => ArrangementEndGround, { description: 'Why it ends.' })
  readonly ground!: keyof typeof ArrangementEndGround;

  @Field(() => CalendarDate, { description: 'When notice was given.' })
  readonly noticeOn!: string;

  @Field({ description: 'Why, as the young person reads it.' })
  readonly why!: string;
}

@InputType({ description: 'The conclusion of a decision.' })
export class ArrangementDecisionConcludeInput extends OnArrangement {
  @Field(() => Int, { description: 'The number of the decision.' })
  readonly decision!: number;

  @Field(() => ArrangementConclusion, { description: 'How it ends.' })
  readonly conclusion!: keyof typeof ArrangementConclusion;

  @Field({ description: 'What was taken into account. It goes into the letter.' })
  readonly why!: string;
}

@InputType({ description: 'Something that was done for an arrangement.' })
export class ArrangementEventRecordInput extends OnArrangement {
  @Field(() => ArrangementEventKind, { description: 'What it was.' })
  readonly kind!: keyof typeof ArrangementEventKind;

  @Field(() => CalendarDate, {
    description: 'The day it belongs to: on which the review was due, or the check runs out.',
  })
  readonly about!: string;

  @Field({ description: 'What was found or said.' })
  readonly says!: string;

  @Field(() => String, { nullable: true, description: 'Which version of the agreement was signed.' })
  readonly version?: string | null;

  @Field(() => [String], { nullable: true, description: 'Who signed it. At most ten.' })
  readonly signatories?: readonly string[] | null;
}
