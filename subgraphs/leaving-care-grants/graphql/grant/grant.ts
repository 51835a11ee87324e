import 'reflect-metadata';

import { CalendarDate, PageInfo } from '@kith/subgraph';
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

@ObjectType({ description: 'A grant at a place in a list.', simpleResolvers: true })
export class LeavingCareGrantEdge {
  @Field({ description: 'The place, for `after`.' })
  readonly cursor!: string;

  @Field(() => LeavingCareGrant, { description: 'The grant.' })
  readonly node!: LeavingCareGrant;
}

@ObjectType({ description: 'A page of grants, in the order in which they were opened.', simpleResolvers: true })
export class LeavingCareGrantConnection {
  @Field(() => [LeavingCareGrantEdge], { description: 'The grants, each with its place.' })
  readonly edges!: readonly LeavingCareGrantEdge[];

  @Field(() => [LeavingCareGrant], { description: 'The grants.' })
  readonly nodes!: readonly LeavingCareGrant[];

  @Field(() => PageInfo, { description: 'Whether there are more.' })
  readonly pageInfo!: PageInfo;
}
