import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Field, ID, InputType } from 'type-graphql';

import { IDEMPOTENCY_KEY } from '../mutations/idempotency-key.ts';

const PERSON = 'The id of the carer or care leaver.';
const WHY = 'Why, in a sentence. It is kept, sealed.';

@InputType({ description: 'A record to restrict to named staff.' })
export class PersonRestrictInput {
  @Field(() => ID, { description: PERSON })
  readonly person!: string;

  @Field({ description: WHY })
  readonly why!: string;

  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'A restricted record to open again.' })
export class PersonUnrestrictInput {
  @Field(() => ID, { description: PERSON })
  readonly person!: string;

  @Field({ description: WHY })
  readonly why!: string;

  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Somebody to name for a record, now or before it is restricted.' })
export class PersonAccessGrantInput {
  @Field(() => ID, { description: PERSON })
  readonly person!: string;

  @Field({ description: 'Whom to name, by the id that their sign-in gives them. Not yourself.' })
  readonly actor!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day. Today, if left out.' })
  readonly from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day. Until it is withdrawn, if left out.' })
  readonly until?: string | null;

  @Field({ description: WHY })
  readonly why!: string;

  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'The leave of somebody who was named, to take back.' })
export class PersonAccessWithdrawInput {
  @Field(() => ID, { description: 'The id of the `PersonAccess`.' })
  readonly access!: string;

  @Field({ description: WHY })
  readonly why!: string;

  @Field(() => ID, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}
