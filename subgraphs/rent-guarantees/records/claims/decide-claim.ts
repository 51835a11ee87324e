import { LockMode } from '@mikro-orm/core';
import type { SubgraphContext } from '@kith/subgraph';
import type { Doing } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import { agreedBy, requireAgreed } from '../agreed/in-force.ts';
import { ClaimLineRow, ClaimRow, type Claim, type ClaimLine, type Guarantee } from '../entities.ts';
import { recordEvent } from '../guarantee/events.ts';
import { heldGuarantee } from '../guarantee/held.ts';
import { particularsOf } from '../guarantee/particulars.ts';
import { claimDecision } from '../letters/notices.ts';
import { postLetter } from '../letters/post.ts';
import { pounds } from '../letters/words.ts';
import { isId, problem, refuse, refuseIf, whyOf } from '../refusals.ts';
import { CLAIM_MOVES, claimMayMove, type ClaimMove } from './claim-states.ts';
import { mostOfLine } from './lines.ts';

export interface ClaimDecideAsked extends Asked {
  readonly claim: string;
  /** What is agreed to for each line, in the order of the lines. Nought refuses a line; all noughts refuse the claim. */
  readonly agreedPence: readonly number[];
  readonly reasons: string;
  /** Why lines that came too late are agreed to all the same. */
  readonly lateAllowedBecause?: string | null;
}

/** Decides a claim, line by line, in writing. */
export const decideClaim = (context: SubgraphContext, asked: ClaimDecideAsked) =>
  acted(context, 'rentGuaranteeClaimDecide', asked, async (doing) => {
    if (doing.caller.kind !== 'STAFF') refuse('A_PERSON_DECIDES', [], 'Only a member of staff can decide this.');
    const { claim, guarantee } = await heldClaim(doing, asked.claim);
    const { entities, council, today, actor } = doing;
    const lines = await entities.find(ClaimLineRow, { council, claim: claim.id }, { orderBy: { number: 'asc' } });
    const reasons = whyOf(asked.reasons, ['reasons']);
    refuseIf(problemsIn(asked, lines, guarantee));
    for (const [index, { number }] of lines.entries()) {
      const agreedPence = asked.agreedPence[index]!;
      await entities.nativeUpdate(ClaimLineRow, { council, claim: claim.id, number }, { agreedPence });
    }
    const agreedPence = asked.agreedPence.reduce((sum, pence) => sum + pence, 0);
    const told = asked.lateAllowedBecause?.trim() ? `${reasons} ${asked.lateAllowedBecause.trim()}` : reasons;
    const sealedReasons = await doing.seal(claim.subject, told);
    const decision = { agreedPence, decidedBy: actor, decidedOn: today, sealedReasons };
    await moveClaim(doing, claim, agreedPence > 0 ? 'agree' : 'refuse', decision);
    await recordEvent(doing, guarantee, 'decideClaim', { detail: { claim: claim.id, agreedPence } });
    await tellLandlord(context, doing, { claim, guarantee, lines, agreed: asked.agreedPence, reasons: told });
    return { guarantee: guarantee.id, subject: claim.subject, claim: claim.id };
  });

/** The claim of an act and its guarantee, both held: always the guarantee first, so that acts never wait in a ring. */
export async function heldClaim(doing: Doing, id: string): Promise<{ claim: Claim; guarantee: Guarantee }> {
  const { entities, council } = doing;
  const known = isId(id) ? await entities.findOne(ClaimRow, { council, id }) : null;
  if (!known) return refuse('NOT_FOUND', ['claim'], 'Your council has no claim with this id.');
  const guarantee = await heldGuarantee(doing, known.guarantee);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const claim = await entities.findOneOrFail(ClaimRow, { council, id }, { lockMode, refresh: true });
  return { claim, guarantee };
}

/** Moves a claim on, as the table of moves allows. */
export async function moveClaim(
  { entities }: Doing,
  { council, id, state, revision }: Claim,
  move: ClaimMove,
  changes: Partial<Pick<Claim, 'agreedPence' | 'decidedBy' | 'decidedOn' | 'sealedReasons'>> = {},
): Promise<void> {
  if (!claimMayMove(move, state)) refuse('WRONG_STATE', ['claim'], `This cannot be done to a claim that is ${state}.`);
  await entities.nativeUpdate(
    ClaimRow,
    { council, id },
    { ...changes, state: CLAIM_MOVES[move].to, revision: revision + 1 },
  );
}

function problemsIn(
  { agreedPence, lateAllowedBecause }: ClaimDecideAsked,
  lines: readonly ClaimLine[],
  guarantee: Guarantee,
) {
  if (agreedPence.length !== lines.length) {
    return [problem('BAD_NUMBER', ['agreedPence'], `Give one amount for each of the ${lines.length} lines.`)];
  }
  const left = guarantee.capPence - guarantee.agreedPence;
  const total = agreedPence.reduce((sum, pence) => sum + pence, 0);
  const damage = lines.reduce((sum, { kind }, index) => sum + (kind === 'DAMAGE' ? agreedPence[index]! : 0), 0);
  return [
    ...(total > left ? [problem('OVER_THE_CAP', ['agreedPence'], `The guarantee has ${pounds(left)} left.`)] : []),
    ...(damage > guarantee.damageCapPence
      ? [problem('OVER_THE_CAP', ['agreedPence'], `It covers damage up to ${pounds(guarantee.damageCapPence)}.`)]
      : []),
    ...lines.flatMap((line, index) => {
      const most = mostOfLine(guarantee, line);
      const agreed = agreedPence[index]!;
      const path = ['agreedPence', index];
      return [
        ...(!Number.isInteger(agreed) || agreed < 0 || agreed > most
          ? [problem('BAD_AMOUNT', path, `For this line give nought to ${pounds(most)}.`)]
          : []),
        ...(agreed > 0 && line.late && !lateAllowedBecause?.trim()
          ? [problem('LATE', path, 'This came too late. Say in lateAllowedBecause why it is agreed to all the same.')]
          : []),
      ];
    }),
  ];
}

interface Decided {
  readonly claim: Claim;
  readonly guarantee: Guarantee;
  readonly lines: readonly ClaimLine[];
  readonly agreed: readonly number[];
  readonly reasons: string;
}

async function tellLandlord(
  context: SubgraphContext,
  doing: Doing,
  { claim, guarantee, lines, agreed, reasons }: Decided,
) {
  const letterhead = requireAgreed(await agreedBy(context, doing.council), 'letterhead');
  const { landlord } = await particularsOf(doing, guarantee);
  const paper = claimDecision({
    letterhead,
    to: [landlord.name, ...landlord.address],
    on: doing.today,
    reference: guarantee.reference,
    claim: claim.reference,
    lines: lines.map(({ kind, dueOn, duePence, receivedPence }, index) => ({
      kind,
      dueOn,
      claimedPence: duePence - receivedPence,
      agreedPence: agreed[index]!,
    })),
    reasons,
    terms: guarantee.terms,
  });
  await postLetter(doing, {
    key: `rent-guarantee-claim:${claim.id}:decided`,
    subject: claim.subject,
    paper,
    toAnother: true,
  });
}
