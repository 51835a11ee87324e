import 'reflect-metadata';

import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The person whom a grant is for, by id alone: who they are is not this subgraph's to know. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A care leaver, or a child about to leave care, whose record a council keeps.',
  simpleResolvers: true,
})
export class CareLeaver {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;
}
