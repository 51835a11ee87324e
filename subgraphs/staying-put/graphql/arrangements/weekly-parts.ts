import 'reflect-metadata';

import { Field, InputType, Int, ObjectType } from 'type-graphql';

/** Who pays what of a week, as it is told and as it is shown. */
@InputType()
@ObjectType({ simpleResolvers: true })
export abstract class WeeklyParts {
  @Field(() => Int, { description: 'What the council pays.' })
  readonly councilPence!: number;

  @Field(() => Int, { description: 'Rent that Housing Benefit or Universal Credit pays.' })
  readonly rentPence!: number;

  @Field(() => Int, { description: 'What the young person gives towards their keep.' })
  readonly contributionPence!: number;

  @Field(() => Int, { description: 'What the young person gives towards bills.' })
  readonly billsPence!: number;
}
