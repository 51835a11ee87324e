import 'reflect-metadata';

import { careLeaverCircumstances, type ToldCareLeaver } from '@kith/circumstances';
import { objectTypeOf } from '@kith/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';

import { Statement } from './statement.ts';

const CareLeaverCircumstances = objectTypeOf(careLeaverCircumstances);

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What one person is entitled to on one day, under one policy.', simpleResolvers: true })
export class CareLeaverStatement extends Statement {
  @Directive('@shareable')
  @Field(() => CareLeaverCircumstances, { description: 'The facts that the statement is made from.' })
  readonly circumstances!: ToldCareLeaver;
}
