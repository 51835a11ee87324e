import 'reflect-metadata';

import { CalendarDate, pageTypeOf, UserError } from '@kith/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

import { AwardState, KinshipAllowanceDueKind, PaymentFrequency } from './enums.ts';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A kinship carer whose record a council keeps.', simpleResolvers: true })
export class Carer {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;
}

@ObjectType({ description: 'What was paid too much, and what became of it. All in pence.', simpleResolvers: true })
export class KinshipAllowanceOverpayment {
  @Field(() => Int, { description: 'Overpaid, less what turned out not to be.' })
  readonly overpaid!: number;

  @Field(() => Int, { description: 'Taken back, less what was given back.' })
  readonly recovered!: number;

  @Field(() => Int, { description: 'Not asked for.' })
  readonly writtenOff!: number;

  @Field(() => Int, { description: 'What is left. Nothing of it is taken back before the council has decided.' })
  readonly outstanding!: number;
}

@ObjectType({ description: 'Something that happens to an allowance, or must be done.', simpleResolvers: true })
export class KinshipAllowanceDueItem {
  @Field(() => KinshipAllowanceDueKind, { description: 'What it is.' })
  readonly kind!: keyof typeof KinshipAllowanceDueKind;

  @Field(() => CalendarDate, { description: 'On which day. What is late is due on the first day asked about.' })
  readonly on!: string;

  @Field({ description: 'The same in a sentence.' })
  readonly says!: string;

  @Field(() => Int, { nullable: true, description: 'Pence a week from that day, where that changes.' })
  readonly weeklyPence?: number;
}

@ObjectType({ description: 'The determination that an allowance was opened from.', simpleResolvers: true })
export class KinshipAllowanceDetermination {
  @Field({ description: 'The outcome.' })
  readonly outcome!: string;

  @Field(() => String, { nullable: true, description: 'The legal route, in words.' })
  readonly route?: string;

  @Field(() => CalendarDate, { description: 'The day it was made for.' })
  readonly asOf!: string;

  @Field(() => [String], { description: 'The conditions that were met.' })
  readonly because!: readonly string[];

  @Field({ description: 'The version of the rules.' })
  readonly rulesVersion!: string;
}

@ObjectType({ description: 'An allowance that a council pays a carer for one child.' })
export class KinshipAllowanceAward {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field({ description: 'What people call it: `KA-7K2M-93QX`.' })
  readonly reference!: string;

  @Field(() => ID, { description: 'The `ref` of the child in the carer’s record.' })
  readonly child!: string;

  @Field({ description: 'The code of the legal route that it is paid by.' })
  readonly route!: string;

  @Field(() => AwardState, { description: 'Where it stands.' })
  readonly state!: keyof typeof AwardState;

  @Field(() => PaymentFrequency, { description: 'How often it is paid.' })
  readonly every!: keyof typeof PaymentFrequency;

  @Field(() => CalendarDate, { description: 'The first day that is paid.' })
  readonly startsOn!: string;

  @Field(() => CalendarDate, {
    description:
      'The last day that is paid: the day before the 18th birthday, the end of a course, or the end decided.',
  })
  readonly lastDay!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'When the carer agreed to the conditions.' })
  readonly conditionsAgreedOn?: string;
}

export const KinshipAllowanceAwardConnection = pageTypeOf('KinshipAllowanceAwardConnection', KinshipAllowanceAward, {
  describes: 'A page of allowances.',
  nodes: 'The allowances.',
});

@ObjectType({ description: 'What is due for one allowance.', simpleResolvers: true })
export class KinshipAllowanceDueOfAward {
  @Field(() => KinshipAllowanceAward, { description: 'The allowance.' })
  readonly award!: KinshipAllowanceAward;

  @Field(() => [KinshipAllowanceDueItem], { description: 'What is due, soonest first.' })
  readonly items!: readonly KinshipAllowanceDueItem[];
}

export const KinshipAllowanceDueConnection = pageTypeOf('KinshipAllowanceDueConnection', KinshipAllowanceDueOfAward, {
  describes: 'A page of what is due. A page may be short: allowances of which nothing is due are left out.',
  nodes: 'Allowances of which something is due.',
});

@ObjectType({ description: 'The allowance after the act, or what to put right.', simpleResolvers: true })
export class KinshipAllowanceAwardPayload {
  @Field(() => KinshipAllowanceAward, { nullable: true, description: 'Null where the act was refused.' })
  readonly award?: KinshipAllowanceAward;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}
