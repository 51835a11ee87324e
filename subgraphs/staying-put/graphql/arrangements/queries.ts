import 'reflect-metadata';

import { CalendarDate, Needs, problem, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';

import { arrangementById, arrangementPage, dueOf } from '../../records/arrangements/page.ts';
import { connectionOf } from './arrangement-fields.ts';
import { Arrangement, ArrangementConnection, ArrangementDueConnection } from './arrangement.ts';
import { dueItemOf } from './details.ts';
import { ArrangementKind, ArrangementState } from './enums.ts';

@InputType({ description: 'Which arrangements to list. They must meet everything that is given.' })
class ArrangementFilterInput {
  @Field(() => ArrangementKind, { nullable: true, description: 'What kind.' })
  readonly kind?: keyof typeof ArrangementKind | null;

  @Field(() => ArrangementState, { nullable: true, description: 'Where they stand.' })
  readonly state?: keyof typeof ArrangementState | null;

  @Field(() => ID, { nullable: true, description: 'The id of the care leaver.' })
  readonly careLeaver?: string | null;
}

const FIRST = 'How many: 1 to 100.';
const AFTER = 'The `endCursor` of the page before.';
const DEFAULT_DAYS = 91;
const MOST_DAYS = 400;

@Resolver()
export class ArrangementQueries {
  @Needs('arrangement:read')
  @Query(() => Arrangement, {
    nullable: true,
    description: 'One arrangement of your council, or your own; null where there is none with the id.',
  })
  arrangement(
    @Arg('id', () => ID, { description: 'The id of the arrangement.' }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return arrangementById(context, id);
  }

  @Needs('arrangement:read')
  @Query(() => ArrangementConnection, {
    description: 'The Staying Put and Staying Close arrangements of your council, or your own.',
  })
  async arrangements(
    @Arg('first', () => Int, { description: FIRST }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null | undefined,
    @Arg('filter', () => ArrangementFilterInput, { nullable: true, description: 'Which to list. All, if left out.' })
    filter: ArrangementFilterInput | null | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    return connectionOf(await arrangementPage(context, { first, after }, filter ?? undefined));
  }

  @Needs('arrangement:read')
  @Query(() => ArrangementDueConnection, {
    description: 'The work list: reviews, checks, ends and decisions that are due for living arrangements.',
  })
  async arrangementsDue(
    @Arg('on', () => CalendarDate, { nullable: true, description: 'From this day. Today, if left out.' }) on:
      | string
      | null,
    @Arg('days', () => Int, { defaultValue: DEFAULT_DAYS, description: 'How many days ahead: 0 to 400.' }) days: number,
    @Arg('first', () => Int, { description: 'How many arrangements to look at: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    if (!Number.isInteger(days) || days < 0 || days > MOST_DAYS) {
      throw problem('BAD_USER_INPUT', `Look 0 to ${MOST_DAYS} days ahead.`, { argument: 'days' });
    }
    const page = await arrangementPage(context, { first, after }, { state: 'LIVE' });
    const nodes = page.nodes
      .map((arrangement) => ({ arrangement, items: dueOf(arrangement, on ?? context.today, days).map(dueItemOf) }))
      .filter(({ items }) => items.length > 0);
    return connectionOf({ ...page, nodes });
  }
}
