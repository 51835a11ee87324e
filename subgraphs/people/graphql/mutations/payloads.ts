import 'reflect-metadata';

import { UserError } from '@kith/subgraph';
import { Field, ObjectType } from 'type-graphql';

import { CareLeaver } from '../care-leavers/care-leaver.ts';
import { Carer } from '../carers/carer.ts';

@ObjectType({ description: 'The carer after the change, or what to put right.', simpleResolvers: true })
export class CarerPayload {
  @Field(() => Carer, { nullable: true, description: 'The carer as the change left them. Null where it was refused.' })
  readonly carer?: Carer;

  @Field(() => [UserError], { description: 'What to put right. Empty where the change was made.' })
  readonly userErrors!: readonly UserError[];
}

@ObjectType({ description: 'The care leaver after the change, or what to put right.', simpleResolvers: true })
export class CareLeaverPayload {
  @Field(() => CareLeaver, {
    nullable: true,
    description: 'The care leaver as the change left them. Null where it was refused.',
  })
  readonly careLeaver?: CareLeaver;

  @Field(() => [UserError], { description: 'What to put right. Empty where the change was made.' })
  readonly userErrors!: readonly UserError[];
}
