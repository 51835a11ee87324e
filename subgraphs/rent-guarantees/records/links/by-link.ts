import { problem, type Permission, type SubgraphContext } from '@kith/subgraph';
import { databaseOf, inNameOf } from '@kith/subgraph/database';

import { hashOfToken } from './make-link.ts';

export interface ByLink {
  /** The same request, in the name of the landlord of one guarantee. */
  readonly context: SubgraphContext;
  readonly council: string;
  readonly link: string;
  readonly guarantee: string;
}

type Purpose = 'ACCEPT' | 'CLAIM';

/** What the database lets a landlord do, and no more: see the guarantee of the link, and accept it or claim under it. */
const SCOPES: Readonly<Record<Purpose, readonly Permission[]>> = {
  ACCEPT: ['guarantee:read', 'guarantee:issue'],
  CLAIM: ['guarantee:read', 'guarantee:apply'],
};

/**
 * Whose link a secret is.
 *
 * @throws `LINK_NOT_KNOWN` for one that never was, is over or was made for something else: nobody learns which.
 */
export async function landlordBy(
  context: SubgraphContext,
  token: string,
  ...purposes: readonly Purpose[]
): Promise<ByLink> {
  const rows =
    token.length > 100
      ? []
      : // A named crossing between councils: from the hash of a secret to whose link it is.
        await databaseOf(context).published.execute<
          { council: string; id: string; guarantee: string; purpose: Purpose }[]
        >('select * from rent_guarantees.landlord_link_of(?, ?)', [hashOfToken(token), context.today]);
  const [found] = rows;
  if (!found || !purposes.includes(found.purpose)) {
    throw problem('LINK_NOT_KNOWN', 'This link is not known, or it has run out. Please ask the council for a new one.');
  }
  const { council, id, guarantee, purpose } = found;
  const landlord = {
    kind: 'SYSTEM',
    council,
    actor: `landlord-link:${id}`,
    scopes: SCOPES[purpose],
    link: true,
  } as const;
  return { context: inNameOf(context, landlord), council, link: id, guarantee };
}
