import 'reflect-metadata';

import { Needs, Open, SettingVersion, settingVersionsOf, type SubgraphContext } from '@kith/subgraph';
import { publishSetting, SettingPublication, SettingPublicationPayload, versionsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, ID, InputType, Mutation, Query, registerEnumType, Resolver } from 'type-graphql';

import { SUBGRAPH } from '../records/settings.ts';
import { leavingCareGrantShapes } from '../rules/index.ts';

const CODE = 'review-grant-index';

const InflationOf = { APRIL: 'APRIL', SEPTEMBER: 'SEPTEMBER' } as const;
registerEnumType(InflationOf, {
  name: 'ReviewGrantInflationOf',
  description:
    'The month whose inflation over 12 months raises the leaving care grant of the Review of 2022 each April.',
  valuesConfig: {
    APRIL: { description: 'The rate for April itself, published in May. The default.' },
    SEPTEMBER: { description: 'The rate for the September before, by which benefits are raised.' },
  },
});

@InputType({ description: 'By which inflation your council carries on the leaving care grant of the Review of 2022.' })
class ReviewGrantIndexPublishInput extends SettingPublication {
  @Field(() => InflationOf, { description: 'The month whose inflation counts.' })
  readonly inflationOf!: keyof typeof InflationOf;
}

@Resolver()
export class ReviewGrantIndex {
  @Open()
  @Query(() => [SettingVersion], {
    description:
      'By which inflation a council carries on the leaving care grant of the Review of 2022, oldest first. Empty where it has published none here.',
  })
  async reviewGrantIndex(
    @Arg('council', () => ID, { description: 'The GSS code of the council.' }) council: string,
    @Ctx() context: SubgraphContext,
  ) {
    return settingVersionsOf(await versionsOf(context, SUBGRAPH, council, CODE));
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, {
    description: 'Publishes by which inflation your council carries on the leaving care grant of the Review of 2022.',
  })
  reviewGrantIndexPublish(
    @Arg('input', { description: 'The month to publish.' }) input: ReviewGrantIndexPublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const setting = {
      code: CODE,
      value: input.inflationOf,
      shape: leavingCareGrantShapes[CODE],
      path: ['inflationOf'],
    };
    return publishSetting(context, SUBGRAPH, setting, input);
  }
}
