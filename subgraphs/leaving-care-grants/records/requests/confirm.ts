import type { SubgraphContext } from '@kith/subgraph';
import { Refused, type Doing } from '@kith/subgraph/database';

import { acted, staffRoles, type Asked } from '../acted.ts';
import { refuseWhileFlagged } from '../guards/flags.ts';
import { problem, reasonProblem, refuseIf } from '../refusals.ts';
import { ConfirmationRow, DecisionRow, type Decision, type Request } from '../rows/requests.ts';
import { commit } from './commit.ts';
import { ownRequest } from './decide.ts';
import { heldRequest, moveRequest } from './held.ts';

export interface ConfirmationAsked extends Asked {
  readonly request: string;
  readonly agreed: boolean;
  /** Needed where the second approver does not agree. */
  readonly why?: string | null;
}

/** Agrees, as the second approver, to what another has decided; or sends the request back to be decided again. */
export const confirmDecision = (context: SubgraphContext, asked: ConfirmationAsked) =>
  acted(context, 'leavingCareGrantDecisionConfirm', asked, async (doing) => {
    const { award, request } = await heldRequest(doing, asked.request, ['request']);
    if (request.state !== 'AWAITING_SECOND') {
      throw new Refused(problem('NOT_IN_THIS_STATE', [], 'This request does not wait for a second approver.'));
    }
    const decision = await openDecision(doing, request);
    refuseIf([
      ...(asked.agreed ? [] : reasonProblem(asked.why, ['why'])),
      ...ownRequest(request, doing.actor),
      ...(decision.decidedBy === doing.actor
        ? [problem('DECIDED_BY_ANOTHER', [], 'The second approver must be somebody else. Ask a colleague.')]
        : []),
      ...(staffRoles(doing).includes(decision.role)
        ? []
        : [problem('ROLE_NEEDED', [], 'The second approver needs the same role as the first.')]),
    ]);
    if (asked.agreed) {
      await refuseWhileFlagged(doing, award.id, (flag) => flag.request == null || flag.request === request.id, [
        'request',
      ]);
    }
    await record(doing, decision, asked);
    await moveRequest(doing, request, asked.agreed ? 'DECIDED' : 'REQUESTED');
    if (asked.agreed) await commit(doing, award, request, decision);
    return { award: award.id, request: request.id, subject: award.subject };
  });

/** The decision that nobody has confirmed yet; one that was sent back stays as history. */
async function openDecision({ entities, council }: Doing, request: Request): Promise<Decision> {
  const decisions = await entities.find(DecisionRow, { council, request: request.id });
  const confirmed = await entities.find(ConfirmationRow, { council, decision: { $in: decisions.map(({ id }) => id) } });
  const open = decisions.find(({ id }) => !confirmed.some(({ decision }) => decision === id));
  if (!open) throw new Error('A request that waits for a second approver has had a first');
  return open;
}

const record = async (doing: Doing, decision: Decision, { agreed, why }: ConfirmationAsked) =>
  doing.entities.insert(ConfirmationRow, {
    council: doing.council,
    decision: decision.id,
    subject: decision.subject,
    requestedBy: decision.requestedBy,
    decidedBy: decision.decidedBy,
    confirmedBy: doing.actor,
    confirmedAt: doing.now,
    agreed,
    why: why ? await doing.seal(decision.subject, why.trim()) : null,
  });
