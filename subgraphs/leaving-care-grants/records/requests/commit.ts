import { dayInEngland } from '@kith/subgraph';
import { Refused, type Doing } from '@kith/subgraph/database';

import { decisionLetter } from '../domain/letters.ts';
import { pounds } from '../domain/money.ts';
import { balancesNow } from '../ledger/balances.ts';
import { post } from '../ledger/post.ts';
import { write } from '../letters.ts';
import { problem } from '../refusals.ts';
import type { Award } from '../rows/awards.ts';
import { DecisionLineRow, LineRow, type Decision, type Request } from '../rows/requests.ts';

/** Sets aside what a decision grants, now that everybody who must agree has, and writes the letter. */
export async function commit(
  doing: Doing,
  award: Award,
  request: Request,
  decision: Pick<Decision, 'id'>,
): Promise<void> {
  const { entities, council } = doing;
  const lines = await entities.find(LineRow, { council, request: request.id }, { orderBy: { position: 'asc' } });
  const decided = new Map(
    (await entities.find(DecisionLineRow, { council, decision: decision.id })).map((one) => [one.line, one]),
  );
  const granted = lines.flatMap(({ id, inAllowance }) => {
    const pence = decided.get(id)?.grantedPence ?? 0;
    return pence > 0 ? [{ from: inAllowance ? 'AVAILABLE' : 'BESIDE', to: 'COMMITTED', line: id, pence } as const] : [];
  });
  const fromGrant = granted.filter(({ from }) => from === 'AVAILABLE').reduce((sum, { pence }) => sum + pence, 0);
  const [before] = await balancesNow(entities, [award.id]);
  const left = (before?.availablePence ?? 0) - fromGrant;
  // Between two approvers, something else may have been agreed to.
  if (left < 0) {
    const message = `Only ${pounds(before?.availablePence ?? 0)} is left in this grant.`;
    throw new Refused(problem('MORE_THAN_THE_BALANCE', [], message));
  }
  if (granted.length > 0) await post(doing, { award, kind: 'COMMITTED', decision: decision.id, moves: granted });
  const letterLines = await Promise.all(
    lines.map(async ({ id, category, inAllowance, pence }) => {
      const { grantedPence = 0, why } = decided.get(id) ?? {};
      const said = why ? await doing.open<string>(award.subject, why) : undefined;
      return { category, inAllowance, askedPence: pence, grantedPence, why: said };
    }),
  );
  const { kind, ...words } = decisionLetter({
    requestedOn: dayInEngland(request.requestedAt),
    lines: letterLines,
    availablePence: left,
    lastDay: award.lastDay,
  });
  await write(doing, { award, kind, words, request: request.id });
}
