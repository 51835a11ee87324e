import type { SubgraphContext } from '@kith/subgraph';

import { acted, type Asked } from '../acted.ts';
import { recordEvent } from '../guarantee/events.ts';
import { whyOf } from '../refusals.ts';
import { heldClaim, moveClaim } from './decide-claim.ts';

export interface ClaimReasoned extends Asked {
  readonly claim: string;
  readonly why: string;
}

/** The council asks the landlord for something that is missing. */
export const askForMore = (context: SubgraphContext, asked: ClaimReasoned) =>
  acted(context, 'rentGuaranteeClaimAskForMore', asked, async (doing) => {
    const { claim, guarantee } = await heldClaim(doing, asked.claim);
    await moveClaim(doing, claim, 'askForMore');
    const why = whyOf(asked.why, ['why']);
    await recordEvent(doing, guarantee, 'askForMore', { why, detail: { claim: claim.id } });
    return { guarantee: guarantee.id, subject: claim.subject, claim: claim.id };
  });

/** The landlord takes a claim back. */
export const withdrawClaim = (context: SubgraphContext, asked: ClaimReasoned) =>
  acted(context, 'rentGuaranteeClaimWithdraw', asked, async (doing) => {
    const { claim, guarantee } = await heldClaim(doing, asked.claim);
    await moveClaim(doing, claim, 'withdraw');
    const why = whyOf(asked.why, ['why']);
    await recordEvent(doing, guarantee, 'withdrawClaim', { why, detail: { claim: claim.id } });
    return { guarantee: guarantee.id, subject: claim.subject, claim: claim.id };
  });
