import 'reflect-metadata';

import { CalendarDate, Met, Needs, Outcome, RouteTaken } from '@kith/subgraph';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';

import { ADJUSTMENT_KINDS, type AdjustmentKind } from '../../records/rows/awards.ts';
import { FLAG_KINDS, type FlagKind } from '../../records/rows/flags.ts';
import { ItemType } from './enums.ts';
import { FOR_STAFF } from './for-staff.ts';

@ObjectType({ description: 'A reason as it was given when the grant was opened or raised.', simpleResolvers: true })
export class LeavingCareGrantReason {
  @Field(() => Int, { description: 'How deep it stands below the outermost, which is nought.' })
  readonly depth!: number;

  @Field({ description: 'The condition, as a sentence.' })
  readonly says!: string;

  @Field(() => Met, { description: 'Whether it held.' })
  readonly met!: keyof typeof Met;

  @Field(() => [String], { description: 'The law that it comes from.' })
  readonly law!: readonly string[];
}

@ObjectType({
  description: 'A determination that a grant rests on, as it was when it was acted on.',
  simpleResolvers: true,
})
export class LeavingCareGrantDetermination {
  @Field(() => ID, { description: 'Names it in the audit: the SHA-256 of its token.' })
  readonly digest!: string;

  @Field(() => Int, { description: 'What it gave, in pence.' })
  readonly amountPence!: number;

  @Field(() => CalendarDate, { description: 'The day that it was made for.' })
  readonly asOf!: string;

  @Field({ description: 'The version of the rules that decided.' })
  readonly rulesVersion!: string;

  @Field(() => [String], { description: 'The council’s settings that were used, each with its version.' })
  readonly settings!: readonly string[];

  @Field(() => GraphQLISODateTime, { description: 'When it was acted on.' })
  readonly takenAt!: Date;

  @Needs(...FOR_STAFF)
  @Field({ description: 'Who acted on it, as an opaque id.' })
  readonly takenBy!: string;

  @Field(() => Outcome, { nullable: true, description: 'What was decided. Null once the person’s words are erased.' })
  readonly outcome?: keyof typeof Outcome;

  @Field(() => RouteTaken, { nullable: true, description: 'The legal way that led to it.' })
  readonly route?: RouteTaken;

  @Field(() => [LeavingCareGrantReason], { description: 'Why. Empty once the person’s words are erased.' })
  readonly because!: readonly LeavingCareGrantReason[];
}

@ObjectType({ description: 'A change of the amount by the council’s own decision.', simpleResolvers: true })
export class LeavingCareGrantAdjustment {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => ADJUSTMENT_KINDS, { description: 'What it does.' })
  readonly kind!: AdjustmentKind;

  @Field(() => Int, { description: 'By how much, in pence.' })
  readonly pence!: number;

  @Field(() => String, { nullable: true, description: 'Why it was proposed.' })
  readonly why?: string;

  @Field({ description: 'Who proposed it, as an opaque id.' })
  readonly proposedBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was proposed.' })
  readonly proposedAt!: Date;

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody else agreed. Null while nobody has decided.' })
  readonly agreed?: boolean;

  @Field(() => String, { nullable: true, description: 'Who decided, as an opaque id.' })
  readonly decidedBy?: string;

  @Field(() => String, { nullable: true, description: 'Why they decided so.' })
  readonly decidedWhy?: string;
}

@ObjectType({
  description: 'Something about a grant that must be looked at twice. Only staff see it.',
  simpleResolvers: true,
})
export class LeavingCareGrantFlag {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => FLAG_KINDS, { description: 'What it is.' })
  readonly kind!: FlagKind;

  @Field(() => ID, { nullable: true, description: 'The request that it is about, if it is about one.' })
  readonly request?: string | null;

  @Field(() => ID, { nullable: true, description: 'The payment that it is about, if it is about one.' })
  readonly payment?: string | null;

  @Field(() => ID, { nullable: true, description: 'The payee that it is about, if it is about one.' })
  readonly payee?: string;

  @Field(() => ItemType, { nullable: true, description: 'What is asked for twice.' })
  readonly item?: string;

  @Field(() => Int, { nullable: true, description: 'The number of the request that asked for it first.' })
  readonly requestNumber?: number;

  @Field(() => Int, { nullable: true, description: 'By how many pence the request is more than is left.' })
  readonly pence?: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was raised.' })
  readonly raisedAt!: Date;

  @Field(() => Boolean, { description: 'Whether nothing can be agreed to until somebody says why to go on.' })
  readonly stops!: boolean;

  @Field(() => String, { nullable: true, description: 'Who said why to go on, as an opaque id.' })
  readonly acknowledgedBy?: string;

  @Field(() => String, { nullable: true, description: 'Why they said to go on.' })
  readonly acknowledgedWhy?: string;
}
