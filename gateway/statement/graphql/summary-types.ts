import 'reflect-metadata';

import { CalendarDate, Every, Outcome, Source } from '@kith/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

import { PenceRange, StatementTotals } from './money-types.ts';
import { OfDetermination } from './of-determination.ts';

@ObjectType({
  description: "One determination's place in the summary. Its reasons stand under the same `ref` in the statement.",
  simpleResolvers: true,
})
export class StatementLine extends OfDetermination {
  @Field(() => Every, { nullable: true, description: 'How often its money is paid. Null where none is counted.' })
  readonly every?: keyof typeof Every | null;

  @Field({ description: 'What it adds to the total of what somebody must pay.' })
  readonly entitled!: PenceRange;

  @Field({ description: 'What it adds to the total of what the council could choose to pay.' })
  readonly ifCouncilAgrees!: PenceRange;

  @Field(() => [String], { description: 'Why money shown in the determination is in neither total.' })
  readonly notCounted!: readonly string[];
}

@ObjectType({
  description: 'Kinds of support that bear on each other, in words, so that nobody adds them up.',
  simpleResolvers: true,
})
export class SupportInteraction {
  @Field({ description: 'Stable code.' })
  readonly code!: string;

  @Field({ description: 'How they bear on each other.' })
  readonly says!: string;

  @Field(() => [ID], { description: 'The determinations it is about.' })
  readonly refs!: readonly string[];

  @Field(() => [Source], { description: 'Where it comes from.' })
  readonly sources!: readonly Source[];
}

@ObjectType({ description: 'What changes in one determination.', simpleResolvers: true })
export class StatementChange extends OfDetermination {
  @Field(() => Outcome, { description: 'The answer until then.' })
  readonly outcomeBefore!: keyof typeof Outcome;

  @Field(() => Outcome, { description: 'The answer from then on.' })
  readonly outcomeAfter!: keyof typeof Outcome;

  @Field(() => Int, { nullable: true, description: 'The least it can be until then, in pence.' })
  readonly leastPenceBefore?: number | null;

  @Field(() => Int, { nullable: true, description: 'The most it can be until then, in pence.' })
  readonly mostPenceBefore?: number | null;

  @Field(() => Int, { nullable: true, description: 'The least it can be from then on, in pence.' })
  readonly leastPenceAfter?: number | null;

  @Field(() => Int, { nullable: true, description: 'The most it can be from then on, in pence.' })
  readonly mostPenceAfter?: number | null;

  @Field(() => [String], { description: 'Why it changes.' })
  readonly why!: readonly string[];
}

@ObjectType({
  description: 'The next day on which an answer or an amount changes, if the law stays as now known.',
  simpleResolvers: true,
})
export class NextChange {
  @Field(() => CalendarDate, { description: 'The day.' })
  readonly on!: string;

  @Field(() => [StatementChange], { description: 'Everything that changes on that day.' })
  readonly changes!: readonly StatementChange[];
}

@ObjectType({ description: 'Something to do, said once however many answers ask for it.', simpleResolvers: true })
export class StepToTake {
  @Field({ description: 'What to do.' })
  readonly says!: string;

  @Field({ description: 'Whom to ask.' })
  readonly who!: string;

  @Field(() => [ID], { description: 'The determinations it serves.' })
  readonly refs!: readonly string[];
}

@ObjectType({ description: 'A whole statement at a glance.', simpleResolvers: true })
export class StatementSummary {
  @Field({ description: 'The statement in one or two sentences.' })
  readonly headline!: string;

  @Field(() => [StatementLine], {
    description: 'What somebody must provide. What ends soon comes first, then what is worth most.',
  })
  readonly entitled!: readonly StatementLine[];

  @Field(() => [StatementLine], { description: 'What the council, or another body, may provide.' })
  readonly councilDecides!: readonly StatementLine[];

  @Field(() => [StatementLine], { description: 'What is not for this person, or not yet.' })
  readonly notForYou!: readonly StatementLine[];

  @Field(() => [StatementLine], { description: 'What nobody can say before more is known.' })
  readonly needToKnow!: readonly StatementLine[];

  @Field({ description: 'What it all comes to.' })
  readonly totals!: StatementTotals;

  @Field(() => [SupportInteraction], { description: 'What bears on what.' })
  readonly interactions!: readonly SupportInteraction[];

  @Field(() => NextChange, {
    nullable: true,
    description: 'What changes next. Null where nothing does within the horizon.',
  })
  readonly nextChange?: NextChange | null;

  @Field(() => [StepToTake], { description: 'What to do next, the most pressing first.' })
  readonly nextSteps!: readonly StepToTake[];
}
