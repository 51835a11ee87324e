import 'reflect-metadata';

import { staffOf, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';

import type { CarerRecord } from '../../records/carers/carer-record.ts';
import { cursorOf } from '../../records/carers/cursor.ts';
import { carersById } from '../../records/carers/find.ts';
import { pageOfCarers } from '../../records/carers/page.ts';
import { Carer } from './carer.ts';
import { CarerConnection, CarerFilterInput } from './connection.ts';

@Resolver()
export class CarerQueries {
  @Query(() => Carer, { nullable: true, description: 'One carer of your council; null where it has no such carer.' })
  carer(
    @Arg('id', () => ID, { description: 'The id of the carer.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<CarerRecord | undefined> {
    staffOf(context);
    return carersById(context).load(id);
  }

  @Query(() => CarerConnection, { description: 'The carers of your council, in the order of registration.' })
  async carers(
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last one seen.' })
    after: string | null | undefined,
    @Arg('filter', () => CarerFilterInput, { nullable: true, description: 'Which to list. All, if left out.' }) filter:
      | CarerFilterInput
      | null
      | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    const page = await pageOfCarers(context, { first, after: after ?? undefined, filter: filter ?? undefined });
    return {
      nodes: page.carers,
      edges: page.carers.map((carer) => ({ cursor: cursorOf(carer), node: carer })),
      pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.endCursor },
    };
  }
}
