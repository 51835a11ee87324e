import 'reflect-metadata';

import { Needs, Open, SettingVersion, settingVersionsOf, type SubgraphContext } from '@kith/subgraph';
import { publishSetting, SettingPublication, SettingPublicationPayload, versionsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, Float, ID, InputType, Int, Mutation, Query, registerEnumType, Resolver } from 'type-graphql';

import {
  EXPOSURE,
  ExposureShape,
  LETTERHEAD,
  LetterheadShape,
  TERMS,
  TermsShape,
} from '../../records/agreed/shapes.ts';
import { SUBGRAPH } from '../../records/settings.ts';
import { told } from '../offered.ts';

const DeedsBy = { SEAL: 'SEAL', SIGNATURE: 'SIGNATURE' } as const;
registerEnumType(DeedsBy, {
  name: 'CouncilDeedsBy',
  description: 'How a council executes a deed: by its seal, or signed before a witness.',
});

@InputType({ description: 'In whose name the letters of guarantees go out.' })
class RentGuaranteeLetterheadPublishInput extends SettingPublication {
  @Field({ description: 'The name of the council.' })
  readonly councilName!: string;

  @Field(() => [String], { description: 'The address, 1 to 6 lines.' })
  readonly address!: readonly string[];

  @Field(() => String, { nullable: true, description: 'A telephone number.' })
  readonly telephone?: string | null;

  @Field({ description: 'Where landlords and young people write to, for claims too.' })
  readonly email!: string;

  @Field({ description: 'The officer who signs, by office.' })
  readonly signatory!: string;

  @Field({ description: 'Where the constitution gives that officer the power.' })
  readonly delegation!: string;

  @Field(() => DeedsBy, { description: 'How the council executes a deed.' })
  readonly deedsBy!: keyof typeof DeedsBy;
}

@InputType({ description: 'What every guarantee says beside the limits of the scheme.' })
class RentGuaranteeTermsPublishInput extends SettingPublication {
  @Field(() => Int, {
    description: 'The landlord tells of missed rent within so many days. 1 to 365, as all of these.',
  })
  readonly toldWithinDays!: number;

  @Field(() => Int, { description: 'The landlord claims within so many days of the day the rent was due.' })
  readonly claimWithinDays!: number;

  @Field(() => Int, { description: 'The council means to pay within so many days of agreeing.' })
  readonly payWithinDays!: number;

  @Field(() => Int, { description: 'The landlord accepts the letter within so many days.' })
  readonly acceptWithinDays!: number;

  @Field(() => Int, { description: 'The council gives so many days of notice when it revokes.' })
  readonly noticeDays!: number;

  @Field(() => Int, { description: 'A higher rent counts where the council was told within so many days.' })
  readonly rentRiseToldWithinDays!: number;

  @Field({ description: 'Whether the young person pays back what the council pays.' })
  readonly tenantRepays!: boolean;

  @Field(() => Int, { nullable: true, description: 'The most for damage, in pence, where the scheme covers it.' })
  readonly mostDamagePence?: number | null;

  @Field(() => Int, { description: 'It ends before this birthday at the latest, 18 to 30.' })
  readonly endsAtAge!: number;

  @Field({ description: 'Who looks at a decision again.' })
  readonly disputesTo!: string;

  @Field({ description: 'The web address of the council’s privacy notice.' })
  readonly privacyNotice!: string;
}

@InputType({ description: 'The most that all guarantees of the council may come to.' })
class RentGuaranteeExposurePublishInput extends SettingPublication {
  @Field(() => Float, { description: 'Pence, whole: caps of all live guarantees together, less what was paid.' })
  readonly mostPence!: number;
}

const COUNCIL = { description: 'The GSS code of the council.' };
const INPUT = { description: 'What to publish.' };

const versions = async (context: SubgraphContext, council: string, code: string) =>
  settingVersionsOf(await versionsOf(context, SUBGRAPH, council, code));

/** What a publication says, without when and why it is published. */
const valueOf = (input: SettingPublication) => {
  const { from: _from, why: _why, source: _source, idempotencyKey: _key, ...value } = input;
  return told(value);
};

@Resolver()
export class GuaranteeSettings {
  @Open()
  @Query(() => [SettingVersion], {
    description: 'The versions of a council’s letterhead for guarantees, oldest first.',
  })
  rentGuaranteeLetterhead(@Arg('council', () => ID, COUNCIL) council: string, @Ctx() context: SubgraphContext) {
    return versions(context, council, LETTERHEAD);
  }

  @Open()
  @Query(() => [SettingVersion], { description: 'The versions of the terms of a council’s guarantees, oldest first.' })
  rentGuaranteeTerms(@Arg('council', () => ID, COUNCIL) council: string, @Ctx() context: SubgraphContext) {
    return versions(context, council, TERMS);
  }

  @Open()
  @Query(() => [SettingVersion], {
    description: 'The versions of the most that a council stands behind, oldest first.',
  })
  rentGuaranteeExposure(@Arg('council', () => ID, COUNCIL) council: string, @Ctx() context: SubgraphContext) {
    return versions(context, council, EXPOSURE);
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, { description: 'Publishes your council’s letterhead for guarantees.' })
  rentGuaranteeLetterheadPublish(
    @Arg('input', INPUT) input: RentGuaranteeLetterheadPublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const setting = { code: LETTERHEAD, value: valueOf(input), shape: LetterheadShape, path: [] };
    return publishSetting(context, SUBGRAPH, setting, input);
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, { description: 'Publishes the terms of your council’s guarantees.' })
  rentGuaranteeTermsPublish(
    @Arg('input', INPUT) input: RentGuaranteeTermsPublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    return publishSetting(
      context,
      SUBGRAPH,
      { code: TERMS, value: valueOf(input), shape: TermsShape, path: [] },
      input,
    );
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, { description: 'Publishes the most that your council stands behind.' })
  rentGuaranteeExposurePublish(
    @Arg('input', INPUT) input: RentGuaranteeExposurePublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const setting = { code: EXPOSURE, value: valueOf(input), shape: ExposureShape, path: [] };
    return publishSetting(context, SUBGRAPH, setting, input);
  }
}
