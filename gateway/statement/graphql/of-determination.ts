import 'reflect-metadata';

import { About } from '@kith/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** What points to a determination of the statement: whoever shows it joins the two by `ref`. */
@ObjectType({ simpleResolvers: true })
export abstract class OfDetermination {
  @Field(() => ID, { description: 'The `ref` of the determination.' })
  readonly ref!: string;

  @Field({ description: 'The entitlement in plain words.' })
  readonly title!: string;

  @Field(() => About, { nullable: true, description: 'The child it is about, if it is about one.' })
  readonly about?: About | null;
}
