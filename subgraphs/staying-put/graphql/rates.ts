import 'reflect-metadata';

import { Needs, Open, SettingVersion, settingVersionsOf, type SubgraphContext } from '@kith/subgraph';
import { publishSetting, SettingPublication, SettingPublicationPayload, versionsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';

import { SUBGRAPH } from '../records/settings.ts';
import { stayingPutShapes } from '../rules/index.ts';

const CODE = 'staying-put-rates';

@InputType({ description: 'What your council pays former foster carers under Staying Put.' })
class StayingPutRatesPublishInput extends SettingPublication {
  @Field(() => [Int], {
    description: 'Pence a week: the first for the year from 18 to 19, and so on; the last goes on. At most 7 years.',
  })
  readonly weeklyPenceByYear!: readonly number[];
}

@Resolver()
export class StayingPutRates {
  @Open()
  @Query(() => [SettingVersion], {
    description: "The versions of a council's Staying Put rates, oldest first. Empty where it has published none here.",
  })
  async stayingPutRates(
    @Arg('council', () => ID, { description: 'The GSS code of the council.' }) council: string,
    @Ctx() context: SubgraphContext,
  ) {
    return settingVersionsOf(await versionsOf(context, SUBGRAPH, council, CODE));
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, {
    description: "Publishes a new version of your council's Staying Put rates.",
  })
  stayingPutRatesPublish(
    @Arg('input', { description: 'The rates to publish.' }) input: StayingPutRatesPublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const value = { weeklyPenceByYear: input.weeklyPenceByYear };
    return publishSetting(context, SUBGRAPH, { code: CODE, value, shape: stayingPutShapes[CODE], path: [] }, input);
  }
}
