import 'reflect-metadata';

import { differencesBetween } from '@kith/subgraph/database';
import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from 'type-graphql';

import { PERSON_ACTS, type PersonAct } from '../../records/entities.ts';
import type { PersonRevision } from '../../records/persons/revisions.ts';

registerEnumType(PERSON_ACTS, { name: 'RecordAct', description: 'What was done to the record of a person.' });

@ObjectType({ description: 'One place in which a record was changed.', simpleResolvers: true })
export class RecordedChange {
  @Field(() => [String], { description: 'The way to it within the record.' })
  readonly path!: readonly string[];

  @Field(() => String, { nullable: true, description: 'What it said before, as JSON. Null where it said nothing.' })
  readonly before?: string;

  @Field(() => String, { nullable: true, description: 'What it said afterwards, as JSON. Null where it said nothing.' })
  readonly after?: string;
}

@ObjectType({
  description: 'One change of the record of a person. It stays for good.',
  simpleResolvers: true,
})
export class RecordRevision {
  @Field(() => Int, { description: 'Its number: 1 is the registration.' })
  readonly revision!: number;

  @Field(() => PERSON_ACTS, { description: 'What was done.' })
  readonly act!: PersonAct;

  @Field(() => GraphQLISODateTime, { description: 'When it was recorded.' })
  readonly recordedAt!: Date;

  @Field({ description: 'Who recorded it, as an opaque id.' })
  readonly recordedBy!: string;

  @Field(() => String, { nullable: true, description: 'Why, in their words.' })
  readonly why?: string;

  @Field(() => [RecordedChange], { description: 'What it changed, place by place.' })
  readonly changes!: readonly RecordedChange[];
}

/** Compares each revision with the one before it. They come newest first, with one more than `first` where there is one. */
export const revisionsWithChanges = (revisions: readonly PersonRevision[], first: number): readonly RecordRevision[] =>
  revisions.slice(0, first).map(({ said, ...revision }, index) => ({
    ...revision,
    changes: differencesBetween(revisions[index + 1]?.said ?? {}, said)
      .filter(({ before, after }) => (before ?? null) !== (after ?? null))
      .map(({ path, before, after }) => ({ path, before: asJson(before), after: asJson(after) })),
  }));

const asJson = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : JSON.stringify(value);
