import 'reflect-metadata';

import { Open, type SubgraphContext } from '@kith/subgraph';
import { userErrorsOf, type Acted } from '@kith/subgraph/database';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { claimByLink } from '../../records/claims/make-claim.ts';
import { missedRentByLink } from '../../records/claims/missed-rent.ts';
import { acceptByLink } from '../../records/links/accept-by-link.ts';
import { landlordBy, type ByLink } from '../../records/links/by-link.ts';
import { forLandlord } from '../../records/reading/for-landlord.ts';
import {
  RentGuaranteeAcceptByLinkInput,
  RentGuaranteeClaimByLinkInput,
  RentGuaranteeMissedRentByLinkInput,
} from '../claims/inputs.ts';
import { RentGuaranteeByLinkPayload, RentGuaranteeForLandlord, shownToLandlord } from './landlord.ts';

const INPUT = { description: 'What to do.' };

async function payloadOf(
  today: string,
  { by, result }: { readonly by: ByLink; readonly result: Acted<object> },
): Promise<RentGuaranteeByLinkPayload> {
  if (!result.done) return { userErrors: userErrorsOf(result.userErrors) };
  const seen = await forLandlord(by);
  const { claim: made } = result.done as { readonly claim?: unknown };
  const claim = seen.claims.find(({ id }) => id === made);
  return { guarantee: shownToLandlord(seen, today), claim, userErrors: [] };
}

/** What a landlord does with a secret link and no account. Each names the link, and none says whether another exists. */
@Resolver()
export class LandlordByLink {
  @Open()
  @Query(() => RentGuaranteeForLandlord, {
    description:
      'The guarantee of a landlord’s link, and the claims made through it. `LINK_NOT_KNOWN` for any other text.',
  })
  async rentGuaranteeByLink(
    @Arg('token', () => String, { description: 'The secret of the link.' }) token: string,
    @Ctx() context: SubgraphContext,
  ): Promise<RentGuaranteeForLandlord> {
    return shownToLandlord(await forLandlord(await landlordBy(context, token, 'ACCEPT', 'CLAIM')), context.today);
  }

  @Open()
  @Mutation(() => RentGuaranteeByLinkPayload, {
    description: 'A landlord accepts the signed letter through their link.',
  })
  async rentGuaranteeAcceptByLink(
    @Arg('input', INPUT) input: RentGuaranteeAcceptByLinkInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payloadOf(context.today, await acceptByLink(context, input));
  }

  @Open()
  @Mutation(() => RentGuaranteeByLinkPayload, {
    description: 'A landlord tells of missed rent through their link. The day counts for the limit in the letter.',
  })
  async rentGuaranteeMissedRentByLink(
    @Arg('input', INPUT) input: RentGuaranteeMissedRentByLinkInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payloadOf(context.today, await missedRentByLink(context, input));
  }

  @Open()
  @Mutation(() => RentGuaranteeByLinkPayload, { description: 'A landlord claims through their link.' })
  async rentGuaranteeClaimByLink(
    @Arg('input', INPUT) input: RentGuaranteeClaimByLinkInput,
    @Ctx() context: SubgraphContext,
  ) {
    return payloadOf(context.today, await claimByLink(context, input));
  }
}
