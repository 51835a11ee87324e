import 'reflect-metadata';

import { CalendarDate } from '../../schema/calendar-date.ts';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({
  description:
    'Something that the calendar has made due and that could not be done by itself: a person must look at it.',
  simpleResolvers: true,
})
export class DailyWorkToLookAt {
  @Field({ description: 'What was to be done: `leavingCareGrant.end`.' })
  readonly kind!: string;

  @Field(() => ID, { description: 'What it is about: the id of a grant, an allowance, a guarantee or an arrangement.' })
  readonly item!: string;

  @Field(() => CalendarDate, { description: 'When it was last looked at. It is looked at again every day.' })
  readonly lookedAtOn!: string;

  @Field({ description: 'Why, as a stable code.' })
  readonly because!: string;
}
