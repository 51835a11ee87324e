import 'reflect-metadata';

import { carerCircumstances, type ToldCarer } from '@kith/circumstances';
import { objectTypeOf } from '@kith/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

const CarerCircumstances = objectTypeOf(carerCircumstances);

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A kinship carer whose record a council keeps.', simpleResolvers: true })
export class Carer {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'What staff call them. May be left out.' })
  readonly displayName?: string;

  @Field(() => String, { nullable: true, description: "The council's own case number." })
  readonly reference?: string;

  @Field(() => Int, { description: 'Counts the changes of this record. Send it with a change.' })
  readonly revision!: number;

  @Field(() => CarerCircumstances, { description: 'What is known of them and of the children.' })
  readonly circumstances!: ToldCarer;
}
