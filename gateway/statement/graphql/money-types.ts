import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An amount that lies between two figures; equal where it is exact.', simpleResolvers: true })
export class PenceRange {
  @Field(() => Int, { description: 'The least it can be, in pence.' })
  readonly leastPence!: number;

  @Field(() => Int, { description: 'The most it can be, in pence.' })
  readonly mostPence!: number;
}

@ObjectType({
  description: 'Money by how often it is paid. The four are never added together.',
  simpleResolvers: true,
})
export class MoneyByInterval {
  @Field({ description: 'Paid each week.' })
  readonly weekly!: PenceRange;

  @Field({ description: 'Paid each month.' })
  readonly monthly!: PenceRange;

  @Field({ description: 'Paid each year.' })
  readonly yearly!: PenceRange;

  @Field({ description: 'Paid once.' })
  readonly once!: PenceRange;
}

@ObjectType({
  description: 'What a whole statement comes to. The two totals are never added together.',
  simpleResolvers: true,
})
export class StatementTotals {
  @Field({ description: 'What somebody must pay.' })
  readonly entitled!: MoneyByInterval;

  @Field({ description: 'What the best choice the council could make would add to that.' })
  readonly ifCouncilAgrees!: MoneyByInterval;

  @Field(() => [ID], {
    description: 'Determinations that could still add money, once more is known. They count for nothing yet.',
  })
  readonly stillOpen!: readonly string[];
}
