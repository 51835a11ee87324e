import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';

import { careLeaversById } from '../../records/persons/find.ts';
import { aCareLeaver } from '../../records/persons/kinds.ts';
import { pageOf } from '../../records/persons/page.ts';
import type { CareLeaverRecord } from '../../records/persons/person-record.ts';
import { connectionOf } from '../persons/connection-of.ts';
import { PersonFilterInput } from '../persons/filter.ts';
import { CareLeaver } from './care-leaver.ts';
import { CareLeaverConnection } from './connection.ts';

@Resolver()
export class CareLeaverQueries {
  @Needs('person:read')
  @Query(() => CareLeaver, {
    nullable: true,
    description: 'One care leaver of your council; null where it has no such care leaver.',
  })
  careLeaver(
    @Arg('id', () => ID, { description: 'The id of the care leaver.' }) id: string,
    @Ctx() context: SubgraphContext,
  ): Promise<CareLeaverRecord | undefined> {
    return careLeaversById(context).load(id);
  }

  @Needs('person:read')
  @Query(() => CareLeaverConnection, { description: 'The care leavers of your council, in the order of registration.' })
  async careLeavers(
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last one seen.' })
    after: string | null | undefined,
    @Arg('filter', () => PersonFilterInput, { nullable: true, description: 'Which to list. All, if left out.' })
    filter: PersonFilterInput | null | undefined,
    @Ctx() context: SubgraphContext,
  ) {
    return connectionOf(
      await pageOf(context, aCareLeaver, { first, after: after ?? undefined, filter: filter ?? undefined }),
    );
  }
}
