import 'reflect-metadata';

import { CalendarDate, connectionTypeOf } from '@kith/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

import { AWARD_STATES, type AwardState } from '../../records/domain/states.ts';
import './enums.ts';

/** The root is an `AwardRead`; what is more than its columns stands in `grant-fields.ts`. */
@ObjectType({
  description: 'The leaving care grant of one young person: a ledger of what was given, agreed, paid and is left.',
  simpleResolvers: true,
})
export class LeavingCareGrant {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field({ description: 'What it is called in letters, such as `LCG-7K2M-93QX`.' })
  readonly reference!: string;

  @Field(() => AWARD_STATES, { description: 'Where it stands.' })
  readonly state!: AwardState;

  @Field(() => CalendarDate, { description: 'The day on which it was opened.' })
  readonly openedOn!: string;

  @Field(() => CalendarDate, {
    description: 'The last day on which something can be agreed to: the day before a birthday.',
  })
  readonly lastDay!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The day on which it ended; null while it is open.' })
  readonly endedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  readonly endedWhy?: string;

  @Field(() => ID, { nullable: true, description: 'The GSS code of the council that it moved to.' })
  readonly transferredTo?: string | null;
}

export const LeavingCareGrantConnection = connectionTypeOf(LeavingCareGrant, {
  name: 'LeavingCareGrant',
  one: 'grant',
  many: 'grants',
  order: 'in the order in which they were opened',
});
