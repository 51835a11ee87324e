import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';

import { carersById } from '../../records/persons/find.ts';
import { aCarer } from '../../records/persons/kinds.ts';
import { pageOf } from '../../records/persons/page.ts';
import type { CarerRecord } from '../../records/persons/person-record.ts';
import { connectionOf } from '../persons/connection-of.ts';
import { PersonFilterInput } from '../persons/filter.ts';
import { Carer } from './carer.ts';
import { CarerConnection } from './connection.ts';

@Resolver()
export class CarerQueries {
  @Needs('person:read')
  @Query(() => Carer, { nullable: true, description: 'One carer of your council; null where it has no such carer.' })
  carer(
    @Arg('id', () => ID, { description: 'The id of the carer.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<CarerRecord | undefined> {
    return carersById(context).load(id);
  }

  @Needs('person:read')
  @Query(() => CarerConnection, { description: 'The carers of your council, in the order of registration.' })
  async carers(
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last one seen.' })
    after: string | null | undefined,
    @Arg('filter', () => PersonFilterInput, { nullable: true, description: 'Which to list. All, if left out.' })
    filter: PersonFilterInput | null | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    return connectionOf(
      await pageOf(context, aCarer, { first, after: after ?? undefined, filter: filter ?? undefined }),
    );
  }
}
