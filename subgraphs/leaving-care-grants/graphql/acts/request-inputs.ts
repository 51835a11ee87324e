import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';

import type { Item } from '../../records/domain/items.ts';
import { ItemType } from '../grant/enums.ts';
import { ActingInput } from './acting-input.ts';

@InputType({ description: 'A price that somebody was given.' })
export class LeavingCareGrantQuoteInput {
  @Field({ description: 'Who named the price.' })
  readonly supplier!: string;

  @Field(() => String, { nullable: true, description: 'What they call it.' })
  readonly reference?: string | null;

  @Field(() => Int, { description: 'The price in pence.' })
  readonly pence!: number;
}

@InputType({ description: 'One thing to ask for.' })
export class LeavingCareGrantLineInput {
  @Field(() => ItemType, { description: 'What sort of thing it is.' })
  readonly category!: Item;

  @Field({ description: 'What exactly is needed.' })
  readonly what!: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many: 1 to 99.' })
  readonly quantity!: number;

  @Field(() => Int, { description: 'What all of it costs, in pence.' })
  readonly pence!: number;

  @Field(() => [LeavingCareGrantQuoteInput], { nullable: true, description: 'Prices that were named, at most five.' })
  readonly quotes?: readonly LeavingCareGrantQuoteInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Where the evidence is kept, at most ten places.' })
  readonly evidence?: readonly string[] | null;
}

@InputType({ description: 'Things to ask for from a grant.' })
export class LeavingCareGrantRequestInput extends ActingInput {
  @Field(() => ID, { description: 'The id of the grant.' })
  readonly award!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it cannot wait.' })
  readonly urgent!: boolean;

  @Field(() => CalendarDate, { nullable: true, description: 'The day by which it is needed.' })
  readonly neededBy?: string | null;

  @Field({ description: 'Why these things are needed.' })
  readonly why!: string;

  @Field(() => [LeavingCareGrantLineInput], { description: 'The things: 1 to 50.' })
  readonly lines!: readonly LeavingCareGrantLineInput[];
}

@InputType({ description: 'A request to take back.' })
export class LeavingCareGrantRequestWithdrawInput extends ActingInput {
  @Field(() => ID, { description: 'The id of the request.' })
  readonly request!: string;
}

@InputType({ description: 'What you decide on one thing.' })
export class LeavingCareGrantLineDecisionInput {
  @Field(() => ID, { description: 'The id of the line.' })
  readonly line!: string;

  @Field(() => Int, { description: 'How much you agree to, in pence: nought refuses it.' })
  readonly grantedPence!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in words for the young person. Needed where it is less than was asked for.',
  })
  readonly why?: string | null;
}

@InputType({ description: 'What you decide on a request that somebody else has made.' })
export class LeavingCareGrantDecideInput extends ActingInput {
  @Field(() => ID, { description: 'The id of the request.' })
  readonly request!: string;

  @Field(() => [LeavingCareGrantLineDecisionInput], { description: 'Every line of it, each once.' })
  readonly lines!: readonly LeavingCareGrantLineDecisionInput[];
}

@InputType({ description: 'What you say, as the second approver, of what another has decided.' })
export class LeavingCareGrantDecisionConfirmInput extends ActingInput {
  @Field(() => ID, { description: 'The id of the request.' })
  readonly request!: string;

  @Field(() => Boolean, { description: 'Whether you agree. If not, the request is decided again.' })
  readonly agreed!: boolean;

  @Field(() => String, { nullable: true, description: 'Why. Needed where you do not agree.' })
  readonly why?: string | null;
}

@InputType({ description: 'What was agreed to and is not needed after all.' })
export class LeavingCareGrantLineReleaseInput extends ActingInput {
  @Field(() => ID, { description: 'The id of the line.' })
  readonly line!: string;

  @Field(() => Int, { description: 'How much to give back, in pence.' })
  readonly pence!: number;

  @Field({ description: 'Why, in a sentence.' })
  readonly why!: string;
}
