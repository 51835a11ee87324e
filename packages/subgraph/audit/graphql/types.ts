import 'reflect-metadata';

import { Directive, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import { CalendarDate } from '../../schema/calendar-date.ts';
import { pageTypeOf } from '../../schema/connection-types.ts';

export const AUDIT_KINDS = { ACT: 'ACT', READ: 'READ' } as const;
registerEnumType(AUDIT_KINDS, {
  name: 'AuditKind',
  description: 'What an entry of the audit is about.',
  valuesConfig: {
    ACT: { description: 'Somebody did something.' },
    READ: { description: "Somebody read a person's record." },
  },
});

@Directive('@shareable')
@ObjectType({ description: 'Who did or read what. It never changes.', simpleResolvers: true })
export class AuditEntry {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When the request came in.' })
  readonly at!: Date;

  @Field(() => AUDIT_KINDS, { description: 'Whether something was done, or read.' })
  readonly kind!: keyof typeof AUDIT_KINDS;

  @Field({ description: 'The mutation, or what was read.' })
  readonly what!: string;

  @Field({ description: 'Who it was, as an opaque id.' })
  readonly actor!: string;

  @Field(() => [String], { description: 'The roles they had, or the scopes of a system.' })
  readonly roles!: readonly string[];

  @Field(() => [ID], { description: 'The persons whose records were changed or read.' })
  readonly subjects!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why, in their own words. Null where they gave no reason, or where the person has been erased since.',
  })
  readonly purpose?: string;

  @Field(() => String, { nullable: true, description: 'The digest of the determination that an act rests on.' })
  readonly determination?: string;

  @Field(() => String, { nullable: true, description: 'What else was written down, as JSON.' })
  readonly detail?: string;

  @Field(() => Int, { nullable: true, description: 'Its place in the chain. Null until it is sealed, soon after.' })
  readonly sequence?: number;

  @Field(() => String, { nullable: true, description: 'The digest of the chain up to it.' })
  readonly digest?: string;
}

export const AuditConnection = pageTypeOf('AuditConnection', AuditEntry, {
  describes: 'A page of the audit, the newest first.',
  nodes: 'The entries.',
  shareable: true,
});

@InputType({ description: 'Which entries to list. They must meet everything that is given.' })
export class AuditFilterInput {
  @Field(() => ID, { nullable: true, description: 'Only what is about this person.' })
  readonly subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Only what this person or system did or read.' })
  readonly actor?: string | null;

  @Field(() => AUDIT_KINDS, { nullable: true, description: 'Only acts, or only readings.' })
  readonly kind?: keyof typeof AUDIT_KINDS | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Not before this day.' })
  readonly from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Not after this day.' })
  readonly to?: string | null;
}
