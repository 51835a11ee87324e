import { randomUUID } from 'node:crypto';

import type { Problem } from '@kith/circumstances';
import { ROLES, type SubgraphContext } from '@kith/subgraph';
import { Refused, type Doing } from '@kith/subgraph/database';

import { acted, staffRoles, type Asked } from '../acted.ts';
import { bandOf, type ApprovalBand } from '../domain/bands.ts';
import { pounds } from '../domain/money.ts';
import { refuseWhileFlagged } from '../guards/flags.ts';
import { balancesNow } from '../ledger/balances.ts';
import { practiceOf } from '../practice/practice.ts';
import { problem, reasonProblem, refuseIf } from '../refusals.ts';
import { DecisionLineRow, DecisionRow, LineRow, type Decision, type Line, type Request } from '../rows/requests.ts';
import { commit } from './commit.ts';
import { heldRequest, moveRequest } from './held.ts';

export interface DecisionAsked extends Asked {
  readonly request: string;
  /** Every line of the request, each once. */
  readonly lines: readonly LineDecisionAsked[];
}

export interface LineDecisionAsked {
  readonly line: string;
  readonly grantedPence: number;
  /** Needed where less is granted than was asked for. */
  readonly why?: string | null;
}

/**
 * Decides a request, line by line. Where the council's band asks for two approvers, nothing is agreed until another one
 * has confirmed it; otherwise what is granted is set aside at once, and the letter written.
 */
export async function decideRequest(context: SubgraphContext, asked: DecisionAsked) {
  const practice = await practiceOf(context);
  return acted(context, 'leavingCareGrantDecide', asked, async (doing) => {
    const { entities, council } = doing;
    const { award, request } = await heldRequest(doing, asked.request, ['request']);
    const lines = await entities.find(LineRow, { council, request: request.id }, { orderBy: { position: 'asc' } });
    refuseIf(problemsIn(asked, lines));
    refuseIf(ownRequest(request, doing.actor));
    const concerns = (flag: { readonly request?: string | null }) =>
      flag.request == null || flag.request === request.id;
    await refuseWhileFlagged(doing, award.id, concerns, ['request']);
    const band = bandFor(doing, practice.bands, total(asked));
    const [balances] = await balancesNow(entities, [award.id]);
    refuseIf(beyondTheBalance(asked, lines, balances?.availablePence ?? 0));
    await moveRequest(doing, request, band.approvals === 2 ? 'AWAITING_SECOND' : 'DECIDED');
    const decision = await record(doing, request, lines, asked, band);
    if (band.approvals === 1) await commit(doing, award, request, decision);
    return { award: award.id, request: request.id, subject: award.subject };
  });
}

export const ownRequest = ({ requestedBy }: Request, actor: string): readonly Problem[] =>
  requestedBy === actor
    ? [problem('DECIDED_BY_ANOTHER', [], 'Whoever asked for it cannot agree to it. Ask a colleague.')]
    : [];

const total = ({ lines }: DecisionAsked) => lines.reduce((sum, { grantedPence }) => sum + grantedPence, 0);

function problemsIn({ lines: decided }: DecisionAsked, lines: readonly Line[]): readonly Problem[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const each = decided.length === lines.length && new Set(decided.map(({ line }) => line)).size === lines.length;
  if (!each || decided.some(({ line }) => !byId.has(line))) {
    return [problem('EVERY_LINE_NEEDED', ['lines'], 'Decide every line of the request, each once.')];
  }
  return decided.flatMap(({ line, grantedPence, why }, index) => {
    const asked = byId.get(line)?.pence ?? 0;
    const sound = Number.isInteger(grantedPence) && grantedPence >= 0 && grantedPence <= asked;
    if (!sound)
      return [problem('BAD_AMOUNT', ['lines', index, 'grantedPence'], `Give an amount up to ${pounds(asked)}.`)];
    return grantedPence === asked && why == null ? [] : reasonProblem(why, ['lines', index, 'why']);
  });
}

function bandFor(doing: Doing, bands: readonly ApprovalBand[], pence: number): ApprovalBand {
  const roles = staffRoles(doing);
  const band = bandOf(bands, pence);
  if (!band)
    throw new Refused(
      problem(
        'NOBODY_MAY_AGREE',
        ['lines'],
        `Your council’s rules let nobody agree to ${pounds(pence)} in one request.`,
      ),
    );
  if (roles.includes(band.role)) return band;
  const role = ROLES[band.role].toLowerCase().replaceAll('_', ' ');
  throw new Refused(problem('ROLE_NEEDED', ['lines'], `To agree to ${pounds(pence)} you must be a ${role}.`));
}

function beyondTheBalance({ lines: decided }: DecisionAsked, lines: readonly Line[], left: number): readonly Problem[] {
  const fromGrant = new Set(lines.filter(({ inAllowance }) => inAllowance).map(({ id }) => id));
  const pence = decided.filter(({ line }) => fromGrant.has(line)).reduce((sum, one) => sum + one.grantedPence, 0);
  if (pence <= left) return [];
  return [problem('MORE_THAN_THE_BALANCE', ['lines'], `Only ${pounds(left)} is left in this grant.`)];
}

async function record(
  doing: Doing,
  request: Request,
  lines: readonly Line[],
  asked: DecisionAsked,
  { approvals, role }: ApprovalBand,
): Promise<Decision> {
  const { entities, council, actor, now } = doing;
  const { subject, award } = request;
  const decision = {
    council,
    id: randomUUID(),
    request: request.id,
    award,
    subject,
    requestedBy: request.requestedBy,
    decidedBy: actor,
    decidedAt: now,
    grantedPence: total(asked),
    approvals,
    role,
  };
  await entities.insert(DecisionRow, decision);
  for (const { id, pence } of lines) {
    const { grantedPence = 0, why } = asked.lines.find(({ line }) => line === id) ?? {};
    await entities.insert(DecisionLineRow, {
      council,
      decision: decision.id,
      line: id,
      award,
      subject,
      askedPence: pence,
      grantedPence,
      why: why ? await doing.seal(subject, why.trim()) : null,
    });
  }
  return decision;
}
