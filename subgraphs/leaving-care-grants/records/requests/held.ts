import { Refused, type Doing } from '@kith/subgraph/database';

import { heldAward } from '../awards/held.ts';
import { mayMove, REQUEST_MOVES, type RequestState } from '../domain/states.ts';
import { isId, notFound, problem } from '../refusals.ts';
import type { Award } from '../rows/awards.ts';
import { RequestRow, type Request } from '../rows/requests.ts';

/**
 * A request with its award, held until the end of the act.
 *
 * @throws `Refused` with `NOT_FOUND`.
 */
export async function heldRequest(
  doing: Doing,
  id: string,
  path: readonly string[],
): Promise<{ readonly award: Award; readonly request: Request }> {
  const { entities, council } = doing;
  const found = isId(id) ? await entities.findOne(RequestRow, { council, id }) : null;
  if (!found) throw new Refused(notFound('request', path));
  const award = await heldAward(doing, found.award, path);
  // Read again, now that nobody else can change it.
  return { award, request: await entities.refreshOrFail(found) };
}

const SAYS: Readonly<Record<RequestState, string>> = {
  REQUESTED: 'This request has not been decided yet.',
  AWAITING_SECOND: 'This request waits for a second approver.',
  DECIDED: 'This request has been decided already.',
  WITHDRAWN: 'This request was withdrawn.',
};

/** @throws `Refused` with `NOT_IN_THIS_STATE` where the request cannot go there from where it is. */
export async function moveRequest({ entities, council }: Doing, request: Request, to: RequestState): Promise<void> {
  if (!mayMove(REQUEST_MOVES, request.state, to)) {
    throw new Refused(problem('NOT_IN_THIS_STATE', [], SAYS[request.state]));
  }
  await entities.nativeUpdate(RequestRow, { council, id: request.id }, { state: to });
}
