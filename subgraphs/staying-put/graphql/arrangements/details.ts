import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

import { totalOf, type WeeklySplit } from '../../arrangements/split.ts';
import { DUE_KINDS, type DueItem } from '../../records/arrangements/page.ts';
import type { DecisionRecord, EventRecord } from '../../records/arrangements/record.ts';
import {
  ArrangementConclusion,
  ArrangementDecisionKind,
  ArrangementDueKind,
  ArrangementEventKind,
  StayingCloseHeading,
} from './enums.ts';
import { WeeklyParts } from './weekly-parts.ts';

@ObjectType({ description: 'Who pays what to the former foster carer in a week. All in pence.', simpleResolvers: true })
export class WeeklySplitType extends WeeklyParts {
  @Field(() => Int, { description: 'What the carer receives: all of them together.' })
  readonly totalPence!: number;
}

@ObjectType({ description: 'Days in a row on which one split applies.', simpleResolvers: true })
export class ArrangementPayments {
  @Field(() => CalendarDate, { description: 'The first day.' })
  readonly from!: string;

  @Field(() => CalendarDate, { description: 'The last day.' })
  readonly to!: string;

  @Field(() => WeeklySplitType, { description: 'Who pays what each week.' })
  readonly weekly!: WeeklySplitType;
}

@ObjectType({ description: 'One thing that Staying Close support offers.', simpleResolvers: true })
export class StayingCloseOfferLine {
  @Field(() => StayingCloseHeading, { description: 'What it is for.' })
  readonly heading!: keyof typeof StayingCloseHeading;

  @Field({ description: 'What it is.' })
  readonly says!: string;

  @Field({ description: 'Who gives it.' })
  readonly provider!: string;

  @Field(() => Int, { description: 'Minutes a week.' })
  readonly minutesAWeek!: number;
}

@ObjectType({ description: 'Something that was decided, or is proposed.', simpleResolvers: true })
export class ArrangementDecision {
  @Field(() => Int, { description: 'One and up within the arrangement.' })
  readonly number!: number;

  @Field(() => ArrangementDecisionKind, { description: 'What it is about.' })
  readonly kind!: keyof typeof ArrangementDecisionKind;

  @Field({ description: 'The code of its ground.' })
  readonly ground!: string;

  @Field(() => CalendarDate, {
    description: 'The first day that it reaches; for an end, the last day of the arrangement.',
  })
  readonly from!: string;

  @Field({ description: 'The reason that the young person reads. Empty once they have been erased.' })
  readonly why!: string;

  @Field(() => WeeklySplitType, { nullable: true, description: 'Who pays what, for Staying Put.' })
  readonly weekly?: WeeklySplitType;

  @Field(() => [StayingCloseOfferLine], { description: 'What is offered, for Staying Close.' })
  readonly offer!: readonly StayingCloseOfferLine[];

  @Field(() => CalendarDate, { nullable: true, description: 'When notice was given, for an end.' })
  readonly noticeOn?: string;

  @Field({ description: 'Who proposed it, as an opaque id.' })
  readonly proposedBy!: string;

  @Field(() => ArrangementConclusion, { nullable: true, description: 'How it ended. Null while it waits.' })
  readonly conclusion?: keyof typeof ArrangementConclusion;

  @Field(() => String, { nullable: true, description: 'Who concluded it, as an opaque id.' })
  readonly concludedBy?: string;
}

@ObjectType({ description: 'Something that was done for an arrangement.', simpleResolvers: true })
export class ArrangementEvent {
  @Field(() => ArrangementEventKind, { description: 'What it was.' })
  readonly kind!: keyof typeof ArrangementEventKind;

  @Field(() => CalendarDate, { description: 'The day it belongs to.' })
  readonly about!: string;

  @Field(() => CalendarDate, { description: 'On which day it was recorded.' })
  readonly on!: string;

  @Field({ description: 'Who recorded it, as an opaque id.' })
  readonly by!: string;

  @Field({ description: 'What was found or said. Empty once they have been erased.' })
  readonly says!: string;

  @Field(() => String, { nullable: true, description: 'Which version of the agreement was signed.' })
  readonly version?: string;

  @Field(() => [String], { description: 'Who signed it.' })
  readonly signatories!: readonly string[];
}

@ObjectType({ description: 'Something that is due for an arrangement.', simpleResolvers: true })
export class ArrangementDueItem {
  @Field(() => ArrangementDueKind, { description: 'What it is.' })
  readonly kind!: keyof typeof ArrangementDueKind;

  @Field(() => CalendarDate, { description: 'On which day. What is late is due on the first day asked about.' })
  readonly on!: string;

  @Field({ description: 'The same in a sentence.' })
  readonly says!: string;
}

export const splitOf = (split: WeeklySplit): WeeklySplitType => ({ ...split, totalPence: totalOf(split) });

export const decisionOf = ({ words, split, conclusion, ...decision }: DecisionRecord): ArrangementDecision => ({
  ...decision,
  why: words?.why ?? '',
  weekly: split && splitOf(split),
  offer: words?.offer ?? [],
  conclusion: conclusion?.conclusion,
  concludedBy: conclusion?.by,
});

export const eventOf = ({ words, ...event }: EventRecord): ArrangementEvent => ({
  ...event,
  says: words?.says ?? '',
  version: words?.version,
  signatories: words?.signatories ?? [],
});

export const dueItemOf = ({ kind, on }: DueItem): ArrangementDueItem => ({ kind, on, says: DUE_KINDS[kind] });
