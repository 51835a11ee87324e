import 'reflect-metadata';

import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

/** Names are GraphQL's, values those of the reference data. */
export const AllowanceArea = {
  LONDON: 'london',
  SOUTH_EAST: 'south_east',
  REST_OF_ENGLAND: 'rest_of_england',
} as const;
registerEnumType(AllowanceArea, {
  name: 'AllowanceArea',
  description: 'An area of the national table of fostering allowances.',
});

@ObjectType({ description: 'A district within a county.', simpleResolvers: true })
export class District {
  @Field(() => ID, { description: 'Its GSS code.' })
  readonly code!: string;

  @Field({ description: 'Its name.' })
  readonly name!: string;
}

@Directive('@key(fields: "code")')
@ObjectType('Council', {
  description: 'An English council with duties to children and care leavers.',
  simpleResolvers: true,
})
export class CouncilType {
  @Field(() => ID, { description: 'Its GSS code in force.' })
  readonly code!: string;

  @Field({ description: 'Its name.' })
  readonly name!: string;

  @Field({ description: 'The region of England that it lies in.' })
  readonly region!: string;

  @Field(() => AllowanceArea, {
    description: 'The area of the national fostering table that its region lies in. The council may use another.',
  })
  readonly allowanceArea!: (typeof AllowanceArea)[keyof typeof AllowanceArea];

  @Field(() => [ID], { description: 'GSS codes that it had before.' })
  readonly formerCodes!: readonly string[];

  @Field(() => [District], { description: 'The districts within it, where it is a county.' })
  readonly districts!: readonly District[];
}
