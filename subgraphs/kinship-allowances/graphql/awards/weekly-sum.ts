import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a figure comes from.', simpleResolvers: true })
class FigureSource {
  @Field({ description: 'The instrument and the place within it.' })
  readonly title!: string;

  @Field({ description: 'Where to read it.' })
  readonly url!: string;
}

@ObjectType({ description: "One line of the sum behind a week's money.", simpleResolvers: true })
class WeeklyLine {
  @Field({ description: 'What the line is.' })
  readonly says!: string;

  @Field(() => Int, { description: 'Pence a week. Below nought where it is taken off.' })
  readonly pence!: number;

  @Field(() => FigureSource, {
    nullable: true,
    description: 'Where the figure comes from. Null where the council fixed it.',
  })
  readonly source?: FigureSource;
}

@ObjectType({ description: 'What a week comes to, and how.', simpleResolvers: true })
export class WeeklySum {
  @Field(() => Int, { description: 'Pence a week. Never below nought.' })
  readonly pence!: number;

  @Field(() => [WeeklyLine], { description: 'The sum, line by line.' })
  readonly lines!: readonly WeeklyLine[];

  @Field(() => [String], { description: 'Why it may change when a newer table is published. Empty if it is final.' })
  readonly provisional!: readonly string[];
}

@ObjectType({ description: 'Some days of a line, all with the same weekly sum.', simpleResolvers: true })
export class WeeklyStretch {
  @Field(() => CalendarDate, { description: 'The first day.' })
  readonly from!: string;

  @Field(() => CalendarDate, { description: 'The last day.' })
  readonly to!: string;

  @Field(() => Int, { description: 'Pence a week.' })
  readonly weeklyPence!: number;

  @Field(() => Int, { description: 'Pence for these days: so many sevenths of the weekly sum, to the nearest penny.' })
  readonly pence!: number;

  @Field(() => [WeeklyLine], { description: 'The weekly sum, line by line.' })
  readonly lines!: readonly WeeklyLine[];

  @Field(() => [String], { description: 'Why it may change when a newer table is published.' })
  readonly provisional!: readonly string[];
}
