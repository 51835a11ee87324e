import { reading } from '@kith/subgraph/database';

import { ClaimLineRow, ClaimPaymentRow, ClaimRow, GuaranteeRow, type Claim, type Guarantee } from '../entities.ts';
import { openParticulars } from '../guarantee/particulars.ts';
import type { ByLink } from '../links/by-link.ts';
import { openFor } from '@kith/subgraph/database';
import { SUBGRAPH } from '../settings.ts';

/** What a landlord may know of the guarantee of their link: what stands in their letter, and their own claims. */
export interface ForLandlord {
  readonly guarantee: Guarantee;
  readonly homePostcode: string | undefined;
  readonly claims: readonly ClaimForLandlord[];
}

export interface ClaimForLandlord extends Pick<
  Claim,
  'id' | 'reference' | 'state' | 'receivedOn' | 'claimedPence' | 'agreedPence' | 'paidPence' | 'decidedOn'
> {
  readonly reasons: string | undefined;
  readonly lines: readonly { readonly dueOn: string; readonly agreedPence?: number | null }[];
  readonly paidOn: string | undefined;
}

const MOST_CLAIMS = 100;

/** Read in the name of the landlord, whose link is the actor in the audit. Only claims that came through a link of theirs. */
export const forLandlord = ({ context, council, guarantee: id }: ByLink): Promise<ForLandlord> =>
  reading(context, { subgraph: SUBGRAPH, what: 'rentGuaranteeByLink' }, async (entities) => {
    const guarantee = await entities.findOneOrFail(GuaranteeRow, { council, id });
    const particulars = await openParticulars(entities, guarantee);
    const claims = await entities.find(
      ClaimRow,
      { council, guarantee: id, link: { $ne: null } },
      { orderBy: { receivedOn: 'desc', id: 'desc' }, limit: MOST_CLAIMS },
    );
    const ids = { council, claim: { $in: claims.map((claim) => claim.id) } };
    const lines = await entities.find(ClaimLineRow, ids, { orderBy: { number: 'asc' } });
    const paid = await entities.find(ClaimPaymentRow, { ...ids, state: 'PAID' });
    const shown: ClaimForLandlord[] = [];
    for (const claim of claims) {
      const { subject, sealedReasons } = claim;
      const reasons =
        sealedReasons == null
          ? undefined
          : await openFor<string>(entities, { subgraph: SUBGRAPH, council, subject }, sealedReasons);
      shown.push({
        ...claim,
        reasons,
        lines: lines.filter((line) => line.claim === claim.id),
        paidOn: paid.find((payment) => payment.claim === claim.id)?.settledOn ?? undefined,
      });
    }
    const value = { guarantee, homePostcode: particulars?.home.postcode, claims: shown };
    return { value, subjects: [guarantee.subject] };
  });
