import 'reflect-metadata';

import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What stands in the accounts of a grant, in pence.', simpleResolvers: true })
export class LeavingCareGrantBalance {
  @Field(() => Int, { description: 'What the council has given, as the amount of the grant.' })
  readonly grantedPence!: number;

  @Field(() => Int, { description: 'What it has given for single things, beside that amount.' })
  readonly besidePence!: number;

  @Field(() => Int, { description: 'What can still be asked for.' })
  readonly availablePence!: number;

  @Field(() => Int, { description: 'What is agreed and not paid yet.' })
  readonly committedPence!: number;

  @Field(() => Int, { description: 'What is on its way.' })
  readonly inPaymentPence!: number;

  @Field(() => Int, { description: 'What was paid, less what came back.' })
  readonly spentPence!: number;

  @Field(() => Int, { description: 'What went back to the council, or was paid by another.' })
  readonly releasedPence!: number;
}
