import type { SubgraphContext } from '@kith/subgraph';

import { acted, type Asked } from '../acted.ts';
import { activate } from '../guarantee/activate.ts';
import { heldGuarantee } from '../guarantee/held.ts';
import { landlordBy } from './by-link.ts';

export interface AcceptByLinkAsked extends Asked {
  readonly token: string;
}

/** The landlord accepts the letter through their link. */
export async function acceptByLink(context: SubgraphContext, { token, ...asked }: AcceptByLinkAsked) {
  const by = await landlordBy(context, token, 'ACCEPT');
  const named = { ...asked, idempotencyKey: `${by.link} ${asked.idempotencyKey}`, guarantee: by.guarantee };
  const result = await acted(by.context, 'rentGuaranteeAcceptByLink', named, async (doing) => {
    const guarantee = await heldGuarantee(doing, by.guarantee);
    await activate(doing, guarantee, { acceptedOn: doing.today, by: 'LINK' });
    return { guarantee: guarantee.id, subject: guarantee.subject };
  });
  return { by, result };
}
