import 'reflect-metadata';

import { Directive, Field, Int, ObjectType } from 'type-graphql';

import { Met, Outcome, ProvisionStatus } from '../schema/enums.ts';
import { Award } from './award.ts';
import { Source } from './source.ts';

@Directive('@shareable')
@ObjectType({ description: 'The legal way to an entitlement that was taken.', simpleResolvers: true })
export class RouteTaken {
  @Field({ description: 'Stable code.' })
  readonly code!: string;

  @Field({ description: 'Its name in plain words.' })
  readonly title!: string;

  @Field(() => ProvisionStatus, { nullable: true, description: 'How far it is law on the day asked about.' })
  readonly status?: keyof typeof ProvisionStatus;
}

@Directive('@shareable')
@ObjectType({ description: 'A legal way to an entitlement that was looked at, taken or not.', simpleResolvers: true })
export class RouteConsidered {
  @Field({ description: 'Stable code.' })
  readonly code!: string;

  @Field({ description: 'Its name in plain words.' })
  readonly title!: string;

  @Field(() => ProvisionStatus, { nullable: true, description: 'How far it is law on the day asked about.' })
  readonly status?: keyof typeof ProvisionStatus;

  @Field(() => Met, { description: 'Whether its conditions hold.' })
  readonly met!: keyof typeof Met;

  @Field(() => Outcome, { nullable: true, description: 'What it leads to. Null while it is not law that can.' })
  readonly gives?: keyof typeof Outcome;

  @Field(() => Award, { nullable: true, description: 'What it would give.' })
  readonly award?: Award;
}

@Directive('@shareable')
@ObjectType({ description: 'One condition and whether it holds.', simpleResolvers: true })
export class Reason {
  @Field(() => Int, { description: 'How deep it lies: a condition is made of those after it that lie one deeper.' })
  readonly depth!: number;

  @Field({ description: 'The condition in plain words.' })
  readonly says!: string;

  @Field(() => Met, { description: 'Whether it holds.' })
  readonly met!: keyof typeof Met;

  @Field(() => [Source], { description: 'Where it comes from.' })
  readonly sources!: readonly Source[];
}
