import 'reflect-metadata';

import { isoOf } from '@kith/policy';
import { Needs, Open, SettingVersion, settingVersionsOf, type SubgraphContext } from '@kith/subgraph';
import { publishSetting, SettingPublication, SettingPublicationPayload, versionsOf } from '@kith/subgraph/database';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Query, Resolver, Root } from 'type-graphql';

import type { Council } from '../../records/councils/register.ts';
import { localOfferInForce } from '../../records/local-offers/in-force.ts';
import { LOCAL_OFFERS, localOfferShapes, type LocalOfferFor } from '../../records/local-offers/shape.ts';
import { CouncilType } from '../councils/council.ts';
import { LocalOffer, LocalOfferContactInput, LocalOfferServiceInput, OfferFor } from './local-offer.ts';

const SUBGRAPH = 'people';

@InputType({ description: "Your council's local offer, whole: it takes the place of the one before." })
class LocalOfferPublishInput extends SettingPublication {
  @Field(() => OfferFor, { description: 'Whom it is for.' })
  readonly offerFor!: LocalOfferFor;

  @Field({ description: 'How the council goes about it, in plain text. At most 2,000 letters.' })
  readonly approach!: string;

  @Field(() => [LocalOfferServiceInput], { description: 'What there is. At most 60.' })
  readonly services!: readonly LocalOfferServiceInput[];

  @Field(() => String, { nullable: true, description: 'The https address of the offer on its own website.' })
  readonly page?: string | null;

  @Field(() => LocalOfferContactInput, { description: 'Whom to ask.' })
  readonly contact!: LocalOfferContactInput;
}

@Resolver(() => CouncilType)
export class LocalOffers {
  @Open()
  @FieldResolver(() => LocalOffer, {
    nullable: true,
    description:
      'What the council offers kinship carers (Children Act 1989, s22H) or care leavers (Children and Social Work Act 2017, s2), as it stands today. Null where the council has published none here, which does not mean that it has none.',
  })
  async localOffer(
    @Root() { code }: Council,
    @Arg('for', () => OfferFor, { description: 'Whom it is for.' }) offerFor: LocalOfferFor,
    @Ctx() context: SubgraphContext,
  ): Promise<LocalOffer | undefined> {
    const entry = await localOfferInForce(context, code, offerFor);
    if (!entry) return undefined;
    const { instrument: title, url } = entry.cite;
    return {
      ...entry.value,
      from: isoOf(entry.from),
      knownFrom: isoOf(entry.knownFrom),
      version: entry.version!,
      ...(url === '' ? {} : { source: { title, url } }),
    };
  }

  @Open()
  @Query(() => [SettingVersion], {
    description: "The versions of a council's local offer, oldest first. Empty where it has published none here.",
  })
  async localOfferVersions(
    @Arg('council', () => ID, { description: 'The GSS code of the council.' }) council: string,
    @Arg('for', () => OfferFor, { description: 'Whom it is for.' }) offerFor: LocalOfferFor,
    @Ctx() context: SubgraphContext,
  ) {
    return settingVersionsOf(await versionsOf(context, SUBGRAPH, council, LOCAL_OFFERS[offerFor]));
  }

  @Needs('setting:publish')
  @Mutation(() => SettingPublicationPayload, { description: "Publishes a new version of your council's local offer." })
  localOfferPublish(
    @Arg('input', { description: 'The offer to publish.' }) input: LocalOfferPublishInput,
    @Ctx() context: SubgraphContext,
  ) {
    const { offerFor, approach, services, page, contact } = input;
    const value = {
      approach,
      services,
      page: page ?? null,
      contact,
    };
    const setting = { code: LOCAL_OFFERS[offerFor], value, shape: localOfferShapes[offerFor], path: [] };
    return publishSetting(context, SUBGRAPH, setting, input);
  }
}
