import 'reflect-metadata';

import { CalendarDate, Needs } from '@kith/subgraph';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';

import { REQUEST_STATES, type RequestState } from '../../records/domain/states.ts';
import { LETTER_KINDS, type LetterKind } from '../../records/rows/requests.ts';
import { ItemType } from './enums.ts';
import { FOR_STAFF } from './for-staff.ts';

@ObjectType({ description: 'A price that somebody was given.', simpleResolvers: true })
export class LeavingCareGrantQuote {
  @Field({ description: 'Who named the price.' })
  readonly supplier!: string;

  @Field(() => String, { nullable: true, description: 'What they call it.' })
  readonly reference?: string | null;

  @Field(() => Int, { description: 'The price in pence.' })
  readonly pence!: number;
}

@ObjectType({ description: 'One thing of a request.', simpleResolvers: true })
export class LeavingCareGrantLine {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => ItemType, { description: 'What sort of thing it is.' })
  readonly category!: string;

  @Field(() => String, { nullable: true, description: 'What exactly is needed.' })
  readonly what?: string;

  @Field(() => Int, { description: 'How many.' })
  readonly quantity!: number;

  @Field(() => Int, { description: 'What all of it costs, in pence.' })
  readonly pence!: number;

  @Field(() => Boolean, { description: 'Whether it comes out of the grant, rather than beside it.' })
  readonly inAllowance!: boolean;

  @Field(() => [LeavingCareGrantQuote], { description: 'Prices that were named.' })
  readonly quotes!: readonly LeavingCareGrantQuote[];

  @Field(() => [String], { description: 'Where the evidence is kept.' })
  readonly evidence!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'What was agreed to, in pence. Null while it is not decided.' })
  readonly grantedPence?: number;

  @Field(() => String, { nullable: true, description: 'Why less was agreed to than was asked for.' })
  readonly why?: string;
}

@ObjectType({ description: 'What somebody decided on a request. It stays for good.', simpleResolvers: true })
export class LeavingCareGrantDecision {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => Int, { description: 'What it agrees to, in pence.' })
  readonly grantedPence!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  readonly decidedAt!: Date;

  @Field({ description: 'Who made it, as an opaque id. Never whoever asked.' })
  readonly decidedBy!: string;

  @Field(() => Int, { description: 'How many people had to agree.' })
  readonly approvals!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the second agreed. Null where there is none, or not yet.',
  })
  readonly confirmed?: boolean;

  @Field(() => String, { nullable: true, description: 'The second approver, as an opaque id.' })
  readonly confirmedBy?: string;

  @Field(() => String, { nullable: true, description: 'Why the second approver decided so.' })
  readonly confirmedWhy?: string;
}

@ObjectType({ description: 'Things that are asked for from a grant.', simpleResolvers: true })
export class LeavingCareGrantRequest {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => Int, { description: 'Its number within the grant, from one.' })
  readonly number!: number;

  @Field(() => REQUEST_STATES, { description: 'Where it stands.' })
  readonly state!: RequestState;

  @Field(() => Boolean, { description: 'Whether it cannot wait.' })
  readonly urgent!: boolean;

  @Field(() => CalendarDate, { nullable: true, description: 'The day by which it is needed.' })
  readonly neededBy?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is needed.' })
  readonly why?: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked for.' })
  readonly requestedAt!: Date;

  @Needs(...FOR_STAFF)
  @Field({ description: 'Who asked, as an opaque id.' })
  readonly requestedBy!: string;

  @Field(() => [LeavingCareGrantLine], { description: 'The things, in order.' })
  readonly lines!: readonly LeavingCareGrantLine[];

  @Needs(...FOR_STAFF)
  @Field(() => [LeavingCareGrantDecision], {
    description: 'Who decided what, oldest first. One that a second approver sent back stands before the next.',
  })
  readonly decisions!: readonly LeavingCareGrantDecision[];
}

@ObjectType({ description: 'A way to challenge what was decided.', simpleResolvers: true })
export class LeavingCareGrantChallenge {
  @Field({ description: 'What to do.' })
  readonly says!: string;

  @Field(() => [String], { description: 'The law that it comes from.' })
  readonly law!: readonly string[];
}

@ObjectType({ description: 'What the young person was told in writing.', simpleResolvers: true })
export class LeavingCareGrantLetter {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => LETTER_KINDS, { description: 'What it says.' })
  readonly kind!: LetterKind;

  @Field(() => ID, { nullable: true, description: 'The request that it is about, if it is about one.' })
  readonly request?: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  readonly writtenAt!: Date;

  @Field(() => String, { nullable: true, description: 'Its title. Null once the person’s words are erased.' })
  readonly title?: string;

  @Field(() => [String], { description: 'Its paragraphs.' })
  readonly paragraphs!: readonly string[];

  @Field(() => [LeavingCareGrantChallenge], { description: 'How to challenge it, in the order of trying.' })
  readonly challenge!: readonly LeavingCareGrantChallenge[];
}
