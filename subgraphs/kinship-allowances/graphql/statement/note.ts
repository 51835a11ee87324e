import 'reflect-metadata';

import type { Note } from '@kith/policy';
import { Source, sourcesOf } from '@kith/subgraph';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A remark with its sources.', simpleResolvers: true })
export class ArrangementNote {
  @Field({ description: 'The remark.' })
  readonly says!: string;

  @Field(() => [Source], { description: 'Where it comes from.' })
  readonly sources!: readonly Source[];
}

export const noteOf = ({ says, cite }: Note): ArrangementNote => ({ says, sources: sourcesOf(cite) });
