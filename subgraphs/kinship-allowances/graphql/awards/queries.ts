import 'reflect-metadata';

import { CalendarDate, Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Query, Resolver, Root } from 'type-graphql';

import type { AwardRecord } from '../../records/awards/award-record.ts';
import { awardById, awardPage, duePage, type Page } from '../../records/awards/page.ts';
import { dueItemOf } from './award-fields.ts';
import {
  Carer,
  KinshipAllowanceAward,
  KinshipAllowanceAwardConnection,
  KinshipAllowanceDueConnection,
} from './award.ts';
import { AwardState } from './enums.ts';

@InputType({ description: 'Which allowances to list. They must meet everything that is given.' })
class KinshipAllowanceAwardFilterInput {
  @Field(() => AwardState, { nullable: true, description: 'Where they stand.' })
  readonly state?: keyof typeof AwardState | null;

  @Field(() => ID, { nullable: true, description: 'The id of the carer.' })
  readonly carer?: string | null;

  @Field(() => String, { nullable: true, description: 'The whole reference.' })
  readonly reference?: string | null;
}

const FIRST = 'How many: 1 to 100.';
const AFTER = 'The `endCursor` of the page before.';

const DEFAULT_DAYS = 91;

@Resolver()
export class KinshipAllowanceAwardQueries {
  @Needs('allowance:read')
  @Query(() => KinshipAllowanceAward, {
    nullable: true,
    description: 'One allowance of your council, or your own; null where there is none with the id.',
  })
  kinshipAllowanceAward(
    @Arg('id', () => ID, { description: 'The id of the allowance.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<AwardRecord | undefined> {
    return awardById(context, id);
  }

  @Needs('allowance:read')
  @Query(() => KinshipAllowanceAwardConnection, { description: 'The allowances of your council, or your own.' })
  async kinshipAllowanceAwards(
    @Arg('first', () => Int, { description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null | undefined,
    @Arg('filter', () => KinshipAllowanceAwardFilterInput, {
      nullable: true,
      description: 'Which to list. All, if left out.',
    })
    filter: KinshipAllowanceAwardFilterInput | null | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    return connectionOf(await awardPage(context, { first, after }, filter ?? undefined));
  }

  @Needs('allowance:read')
  @Query(() => KinshipAllowanceDueConnection, {
    description:
      'The work list: birthdays, rate years, letters, statements, reviews and decisions that are due for living allowances.',
  })
  async kinshipAllowanceDue(
    @Arg('on', () => CalendarDate, { nullable: true, description: 'From this day. Today, if left out.' }) on:
      | string
      | null,
    @Arg('days', () => Int, { defaultValue: DEFAULT_DAYS, description: 'How many days ahead: 0 to 400.' }) days: number,
    @Arg('first', () => Int, { description: `How many allowances to look at: 1 to 100.` }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    const page = await duePage(context, { on: on ?? context.today, days, first, after });
    return connectionOf({
      ...page,
      nodes: page.nodes.map(({ award, items }) => ({ award, items: items.map(dueItemOf) })),
    });
  }
}

/** What a carer's record shows of their allowances. */
@Resolver(() => Carer)
export class CarerAllowances {
  @Needs('allowance:read')
  @FieldResolver(() => KinshipAllowanceAwardConnection, {
    description: 'The allowances that the carer is or was paid.',
  })
  async kinshipAllowanceAwards(
    @Root() { id }: Carer,
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    return connectionOf(await awardPage(context, { first, after }, { carer: id }));
  }
}

const connectionOf = <Node>({ nodes, hasNextPage, endCursor }: Page<Node>) => ({
  nodes,
  pageInfo: { hasNextPage, endCursor },
});
