import { randomUUID } from 'node:crypto';

import { type BankAccount, bankAccountFrom, recordReference } from '@kith/payments';
import type { SubgraphContext } from '@kith/subgraph';
import type { Doing } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import { ClaimLineRow, ClaimRow, MissedRentRow } from '../entities.ts';
import type { GuaranteeNamed } from '../guarantee/decide.ts';
import { recordEvent } from '../guarantee/events.ts';
import { heldGuarantee } from '../guarantee/held.ts';
import { claimsShutOn, stateOn } from '../guarantee/standing.ts';
import { CLAIMABLE } from '../guarantee/states.ts';
import { landlordBy } from '../links/by-link.ts';
import { problem, refuse, refuseIf } from '../refusals.ts';
import { isLate, problemsInLines, type ClaimLineAsked } from './lines.ts';

/** What a landlord says: sealed with the claim. */
export interface ClaimStatement {
  readonly statement: string;
  /** What was sent with it, by name: tenancy agreement, history of payments, what shows that the tenant was asked. */
  readonly evidence: readonly string[];
  readonly payTo: BankAccount & { readonly name: string };
}

export interface ClaimAsked {
  readonly lines: readonly ClaimLineAsked[];
  readonly statement: string;
  readonly evidence: readonly string[];
  readonly askedTheTenant: boolean;
  readonly payTo: { readonly name: string; readonly sortCode: string; readonly accountNumber: string };
}

/** A landlord claims through their link. */
export async function claimByLink(
  context: SubgraphContext,
  { token, ...asked }: ClaimAsked & Asked & { readonly token: string },
) {
  const by = await landlordBy(context, token, 'CLAIM');
  const named = { ...asked, idempotencyKey: `${by.link} ${asked.idempotencyKey}`, guarantee: by.guarantee };
  const result = await acted(by.context, 'rentGuaranteeClaimByLink', named, (doing) => receive(doing, named, by.link));
  return { by, result };
}

/** Staff take down a claim that came on paper. */
export const recordClaim = (context: SubgraphContext, asked: ClaimAsked & GuaranteeNamed) =>
  acted(context, 'rentGuaranteeClaimRecord', asked, (doing) => receive(doing, asked, undefined));

async function receive(doing: Doing, asked: ClaimAsked & { readonly guarantee: string }, link: string | undefined) {
  const { entities, council, today, actor } = doing;
  const guarantee = await heldGuarantee(doing, asked.guarantee);
  if (!CLAIMABLE.includes(stateOn(guarantee, today)) || claimsShutOn(guarantee) <= today) {
    refuse('WRONG_STATE', ['guarantee'], 'Nothing can be claimed under this guarantee.');
  }
  refuseIf([...problemsInLines(guarantee, asked.lines, today), ...problemsInWords(asked)]);
  const { account } = bankAccountFrom(asked.payTo) as { account: BankAccount };
  const { id: of, subject } = guarantee;
  const told = await entities.find(MissedRentRow, { council, guarantee: of });
  const id = randomUUID();
  const said: ClaimStatement = {
    statement: asked.statement.trim(),
    evidence: asked.evidence.map((one) => one.trim()),
    payTo: { ...account, name: asked.payTo.name.trim() },
  };
  await entities.insert(ClaimRow, {
    council,
    id,
    reference: recordReference('RC'),
    guarantee: of,
    subject,
    state: 'RECEIVED',
    link: link ?? null,
    receivedBy: actor,
    receivedOn: today,
    sealed: await doing.seal(subject, said),
    claimedPence: asked.lines.reduce((sum, { duePence, receivedPence }) => sum + duePence - receivedPence, 0),
    revision: 1,
  });
  for (const [index, { kind, dueOn, duePence, receivedPence }] of asked.lines.entries()) {
    const missedRentToldOn = told.find((one) => one.dueOn === dueOn)?.toldOn;
    const late = isLate(guarantee, { kind, dueOn }, { missedRentToldOn, claimedOn: today });
    const line = { kind, dueOn, duePence, receivedPence, late };
    await entities.insert(ClaimLineRow, { council, claim: id, number: index + 1, guarantee: of, ...line });
  }
  await recordEvent(doing, guarantee, 'claim', { detail: { claim: id, byLink: link !== undefined } });
  return { guarantee: of, subject, claim: id };
}

function problemsInWords({ statement, evidence, askedTheTenant, payTo }: ClaimAsked) {
  const { problems } = bankAccountFrom(payTo);
  return [
    ...problems.map(({ field, code, message }) => problem(code, ['payTo', field], message)),
    ...(payTo.name.trim() === '' || payTo.name.length > 100
      ? [problem('BAD_LENGTH', ['payTo', 'name'], 'Give 1 to 100 letters.')]
      : []),
    ...(statement.trim() === '' || statement.length > 4000
      ? [problem('BAD_LENGTH', ['statement'], 'Give 1 to 4,000 letters.')]
      : []),
    ...(evidence.length < 1 || evidence.length > 20 || evidence.some((one) => one.trim() === '' || one.length > 200)
      ? [problem('BAD_EVIDENCE', ['evidence'], 'Name what you send with it: 1 to 20 things, each in 1 to 200 letters.')]
      : []),
    ...(askedTheTenant ? [] : [problem('ASK_FIRST', ['askedTheTenant'], 'Ask the tenant for the rent first.')]),
  ];
}
