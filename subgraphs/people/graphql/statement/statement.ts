import 'reflect-metadata';

import type { PolicyCode } from '@kith/policy';
import { CalendarDate, Policy } from '@kith/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** What a statement says of itself, whomever it is about. */
@ObjectType({ simpleResolvers: true })
export abstract class Statement {
  @Field(() => ID, { description: 'Opaque. For a person whose record we keep it finds the same statement again.' })
  readonly id!: string;

  @Directive('@shareable')
  @Field(() => ID, { description: 'An opaque id of the person, or `anonymous` for a check.' })
  readonly subject!: string;

  @Directive('@shareable')
  @Field(() => CalendarDate, { description: 'The day asked about.' })
  readonly asOf!: string;

  @Directive('@shareable')
  @Field(() => CalendarDate, { description: 'What was known of the law on this day.' })
  readonly knownOn!: string;

  @Directive('@shareable')
  @Field(() => Int, { description: 'How many months the periods look ahead.' })
  readonly horizon!: number;

  @Directive('@shareable')
  @Field(() => Policy, { description: 'The law that the answers are given under.' })
  readonly policy!: PolicyCode;
}
