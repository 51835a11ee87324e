import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

import {
  conclusionOf,
  type DecisionRecord,
  type EventRecord,
  type StepRecord,
} from '../../records/awards/award-record.ts';
import { KinshipAllowanceDecisionKind, KinshipAllowanceDecisionStep, KinshipAllowanceEventKind } from './enums.ts';

@ObjectType({ description: 'A letter as it was sent.', simpleResolvers: true })
export class KinshipAllowanceLetter {
  @Field(() => CalendarDate, { description: 'The day it was written.' })
  readonly on!: string;

  @Field({ description: 'What it is about.' })
  readonly title!: string;

  @Field(() => [String], { description: 'Its paragraphs.' })
  readonly paragraphs!: readonly string[];
}

@ObjectType({ description: 'Something that happened to a proposed decision.', simpleResolvers: true })
class KinshipAllowanceDecisionStepTaken {
  @Field(() => KinshipAllowanceDecisionStep, { description: 'What happened.' })
  readonly step!: keyof typeof KinshipAllowanceDecisionStep;

  @Field(() => CalendarDate, { description: 'On which day.' })
  readonly on!: string;

  @Field({ description: 'Who recorded it, as an opaque id.' })
  readonly by!: string;

  @Field({ description: 'What was said, or why. Empty once the carer has been erased.' })
  readonly says!: string;

  @Field(() => KinshipAllowanceLetter, { nullable: true, description: 'The letter that went out with it.' })
  readonly letter?: KinshipAllowanceLetter;
}

@ObjectType({ description: 'Something that was decided, or is proposed.', simpleResolvers: true })
export class KinshipAllowanceDecision {
  @Field(() => Int, { description: 'One and up within the allowance.' })
  readonly number!: number;

  @Field(() => KinshipAllowanceDecisionKind, { description: 'What it is about.' })
  readonly kind!: keyof typeof KinshipAllowanceDecisionKind;

  @Field({ description: 'The code of its ground.' })
  readonly ground!: string;

  @Field(() => CalendarDate, { description: 'The first day that it reaches.' })
  readonly from!: string;

  @Field({ description: 'The reason that the carer reads. Empty once the carer has been erased.' })
  readonly why!: string;

  @Field({ description: 'Whether the carer must be heard first.' })
  readonly needsNotice!: boolean;

  @Field(() => KinshipAllowanceLetter, { nullable: true, description: 'The notice that told the carer of it.' })
  readonly notice?: KinshipAllowanceLetter;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day on which the carer can answer.' })
  readonly answerBy?: string;

  @Field(() => Int, { nullable: true, description: 'Pence a week before it, on its first day.' })
  readonly weeklyBeforePence?: number;

  @Field(() => Int, { nullable: true, description: 'Pence a week after it, on its first day.' })
  readonly weeklyAfterPence?: number;

  @Field(() => CalendarDate, { description: 'When it was proposed.' })
  readonly proposedOn!: string;

  @Field({ description: 'Who proposed it, as an opaque id.' })
  readonly proposedBy!: string;

  @Field(() => [KinshipAllowanceDecisionStepTaken], { description: 'What happened to it, oldest first.' })
  readonly steps!: readonly KinshipAllowanceDecisionStepTaken[];

  @Field({ description: 'Whether it still waits for its conclusion.' })
  readonly isOpen!: boolean;
}

@ObjectType({ description: 'Something that was asked of the carer or told to them.', simpleResolvers: true })
export class KinshipAllowanceEvent {
  @Field(() => KinshipAllowanceEventKind, { description: 'What happened.' })
  readonly kind!: keyof typeof KinshipAllowanceEventKind;

  @Field(() => CalendarDate, { description: 'The day it belongs to: on which a statement is due, or the birthday.' })
  readonly about!: string;

  @Field(() => CalendarDate, { description: 'On which day it happened.' })
  readonly on!: string;

  @Field({ description: 'Who recorded it, as an opaque id.' })
  readonly by!: string;
}

export const decisionOf = (decision: DecisionRecord): KinshipAllowanceDecision => ({
  ...decision,
  from: decision.effectiveFrom,
  why: decision.words?.why ?? '',
  notice: decision.words?.notice,
  steps: decision.steps.map(stepOf),
  isOpen: conclusionOf(decision) === undefined,
});

const stepOf = ({ step, onDay, takenBy, words }: StepRecord): KinshipAllowanceDecisionStepTaken => ({
  step,
  on: onDay,
  by: takenBy,
  says: words?.says ?? '',
  letter: words?.letter,
});

export const eventOf = ({ kind, about, onDay, recordedBy }: EventRecord): KinshipAllowanceEvent => ({
  kind,
  about,
  on: onDay,
  by: recordedBy,
});
