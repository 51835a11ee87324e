import 'reflect-metadata';

import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';

import { CalendarDate } from '../schema/calendar-date.ts';
import { FactType, Outcome } from '../schema/enums.ts';
import { Source } from './source.ts';

@Directive('@shareable')
@ObjectType({ description: 'The child that an answer or a question is about.', simpleResolvers: true })
export class About {
  @Field(() => ID, { description: 'The `ref` of the child in the circumstances.' })
  readonly ref!: string;
}

@Directive('@shareable')
@ObjectType({ description: 'One possible answer to a question.', simpleResolvers: true })
export class AnswerChoice {
  @Field({ description: 'What to send.' })
  readonly code!: string;

  @Field({ description: 'What to show.' })
  readonly label!: string;
}

/** A fact as somebody is asked for it. */
@ObjectType({ simpleResolvers: true })
export abstract class FactAsked {
  @Field({ description: 'The code of the fact asked for.' })
  readonly fact!: string;

  @Field({ description: 'The fact in a few words.' })
  readonly title!: string;

  @Field({ description: 'The question in plain words.' })
  readonly question!: string;

  @Field({ description: 'Why it is asked.' })
  readonly why!: string;

  @Field(() => String, { nullable: true, description: 'Help with answering.' })
  readonly hint?: string | null;

  @Field(() => FactType, { description: 'How it is answered.' })
  readonly type!: keyof typeof FactType;

  @Field(() => [AnswerChoice], { description: 'The answers to choose from. Empty where any date or number will do.' })
  readonly answers!: readonly AnswerChoice[];
}

@Directive('@shareable')
@ObjectType({ description: 'A question whose answer could change the outcome.', simpleResolvers: true })
export class Question extends FactAsked {
  @Field(() => About, { nullable: true, description: 'The child it is about.' })
  readonly about?: About;

  @Field(() => Float, {
    description: 'How much an answer is expected to tell us, in bits. The best question has the most.',
  })
  readonly gain!: number;
}

@Directive('@shareable')
@ObjectType({ description: 'One fact, as it is and as it would be.', simpleResolvers: true })
export class FactChange {
  @Field({ description: 'The code of the fact.' })
  readonly fact!: string;

  @Field({ description: 'The fact in a few words.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'What it is now, in words. Null where it is not known.' })
  readonly from?: string;

  @Field({ description: 'What it would be, in words.' })
  readonly to!: string;
}

@Directive('@shareable')
@ObjectType({
  description: 'A smallest set of changes that would turn the answer. Each was checked by deciding again.',
  simpleResolvers: true,
})
export class WouldChange {
  @Field(() => [FactChange], { description: 'Everything that would have to be different.' })
  readonly changes!: readonly FactChange[];

  @Field(() => Outcome, { description: 'What the answer would be.' })
  readonly outcome!: keyof typeof Outcome;

  @Field(() => Int, { nullable: true, description: 'The least it would then be, in pence.' })
  readonly leastPence?: number;

  @Field(() => Int, { nullable: true, description: 'The most it would then be, in pence.' })
  readonly mostPence?: number;
}

@Directive('@shareable')
@ObjectType({ description: 'A stretch of time with one answer.', simpleResolvers: true })
export class AwardPeriod {
  @Field(() => CalendarDate, { description: 'Its first day.' })
  readonly from!: string;

  @Field(() => CalendarDate, { description: 'Its last day.' })
  readonly to!: string;

  @Field(() => Outcome, { description: 'The answer throughout.' })
  readonly outcome!: keyof typeof Outcome;

  @Field(() => Int, { nullable: true, description: 'The least it can be, in pence.' })
  readonly leastPence?: number;

  @Field(() => Int, { nullable: true, description: 'The most it can be, in pence.' })
  readonly mostPence?: number;

  @Field({ description: 'The figure may change when a new one is published.' })
  readonly provisional!: boolean;

  @Field(() => [String], { description: 'Why it differs from the time before.' })
  readonly why!: readonly string[];
}

@Directive('@shareable')
@ObjectType({ description: 'Something to do, in the order of doing.', simpleResolvers: true })
export class NextStep {
  @Field({ description: 'What to do.' })
  readonly says!: string;

  @Field({ description: 'Whom to ask.' })
  readonly who!: string;

  @Field(() => [Source], { description: 'Where it comes from.' })
  readonly sources!: readonly Source[];
}

@Directive('@shareable')
@ObjectType({ description: 'A way to challenge a decision, in the order of trying.', simpleResolvers: true })
export class ChallengeStep {
  @Field({ description: 'What to do.' })
  readonly says!: string;

  @Field(() => String, { nullable: true, description: 'By when.' })
  readonly within?: string;

  @Field(() => [Source], { description: 'Where it comes from.' })
  readonly sources!: readonly Source[];
}
