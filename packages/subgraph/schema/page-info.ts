import 'reflect-metadata';

import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'Where a page of a list ends.', simpleResolvers: true })
export class PageInfo {
  @Field({ description: 'Whether there are more.' })
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Send it as `after` for the next page.' })
  readonly endCursor?: string;
}
