import 'reflect-metadata';

import { careLeaverCircumstances, type ToldCareLeaver } from '@kith/circumstances';
import { objectTypeOf } from '@kith/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

const CareLeaverCircumstances = objectTypeOf(careLeaverCircumstances);

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A care leaver, or a child about to leave care, whose record a council keeps.',
  simpleResolvers: true,
})
export class CareLeaver {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'What staff call them. May be left out.' })
  readonly displayName?: string;

  @Field(() => String, { nullable: true, description: "The council's own case number." })
  readonly reference?: string;

  @Field(() => Int, { description: 'Counts the changes of this record. Send it with a change.' })
  readonly revision!: number;

  @Field(() => CareLeaverCircumstances, { description: 'What is known of them.' })
  readonly circumstances!: ToldCareLeaver;
}
