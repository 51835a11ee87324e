import 'reflect-metadata';

import { Open, type SubgraphContext } from '@kith/subgraph';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { councilOf, type Council } from '../../records/councils/register.ts';
import { careLeaversById, carersById } from '../../records/persons/find.ts';
import type { CareLeaverRecord, CarerRecord } from '../../records/persons/person-record.ts';
import { CareLeaver } from '../care-leavers/care-leaver.ts';
import { Carer } from '../carers/carer.ts';
import { CouncilType } from '../councils/council.ts';
import { Me, meOf, type MeRecord } from './me.ts';

@Resolver(() => Me)
export class MeFields {
  @Open()
  @Query(() => Me, { description: 'Who you are to Kith: try your token with it.' })
  me(@Ctx() { caller }: SubgraphContext): MeRecord {
    return meOf(caller);
  }

  @FieldResolver(() => CouncilType, { nullable: true, description: 'The council they belong to. Null for nobody.' })
  council(@Root() { councilCode }: MeRecord): Council | undefined {
    return councilCode === undefined ? undefined : councilOf(councilCode);
  }

  @FieldResolver(() => Carer, { nullable: true, description: 'Their own record, where they are a carer.' })
  async carer(@Root() { subject }: MeRecord, @Ctx() context: SubgraphContext): Promise<CarerRecord | undefined> {
    return subject === undefined ? undefined : carersById(context).load(subject);
  }

  @FieldResolver(() => CareLeaver, { nullable: true, description: 'Their own record, where they are a care leaver.' })
  async careLeaver(
    @Root() { subject }: MeRecord,
    @Ctx() context: SubgraphContext,
  ): Promise<CareLeaverRecord | undefined> {
    return subject === undefined ? undefined : careLeaversById(context).load(subject);
  }
}
