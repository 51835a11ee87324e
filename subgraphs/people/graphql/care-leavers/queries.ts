import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';

import { careLeaversById } from '../../records/persons/find.ts';
import { aCareLeaver } from '../../records/persons/kinds.ts';
import { pageOf } from '../../records/persons/page.ts';
import type { CareLeaverRecord } from '../../records/persons/person-record.ts';
import { connectionOf } from '../persons/connection-of.ts';
import { PersonListArguments } from '../persons/list-arguments.ts';
import { CareLeaver, CareLeaverConnection } from './care-leaver.ts';

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
  async careLeavers(@Args(() => PersonListArguments) asked: PersonListArguments, @Ctx() context: SubgraphContext) {
    return connectionOf(await pageOf(context, aCareLeaver, asked));
  }
}
