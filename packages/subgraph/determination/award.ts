import 'reflect-metadata';

import { Directive, Field, Int, ObjectType } from 'type-graphql';

import { AwardKind, AwardMeasure, Every } from '../schema/enums.ts';
import { Source } from './source.ts';

@Directive('@shareable')
@ObjectType({ description: 'One line of the sum behind an amount.', simpleResolvers: true })
export class AwardLine {
  @Field({ description: 'What the line is.' })
  readonly says!: string;

  @Field(() => Int, { description: 'Pence. A deduction is below nought.' })
  readonly pence!: number;

  @Field(() => [Source], { description: 'Where the figure comes from.' })
  readonly sources!: readonly Source[];
}

@Directive('@shareable')
@ObjectType({ description: 'A remark that belongs beside an amount.', simpleResolvers: true })
export class AwardNote {
  @Field({ description: 'The remark.' })
  readonly says!: string;

  @Field(() => [Source], { description: 'Where it comes from.' })
  readonly sources!: readonly Source[];
}

@Directive('@shareable')
@ObjectType({ description: 'What is given: money, help, time or a right.', simpleResolvers: true })
export class Award {
  @Field(() => AwardKind, { description: 'What sort of thing is given.' })
  readonly kind!: keyof typeof AwardKind;

  @Field(() => Every, { nullable: true, description: 'How often, for money.' })
  readonly every?: keyof typeof Every;

  @Field(() => Int, {
    nullable: true,
    description:
      'The least it can be, in pence. Equal to the most where nothing is missing. Null where there is no figure.',
  })
  readonly leastPence?: number;

  @Field(() => Int, { nullable: true, description: 'The most it can be, in pence. Null where there is no figure.' })
  readonly mostPence?: number;

  @Field(() => AwardMeasure, { nullable: true, description: 'How firm the figure is.' })
  readonly measure?: keyof typeof AwardMeasure;

  @Field(() => String, { nullable: true, description: 'What is provided, or what the council decides the amount of.' })
  readonly what?: string;

  @Field(() => [AwardLine], { description: 'How the figure was reached.' })
  readonly lines!: readonly AwardLine[];

  @Field(() => [String], {
    description: 'Why the figure may change when a new one is published. Empty if it is final.',
  })
  readonly provisional!: readonly string[];

  @Field(() => [AwardNote], { description: 'What else to know about it.' })
  readonly notes!: readonly AwardNote[];

  @Field({ description: 'Nobody has said yet when payments start, so this is in no total.' })
  readonly startUnpublished!: boolean;

  @Field(() => String, { nullable: true, description: 'Who holds the money, where it is not paid to the person.' })
  readonly heldBy?: string;

  @Field({ description: 'Whether the amount counts in the totals of a statement.' })
  readonly inTotals!: boolean;
}
