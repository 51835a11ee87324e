import 'reflect-metadata';

import { carerCircumstances, type ToldCarer } from '@kith/circumstances';
import { objectTypeOf } from '@kith/subgraph';
import { Directive, Field, ObjectType } from 'type-graphql';

import { Statement } from './statement.ts';

const CarerCircumstances = objectTypeOf(carerCircumstances);

@Directive('@key(fields: "id")')
@ObjectType({ description: 'What one person is entitled to on one day, under one policy.', simpleResolvers: true })
export class CarerStatement extends Statement {
  @Directive('@shareable')
  @Field(() => CarerCircumstances, { description: 'The facts that the statement is made from.' })
  readonly circumstances!: ToldCarer;
}
