import { addDays, day, isoOf } from '@kith/policy';
import type { SubgraphContext } from '@kith/subgraph';

import { acted } from '../acted.ts';
import { agreedBy, requireAgreed } from '../agreed/in-force.ts';
import { revocation } from '../letters/notices.ts';
import { postLetter } from '../letters/post.ts';
import { refuse, whyOf } from '../refusals.ts';
import type { GuaranteeReasoned } from './decide.ts';
import { heldGuarantee, moveOn } from './held.ts';
import { particularsOf } from './particulars.ts';
import type { Ending } from './states.ts';

/** Endings that somebody records; the calendar and a revocation bring the others. */
export const RECORDED_ENDINGS = ['TENANT_LEFT', 'TENANT_DIED', 'LANDLORD_SOLD', 'BREACH', 'RENEWED', 'AGREED'] as const;

export interface EndAsked extends GuaranteeReasoned {
  readonly because: (typeof RECORDED_ENDINGS)[number] & Ending;
  /** The last day that is covered. */
  readonly endedOn: string;
}

/** The council revokes it, with the days of notice that the letter gives. It is live until then. */
export const revokeGuarantee = (context: SubgraphContext, asked: GuaranteeReasoned) =>
  acted(context, 'rentGuaranteeRevoke', asked, async (doing) => {
    const guarantee = await heldGuarantee(doing, asked.guarantee);
    const afterNotice = isoOf(addDays(day(doing.today), guarantee.terms.noticeDays));
    const endsOn = afterNotice < guarantee.endsOn ? afterNotice : guarantee.endsOn;
    const why = whyOf(asked.why, ['why']);
    await moveOn(doing, guarantee, 'revoke', { endsOn }, { why, detail: { endsOn } });
    const letterhead = requireAgreed(await agreedBy(context, doing.council), 'letterhead');
    const { id, subject, reference, terms, sealed } = guarantee;
    const { landlord } = await particularsOf(doing, { subject, sealed });
    const to = [landlord.name, ...landlord.address];
    const paper = revocation({ letterhead, to, on: doing.today, reference, endsOn, why, terms });
    await postLetter(doing, { key: `rent-guarantee:${id}:revoked`, subject, paper, toAnother: true });
    return { guarantee: id, subject };
  });

/** Something happened that ends it. */
export const endGuarantee = (context: SubgraphContext, asked: EndAsked) =>
  acted(context, 'rentGuaranteeEnd', asked, async (doing) => {
    const guarantee = await heldGuarantee(doing, asked.guarantee);
    const { endedOn, because } = asked;
    if (endedOn > doing.today || endedOn > guarantee.endsOn || endedOn < guarantee.startsOn) {
      refuse(
        'BAD_DATE',
        ['endedOn'],
        'Give a day from its first day on, not in the future and not after its last day.',
      );
    }
    const said = { why: whyOf(asked.why, ['why']), detail: { endedOn, because } };
    await moveOn(doing, guarantee, 'end', { endedOn, endsOn: endedOn, endedBecause: because }, said);
    return { guarantee: guarantee.id, subject: guarantee.subject };
  });
