import 'reflect-metadata';

import { careLeaverCircumstances, type ToldCareLeaver } from '@kith/circumstances';
import { connectionTypeOf, objectTypeOf } from '@kith/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';

import { Person } from '../persons/person.ts';

const CareLeaverCircumstances = objectTypeOf(careLeaverCircumstances);

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A care leaver, or a child about to leave care, whose record a council keeps.',
  simpleResolvers: true,
})
export class CareLeaver extends Person {
  @Field(() => CareLeaverCircumstances, { description: 'What is known of them.' })
  readonly circumstances!: ToldCareLeaver;
}

export const CareLeaverConnection = connectionTypeOf(CareLeaver, {
  name: 'CareLeaver',
  one: 'care leaver',
  many: 'care leavers',
  order: 'in the order of registration',
});
