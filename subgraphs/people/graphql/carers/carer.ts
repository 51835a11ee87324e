import 'reflect-metadata';

import { carerCircumstances, type ToldCarer } from '@kith/circumstances';
import { connectionTypeOf, objectTypeOf } from '@kith/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';

import { Person } from '../persons/person.ts';

const CarerCircumstances = objectTypeOf(carerCircumstances);

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A kinship carer whose record a council keeps.', simpleResolvers: true })
export class Carer extends Person {
  @Field(() => CarerCircumstances, { description: 'What is known of them and of the children.' })
  readonly circumstances!: ToldCarer;
}

export const CarerConnection = connectionTypeOf(Carer, {
  name: 'Carer',
  one: 'carer',
  many: 'carers',
  order: 'in the order of registration',
});
