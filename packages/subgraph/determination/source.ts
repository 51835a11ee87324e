import 'reflect-metadata';

import { Directive, Field, ObjectType } from 'type-graphql';

import { CalendarDate } from '../schema/calendar-date.ts';
import { Reading } from '../schema/enums.ts';

@Directive('@shareable')
@ObjectType({ description: 'Where a rule, a figure or a sentence comes from.', simpleResolvers: true })
export class Source {
  @Field({ description: 'The Act, regulations, guidance, case or page.' })
  readonly instrument!: string;

  @Field({ description: 'The section, regulation, paragraph or page of it.' })
  readonly provision!: string;

  @Field({ description: 'Where to read it.' })
  readonly url!: string;

  @Field(() => CalendarDate, { description: 'The day somebody last compared our rule with it.' })
  readonly checkedOn!: string;

  @Field(() => Reading, { description: 'How closely it was compared.' })
  readonly reading!: 'read' | 'check';
}
