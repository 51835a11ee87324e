import 'reflect-metadata';

import { CalendarDate, Reading } from '@kith/subgraph';
import { Field, ObjectType } from 'type-graphql';

import { AgeBand } from './age-band.ts';
import { AllowanceArea } from './allowance-area.ts';

@ObjectType({ description: 'The national minimum fostering allowance of one year in one area.', simpleResolvers: true })
export class NationalMinimumYear {
  @Field(() => CalendarDate, { description: 'The first day of the year.' })
  readonly from!: string;

  @Field(() => CalendarDate, {
    description: 'The last day. After the last year that is loaded, its sums are provisional.',
  })
  readonly to!: string;

  @Field(() => AllowanceArea, { description: 'Where the child lives.' })
  readonly area!: keyof typeof AllowanceArea;

  @Field(() => [AgeBand], { description: 'A weekly sum for each band of ages.' })
  readonly bands!: readonly AgeBand[];

  @Field(() => Reading, { description: 'Whether the table was compared with the one that was published.' })
  readonly reading!: 'read' | 'check';

  @Field(() => String, { nullable: true, description: 'A doubt about the figures.' })
  readonly note?: string;
}
