import 'reflect-metadata';

import { CalendarDate, pageTypeOf, UserError } from '@kith/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

import { ArrangementDueItem } from './details.ts';
import { ArrangementBasis, ArrangementKind, ArrangementState } from './enums.ts';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A care leaver whose record a council keeps.', simpleResolvers: true })
export class CareLeaver {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;
}

@ObjectType({ description: 'A home or support after care that a council has arranged for a young person.' })
export class Arrangement {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => ArrangementKind, { description: 'What kind it is.' })
  readonly kind!: keyof typeof ArrangementKind;

  @Field({ description: 'What people call it: `SP-7K2M-93QX`.' })
  readonly reference!: string;

  @Field(() => ArrangementState, { description: 'Where it stands.' })
  readonly state!: keyof typeof ArrangementState;

  @Field(() => ArrangementBasis, { description: 'Whether the council owes it.' })
  readonly basis!: keyof typeof ArrangementBasis;

  @Field(() => CalendarDate, { description: 'Its first day: for Staying Put the 18th birthday.' })
  readonly startsOn!: string;

  @Field(() => CalendarDate, { description: 'Its last day as planned.' })
  readonly plannedEnd!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The end of the course for which it may go on past 21.' })
  readonly courseEndsOn?: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Its last day, where it has been ended.' })
  readonly endedOn?: string;

  @Field(() => Int, { description: 'Days of notice for ending it.' })
  readonly noticeDays!: number;

  @Field(() => Int, { description: 'Months between reviews.' })
  readonly reviewMonths!: number;
}

export const ArrangementConnection = pageTypeOf('ArrangementConnection', Arrangement, {
  describes: 'A page of arrangements.',
  nodes: 'The arrangements.',
});

@ObjectType({ description: 'What is due for one arrangement.', simpleResolvers: true })
export class ArrangementDue {
  @Field(() => Arrangement, { description: 'The arrangement.' })
  readonly arrangement!: Arrangement;

  @Field(() => [ArrangementDueItem], { description: 'What is due, soonest first.' })
  readonly items!: readonly ArrangementDueItem[];
}

export const ArrangementDueConnection = pageTypeOf('ArrangementDueConnection', ArrangementDue, {
  describes: 'A page of what is due. A page may be short: arrangements of which nothing is due are left out.',
  nodes: 'Arrangements of which something is due.',
});

@ObjectType({ description: 'The arrangement after the act, or what to put right.', simpleResolvers: true })
export class ArrangementPayload {
  @Field(() => Arrangement, { nullable: true, description: 'Null where the act was refused.' })
  readonly arrangement?: Arrangement;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}
