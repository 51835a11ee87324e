import type { SubgraphContext } from '@kith/subgraph';
import type { Doing } from '@kith/subgraph/database';

import { acted } from '../acted.ts';
import type { Guarantee } from '../entities.ts';
import { refuse } from '../refusals.ts';
import type { GuaranteeNamed } from './decide.ts';
import { recordEvent } from './events.ts';
import { change, heldGuarantee, moveOn } from './held.ts';

export interface SigningAsked extends GuaranteeNamed {
  /** The day that stands beside the signature. */
  readonly signedOn: string;
}

/** An officer has signed the letter by hand, or the deed was executed. The system signs nothing. */
export const recordSigning = (context: SubgraphContext, asked: SigningAsked) =>
  acted(context, 'rentGuaranteeSigningRecord', asked, async (doing) => {
    const guarantee = await heldGuarantee(doing, asked.guarantee);
    const { signedOn } = asked;
    if (guarantee.state !== 'ISSUED') {
      refuse('WRONG_STATE', ['guarantee'], 'Only a letter that is issued and not accepted yet can be signed.');
    }
    if (signedOn < guarantee.issuedOn! || signedOn > doing.today) {
      refuse('BAD_DATE', ['signedOn'], 'It is signed after it is issued, and not in the future.');
    }
    await change(doing, guarantee, { signedOn });
    await recordEvent(doing, guarantee, 'sign', { detail: { signedOn } });
    return { guarantee: guarantee.id, subject: guarantee.subject };
  });

export interface AcceptanceAsked extends GuaranteeNamed {
  /** The day on which the landlord accepted it in writing. */
  readonly acceptedOn: string;
}

/** Staff record that the landlord accepted the letter on paper. */
export const recordAcceptance = (context: SubgraphContext, asked: AcceptanceAsked) =>
  acted(context, 'rentGuaranteeActivate', asked, async (doing) => {
    const guarantee = await heldGuarantee(doing, asked.guarantee);
    await activate(doing, guarantee, { acceptedOn: asked.acceptedOn, by: 'STAFF' });
    return { guarantee: guarantee.id, subject: guarantee.subject };
  });

/** The council stands behind the rent from now on, or from the first day of the guarantee where that is later. */
export async function activate(
  doing: Doing,
  guarantee: Guarantee,
  { acceptedOn, by }: { readonly acceptedOn: string; readonly by: 'STAFF' | 'LINK' },
): Promise<void> {
  const { signedOn, acceptBy, state } = guarantee;
  if (state === 'ISSUED' && signedOn == null) {
    refuse('NOT_SIGNED', ['guarantee'], 'The council has not signed the letter yet.');
  }
  if (state === 'ISSUED' && (acceptedOn < signedOn! || acceptedOn > doing.today)) {
    refuse('BAD_DATE', ['acceptedOn'], 'It is accepted after it is signed, and not in the future.');
  }
  if (state === 'ISSUED' && acceptedOn > acceptBy!) {
    refuse(
      'TOO_LATE',
      ['acceptedOn'],
      `The letter could be accepted until ${acceptBy}. Please ask the council for a new one.`,
    );
  }
  await moveOn(doing, guarantee, 'activate', { acceptedOn }, { detail: { acceptedOn, by } });
}
