import 'reflect-metadata';

import { CalendarDate, UserError } from '@kith/subgraph';
import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That somebody is named for a restricted record.', simpleResolvers: true })
export class PersonAccess {
  @Field(() => ID, { description: 'Opaque id, by which it is withdrawn.' })
  readonly id!: string;

  @Field({ description: 'Who is named, by the id that their sign-in gives them.' })
  readonly actor!: string;

  @Field(() => CalendarDate, { description: 'The first day.' })
  readonly from!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day. Null where it has none.' })
  readonly until?: string;

  @Field({ description: 'Who named them. Nobody names themselves.' })
  readonly grantedBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  readonly grantedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why. Null once the person has been erased.' })
  readonly why?: string;

  @Field(() => String, { nullable: true, description: 'Who took it back. Null where nobody has.' })
  readonly withdrawnBy?: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was taken back.' })
  readonly withdrawnAt?: Date;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  readonly withdrawnWhy?: string;
}

@ObjectType({
  description: 'Whether a record is restricted to named staff. It does not say whether there is such a person.',
  simpleResolvers: true,
})
export class PersonRestriction {
  @Field(() => ID, { description: 'The id of the carer or care leaver.' })
  readonly person!: string;

  @Field({ description: 'Whether only the staff who are named, and the person themselves, may see the record now.' })
  readonly restricted!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when. Null where it is not restricted.' })
  readonly since?: Date;

  @Field(() => String, { nullable: true, description: 'Who restricted it.' })
  readonly by?: string;

  @Field(() => String, { nullable: true, description: 'Why. Null once the person has been erased.' })
  readonly why?: string;

  @Field(() => [PersonAccess], {
    description: 'Who is or was named, newest first: at most 100. They see it only when they say why they look.',
  })
  readonly named!: readonly PersonAccess[];
}

@ObjectType({ description: 'How the record now stands, or what to put right.', simpleResolvers: true })
export class PersonRestrictionPayload {
  @Field(() => PersonRestriction, { nullable: true, description: 'Null where anything was refused.' })
  readonly restriction?: PersonRestriction;

  @Field(() => [UserError], { description: 'What to put right. Empty where it was done.' })
  readonly userErrors!: readonly UserError[];
}
