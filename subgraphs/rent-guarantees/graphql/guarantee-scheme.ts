import 'reflect-metadata';

import { Needs, Open, SettingVersion, settingVersionsOf, type SubgraphContext } from '@kith/subgraph';
import { publishSetting, SettingPublication, SettingPublicationPayload, versionsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, registerEnumType, Resolver } from 'type-graphql';

import { SUBGRAPH } from '../records/settings.ts';
import { rentGuaranteeShapes } from '../rules/index.ts';
import { Offered, told } from './offered.ts';

const CODE = 'rent-guarantee-scheme';

const Covers = { RENT: 'RENT', RENT_AND_DAMAGE: 'RENT_AND_DAMAGE' } as const;
registerEnumType(Covers, { name: 'RentGuaranteeCovers', description: 'What a guarantee covers.' });

@InputType({ description: 'Your council’s scheme for guaranteeing the rent of care leavers.' })
class RentGuaranteeSchemePublishInput extends SettingPublication {
  @Field(() => Offered, { description: 'Whether there is a scheme.' })
  readonly offered!: keyof typeof Offered;

  @Field(() => Int, { nullable: true, description: 'For people of this age and over, 16 to 30.' })
  readonly leastAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'For people under this age, 16 to 30.' })
  readonly underAge?: number | null;

  @Field(() => Int, { nullable: true, description: 'The most rent for a month, in pence.' })
  readonly mostMonthlyPence?: number | null;

  @Field(() => Int, { nullable: true, description: 'The most that is paid in all, in pence.' })
  readonly mostInAllPence?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many months a guarantee lasts, at most 120.' })
  readonly months?: number | null;

  @Field(() => Covers, { nullable: true, description: 'What it covers.' })
  readonly covers?: keyof typeof Covers | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether landlords in the scheme ask for no deposit.' })
  readonly depositWaived?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether homes outside the council's area are in it too." })
  readonly outOfArea?: boolean | null;
}

@Resolver()
export class RentGuaranteeScheme {
  @Open()
  @Query(() => [SettingVersion], {
    description: "The versions of a council's guarantor scheme, oldest first. Empty where it has published none here.",
  })
  async rentGuaranteeScheme(
    @Arg('council', () => ID, { description: 'The GSS code of the council.' }) council: string,
    @Ctx() context: SubgraphContext,
  ) {
    return settingVersionsOf(await versionsOf(context, SUBGRAPH, council, CODE));
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, {
    description: "Publishes a new version of your council's guarantor scheme.",
  })
  rentGuaranteeSchemePublish(
    @Arg('input', { description: 'The scheme to publish.' }) input: RentGuaranteeSchemePublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const { from: _from, why: _why, source: _source, idempotencyKey: _key, ...terms } = input;
    const setting = { code: CODE, value: told(terms), shape: rentGuaranteeShapes[CODE], path: [] };
    return publishSetting(context, SUBGRAPH, setting, input);
  }
}
