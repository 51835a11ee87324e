import 'reflect-metadata';

import { Needs, Open, SettingVersion, settingVersionsOf, type SubgraphContext } from '@kith/subgraph';
import { publishSetting, SettingPublication, SettingPublicationPayload, versionsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, Float, ID, InputType, Int, Mutation, Query, registerEnumType, Resolver } from 'type-graphql';

import { SUBGRAPH } from '../records/settings.ts';
import { rentGuaranteeShapes } from '../rules/index.ts';
import { Offered, told } from './offered.ts';

const COUNCIL_TAX = 'council-tax-care-leavers';
const INTENTIONALITY = 'intentional-homelessness-disapplied';

const Who = {
  ANY_CARE_LEAVER: 'ANY_CARE_LEAVER',
  OWN_CARE_LEAVERS: 'OWN_CARE_LEAVERS',
  NOT_STATED: 'NOT_STATED',
} as const;
registerEnumType(Who, { name: 'CouncilTaxSchemeFor', description: 'Whose care leavers a council tax scheme is for.' });

@InputType({ description: 'One step of a scheme: for those under an age, and over the step before.' })
class CouncilTaxBandInput {
  @Field(() => Int, { description: 'For people under this age, 16 to 30.' })
  readonly underAge!: number;

  @Field(() => Float, { nullable: true, description: 'Percent off for somebody who lives alone.' })
  readonly alone?: number | null;

  @Field(() => Float, { nullable: true, description: 'Percent off where everybody in the home is a care leaver.' })
  readonly allCareLeavers?: number | null;

  @Field(() => [Float], {
    nullable: true,
    description: 'Percent off with one other adult, with two, and so on; the last goes on. Never more for more adults.',
  })
  readonly byOtherAdults?: readonly number[] | null;

  @Field({ description: 'Only for those who find it hard to pay.' })
  readonly onNeed!: boolean;
}

@InputType({ description: 'Your council’s reduction of council tax for care leavers.' })
class CouncilTaxSchemePublishInput extends SettingPublication {
  @Field(() => Offered, { description: 'Whether there is a scheme.' })
  readonly offered!: keyof typeof Offered;

  @Field(() => Who, { description: 'Whose care leavers it is for.' })
  readonly who!: keyof typeof Who;

  @Field(() => [CouncilTaxBandInput], { description: 'The steps, in order of age. At most 10.' })
  readonly bands!: readonly CouncilTaxBandInput[];
}

@InputType({ description: 'Whether your council puts intentional homelessness aside for care leavers under 25.' })
class IntentionalHomelessnessPolicyPublishInput extends SettingPublication {
  @Field({ description: 'Whether it is put aside.' })
  readonly disapplied!: boolean;
}

const versions = (context: SubgraphContext, authority: string, code: string) =>
  versionsOf(context, SUBGRAPH, authority, code).then(settingVersionsOf);

@Resolver()
export class HousingPolicies {
  @Open()
  @Query(() => [SettingVersion], {
    description:
      'The versions of a council tax scheme for care leavers, oldest first. Empty where none was published here.',
  })
  councilTaxScheme(
    @Arg('authority', () => ID, { description: 'The GSS code of the authority that sends the bill.' })
    authority: string,
    @Ctx() context: SubgraphContext,
  ) {
    return versions(context, authority, COUNCIL_TAX);
  }

  @Open()
  @Query(() => [SettingVersion], {
    description:
      'The versions of a policy on intentional homelessness, oldest first. Empty where none was published here.',
  })
  intentionalHomelessnessPolicy(
    @Arg('authority', () => ID, { description: 'The GSS code of the housing authority.' }) authority: string,
    @Ctx() context: SubgraphContext,
  ) {
    return versions(context, authority, INTENTIONALITY);
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, {
    description: 'Publishes a new version of your council tax scheme for care leavers.',
  })
  councilTaxSchemePublish(
    @Arg('input', { description: 'The scheme to publish.' }) input: CouncilTaxSchemePublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const value = { offered: input.offered, who: input.who, bands: input.bands.map((band) => told(band)) };
    return publishSetting(
      context,
      SUBGRAPH,
      { code: COUNCIL_TAX, value, shape: rentGuaranteeShapes[COUNCIL_TAX], path: [] },
      input,
    );
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, {
    description: 'Publishes a new version of your policy on intentional homelessness.',
  })
  intentionalHomelessnessPolicyPublish(
    @Arg('input', { description: 'The policy to publish.' }) input: IntentionalHomelessnessPolicyPublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const setting = {
      code: INTENTIONALITY,
      value: input.disapplied,
      shape: rentGuaranteeShapes[INTENTIONALITY],
      path: ['disapplied'],
    };
    return publishSetting(context, SUBGRAPH, setting, input);
  }
}
