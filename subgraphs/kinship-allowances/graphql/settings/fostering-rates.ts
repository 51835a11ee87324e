import 'reflect-metadata';

import { isoOf } from '@kith/policy';
import { Needs, Open, SettingVersion, settingVersionsOf, type SubgraphContext } from '@kith/subgraph';
import { publishTogether, SettingPublication, SettingsPublicationPayload, versionsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from 'type-graphql';

import { SUBGRAPH } from '../../records/settings.ts';
import { allowancePolicyShapes, nationalMinimumYears } from '../../rules/index.ts';
import { AgeBand } from './age-band.ts';
import { NationalMinimumYear } from './national-minimum-year.ts';

const CODE = 'fostering-rates';

@InputType({ description: "A council's own table of weekly fostering allowances, the same wherever the child lives." })
class FosteringRatesPublishInput extends SettingPublication {
  @Field(() => [AgeBand], { description: 'A sum for each band of ages. No age in two bands; at most 26 bands.' })
  readonly bands!: readonly AgeBand[];
}

@Resolver()
export class FosteringRates {
  @Open()
  @Query(() => [SettingVersion], {
    description:
      "The versions of a council's own fostering rates, oldest first. Empty where it pays the national minimum.",
  })
  async fosteringRates(
    @Arg('council', () => ID, { description: 'The GSS code of the council.' }) council: string,
    @Ctx() context: SubgraphContext,
  ) {
    return settingVersionsOf(await versionsOf(context, SUBGRAPH, council, CODE));
  }

  @Open()
  @Query(() => [NationalMinimumYear], {
    description: 'The national minimum fostering allowance: every year and area that is loaded, and how firm it is.',
  })
  nationalMinimumFosteringAllowance(): readonly NationalMinimumYear[] {
    return nationalMinimumYears.map((year) => ({ ...year, from: isoOf(year.from), to: isoOf(year.to) }));
  }

  @Needs('setting:publish')
  @Mutation(() => SettingsPublicationPayload, {
    description: "Publishes a new version of your council's fostering rates.",
  })
  fosteringRatesPublish(
    @Arg('input', { description: 'The rates to publish.' }) input: FosteringRatesPublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const bands = input.bands.map(({ ageFrom, ageTo, weeklyPence }) => ({ ageFrom, ageTo, weeklyPence }));
    const setting = { code: CODE, value: { bands }, shape: allowancePolicyShapes[CODE], path: [] };
    return publishTogether(context, SUBGRAPH, [setting], input);
  }
}
