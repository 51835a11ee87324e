import { isPrintable } from '@kith/documents';
import type { SubgraphContext } from '@kith/subgraph';

import { acted, type Asked } from '../acted.ts';
import { agreedBy, requireAgreed } from '../agreed/in-force.ts';
import { refuseUnlessSeen } from '../guards/flags.ts';
import type { FlagKind } from '../guards/kinds.ts';
import { refusal } from '../letters/notices.ts';
import { postLetter } from '../letters/post.ts';
import { refuse, whyOf } from '../refusals.ts';
import { heldGuarantee, moveOn } from './held.ts';

export interface GuaranteeNamed extends Asked {
  /** The id of the guarantee. */
  readonly guarantee: string;
}

export interface GuaranteeReasoned extends GuaranteeNamed {
  readonly why: string;
}

export interface ApprovalAsked extends GuaranteeReasoned {
  /** What was flagged and looked at. */
  readonly inSpiteOf?: readonly FlagKind[] | null;
}

/** Somebody other than the one who applied agrees to it. A person does, never a system. */
export const approveGuarantee = (context: SubgraphContext, asked: ApprovalAsked) =>
  acted(context, 'rentGuaranteeApprove', asked, async (doing) => {
    if (doing.caller.kind !== 'STAFF') refuse('A_PERSON_DECIDES', [], 'Only a member of staff can agree to this.');
    const guarantee = await heldGuarantee(doing, asked.guarantee);
    if (guarantee.appliedBy === doing.actor) {
      refuse('APPROVER_IS_APPLICANT', [], 'Somebody other than the one who applied must agree.');
    }
    const inSpiteOf = asked.inSpiteOf ?? [];
    const changes = { approvedBy: doing.actor, approvedOn: doing.today };
    const detail = inSpiteOf.length > 0 ? { inSpiteOf } : {};
    await moveOn(doing, guarantee, 'approve', changes, { why: whyOf(asked.why, ['why']), detail });
    await refuseUnlessSeen(doing, guarantee, inSpiteOf);
    return { guarantee: guarantee.id, subject: guarantee.subject };
  });

export interface RefusalAsked extends GuaranteeReasoned {
  /** Name and address of the young person, line by line. Without it nothing is posted, and the reasons stay with the record. */
  readonly letterTo?: readonly string[] | null;
}

/** The council does not give it. The young person is told in writing why, and how to challenge it. */
export const refuseGuarantee = (context: SubgraphContext, asked: RefusalAsked) =>
  acted(context, 'rentGuaranteeRefuse', asked, async (doing) => {
    if (doing.caller.kind !== 'STAFF') refuse('A_PERSON_DECIDES', [], 'Only a member of staff can refuse this.');
    const guarantee = await heldGuarantee(doing, asked.guarantee);
    const why = whyOf(asked.why, ['why']);
    await moveOn(doing, guarantee, 'refuse', {}, { why });
    if (asked.letterTo) {
      const letterhead = requireAgreed(await agreedBy(context, doing.council), 'letterhead');
      const { reference, subject, id } = guarantee;
      const paper = refusal({ letterhead, to: addressOf(asked.letterTo), on: doing.today, reference, why });
      await postLetter(doing, { key: `rent-guarantee:${id}:refused`, subject, paper });
    }
    return { guarantee: guarantee.id, subject: guarantee.subject };
  });

/** Taken back before the landlord has accepted it. */
export const withdrawGuarantee = (context: SubgraphContext, asked: GuaranteeReasoned) =>
  acted(context, 'rentGuaranteeWithdraw', asked, async (doing) => {
    const guarantee = await heldGuarantee(doing, asked.guarantee);
    await moveOn(doing, guarantee, 'withdraw', {}, { why: whyOf(asked.why, ['why']) });
    return { guarantee: guarantee.id, subject: guarantee.subject };
  });

/** @throws `Refused` where it cannot stand on an envelope. */
function addressOf(lines: readonly string[]): readonly string[] {
  const printed = lines.map((line) => line.trim());
  const fits = printed.length >= 2 && printed.length <= 7;
  if (!fits || printed.some((line) => line === '' || line.length > 100 || !isPrintable(line))) {
    refuse('BAD_ADDRESS', ['letterTo'], 'Give the name and the address, 2 to 7 lines in the letters of Europe.');
  }
  return printed;
}
