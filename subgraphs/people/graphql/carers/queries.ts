import 'reflect-metadata';

import { Needs, type SubgraphContext } from '@kith/subgraph';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';

import { carersById } from '../../records/persons/find.ts';
import { aCarer } from '../../records/persons/kinds.ts';
import { pageOf } from '../../records/persons/page.ts';
import type { CarerRecord } from '../../records/persons/person-record.ts';
import { connectionOf } from '../persons/connection-of.ts';
import { PersonListArguments } from '../persons/list-arguments.ts';
import { Carer, CarerConnection } from './carer.ts';

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
  async carers(@Args(() => PersonListArguments) asked: PersonListArguments, @Ctx() context: SubgraphContext) {
    return connectionOf(await pageOf(context, aCarer, asked));
  }
}
