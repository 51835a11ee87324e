import 'reflect-metadata';

import { CalendarDate } from '@kith/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

import { isoOf } from '@kith/policy';

import type { LineRecord } from '../../records/awards/award-record.ts';
import { KinshipAllowanceLineKind, KinshipAllowanceLineState } from './enums.ts';
import { WeeklyStretch } from './weekly-sum.ts';

@ObjectType({ description: 'One line of an allowance. Its days and pence never change.', simpleResolvers: true })
export class KinshipAllowanceLine {
  @Field(() => ID, { description: 'Opaque id.' })
  readonly id!: string;

  @Field(() => KinshipAllowanceLineKind, { description: 'What the line is.' })
  readonly kind!: keyof typeof KinshipAllowanceLineKind;

  @Field(() => KinshipAllowanceLineState, { description: 'What became of it.' })
  readonly state!: keyof typeof KinshipAllowanceLineState;

  @Field(() => CalendarDate, { description: 'The first day of the pay period that it belongs to.' })
  readonly periodFrom!: string;

  @Field(() => CalendarDate, { description: 'The last day of that period, on which it is paid.' })
  readonly periodTo!: string;

  @Field(() => CalendarDate, { description: 'The first day that it is for.' })
  readonly from!: string;

  @Field(() => CalendarDate, { description: 'The last day that it is for.' })
  readonly to!: string;

  @Field(() => Int, { description: 'Pence. Below nought where it lowers what the carer has.' })
  readonly pence!: number;

  @Field(() => Int, { nullable: true, description: 'The number of the decision that it comes from, for a correction.' })
  readonly decision?: number;

  @Field({ description: 'How it was reached, in plain words. Empty once the carer has been erased.' })
  readonly says!: string;

  @Field(() => [WeeklyStretch], { description: 'The days and weekly sums behind it. For a correction: what was due.' })
  readonly working!: readonly WeeklyStretch[];
}

export const lineOf = (line: LineRecord): KinshipAllowanceLine => ({
  id: line.id,
  kind: line.kind,
  state: line.state,
  periodFrom: isoOf(line.period),
  periodTo: line.periodTo,
  from: line.fromDay,
  to: line.toDay,
  pence: line.pence,
  decision: line.decision,
  says: line.working?.says ?? '',
  working: line.working?.weekly ?? [],
});
