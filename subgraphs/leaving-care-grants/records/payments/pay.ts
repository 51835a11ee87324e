import { randomUUID } from 'node:crypto';

import type { Problem } from '@kith/circumstances';
import { paymentReference } from '@kith/payments';
import type { SubgraphContext } from '@kith/subgraph';
import { Refused, type Doing } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import { heldOpenAward } from '../awards/held.ts';
import { pounds } from '../domain/money.ts';
import type { PaymentRoute } from '../domain/states.ts';
import { refuseWhileFlagged } from '../guards/flags.ts';
import { balancesOfLines } from '../ledger/balances.ts';
import { post } from '../ledger/post.ts';
import { practiceOf, type Practice } from '../practice/practice.ts';
import { isId, notFound, problem, refuseIf, wordsProblem } from '../refusals.ts';
import type { Award } from '../rows/awards.ts';
import { PayeeRow, PaymentPartRow, PaymentRow } from '../rows/payments.ts';

export interface PaymentAsked extends Asked {
  readonly award: string;
  readonly route: PaymentRoute;
  /** Which lines it pays for, each once, and how much of each. */
  readonly parts: readonly { readonly line: string; readonly pence: number }[];
  /** For a bank transfer, and for nothing else. */
  readonly payee?: string | null;
  /** The order at the supplier, the card that is loaded, or who handed out the cash and to whom. */
  readonly details?: string | null;
  /** A payment that failed and that this one stands for. */
  readonly replaces?: string | null;
}

const MOST_PARTS = 50;
const MOST_PAYMENTS = 1000;
const LONGEST_DETAILS = 300;

/** Pays for what was granted. Cash is paid with that; anything else is on its way until it is known what became of it. */
export async function pay(context: SubgraphContext, asked: PaymentAsked) {
  const practice = await practiceOf(context);
  return acted(context, 'leavingCareGrantPay', asked, async (doing) => {
    const award = await heldOpenAward(doing, asked.award, ['award']);
    refuseIf([...problemsIn(asked), ...(await problemsInParts(doing, award, asked))]);
    refuseIf([...(await payeeProblems(doing, award, asked)), ...(await cashProblems(doing, award, asked, practice))]);
    await refuseUnlessReplaceable(doing, award, asked.replaces);
    const pence = total(asked);
    const id = await store(doing, award, asked, pence >= practice.receiptFromPence);
    const moves = asked.parts.map(({ line, pence: part }) => ({ line, pence: part }));
    const onItsWay = moves.map((move) => ({ ...move, from: 'COMMITTED', to: 'IN_PAYMENT' }) as const);
    await post(doing, { award, kind: 'INSTRUCTED', payment: id, moves: onItsWay });
    if (asked.route === 'CASH') {
      const paid = moves.map((move) => ({ ...move, from: 'IN_PAYMENT', to: 'SPENT' }) as const);
      await post(doing, { award, kind: 'PAID', payment: id, moves: paid });
    }
    return { award: award.id, payment: id, subject: award.subject };
  });
}

const total = ({ parts }: PaymentAsked) => parts.reduce((sum, { pence }) => sum + pence, 0);

function problemsIn({ route, parts, payee, details }: PaymentAsked): readonly Problem[] {
  const each = new Set(parts.map(({ line }) => line)).size === parts.length;
  return [
    ...(parts.length >= 1 && parts.length <= MOST_PARTS && each
      ? []
      : [problem('BAD_LENGTH', ['parts'], `Name 1 to ${MOST_PARTS} lines, each once.`)]),
    ...((route === 'BANK_TRANSFER') === (payee != null)
      ? []
      : [problem('PAYEE_NEEDED', ['payee'], 'A bank transfer needs a payee; nothing else has one.')]),
    ...(route !== 'BANK_TRANSFER' && details == null
      ? [problem('DETAILS_NEEDED', ['details'], 'Say which order, which card, or who handed the cash to whom.')]
      : []),
    ...wordsProblem(details, ['details'], LONGEST_DETAILS),
  ];
}

async function problemsInParts(
  { entities, council }: Doing,
  award: Award,
  { parts }: PaymentAsked,
): Promise<readonly Problem[]> {
  const committed = await balancesOfLines(entities, council, award.id, 'COMMITTED');
  const made = await entities.count(PaymentRow, { council, award: award.id });
  return [
    ...(made < MOST_PAYMENTS ? [] : [problem('TOO_MANY', ['award'], 'This grant has too many payments.')]),
    ...parts.flatMap(({ line, pence }, index) => {
      const left = committed.get(line) ?? 0;
      if (Number.isInteger(pence) && pence >= 1 && pence <= left) return [];
      const message =
        left > 0 ? `Give an amount up to ${pounds(left)}.` : 'Nothing is agreed for this, or it has been paid.';
      return [problem('NOT_AGREED', ['parts', index], message)];
    }),
  ];
}

async function payeeProblems(doing: Doing, award: Award, { payee }: PaymentAsked): Promise<readonly Problem[]> {
  if (payee == null) return [];
  const { entities, council } = doing;
  const found = isId(payee) ? await entities.findOne(PayeeRow, { council, id: payee, award: award.id }) : null;
  if (!found) return [notFound('payee of this grant', ['payee'])];
  await refuseWhileFlagged(doing, award.id, ({ detail }) => detail.payee === payee, ['payee']);
  return [];
}

async function cashProblems(
  { entities, council }: Doing,
  award: Award,
  asked: PaymentAsked,
  { cashCapPence }: Practice,
): Promise<readonly Problem[]> {
  if (asked.route !== 'CASH') return [];
  if (cashCapPence === 0) return [problem('NO_CASH', ['route'], 'Your council does not hand out cash.')];
  const earlier = await entities.find(PaymentRow, { council, award: award.id, route: 'CASH', state: 'PAID' });
  const left = cashCapPence - earlier.reduce((sum, { pence }) => sum + pence, 0);
  if (total(asked) <= left) return [];
  const message = `Your council hands out at most ${pounds(cashCapPence)} as cash from one grant; ${pounds(Math.max(left, 0))} is left of that.`;
  return [problem('MORE_THAN_THE_CASH_CAP', ['parts'], message)];
}

async function refuseUnlessReplaceable(
  { entities, council }: Doing,
  award: Award,
  replaces: string | null | undefined,
): Promise<void> {
  if (replaces == null) return;
  const failed = isId(replaces) ? await entities.findOne(PaymentRow, { council, id: replaces, award: award.id }) : null;
  if (!failed) throw new Refused(notFound('payment of this grant', ['replaces']));
  if (failed.state !== 'FAILED') {
    throw new Refused(problem('NOT_IN_THIS_STATE', ['replaces'], 'Only a payment that failed is paid again.'));
  }
  if (await entities.findOne(PaymentRow, { council, replaces })) {
    throw new Refused(problem('REPLACED_ALREADY', ['replaces'], 'This payment has been paid again already.'));
  }
}

async function store(doing: Doing, award: Award, asked: PaymentAsked, receiptNeeded: boolean): Promise<string> {
  const { entities, council, actor, now } = doing;
  const id = randomUUID();
  const cash = asked.route === 'CASH';
  await entities.insert(PaymentRow, {
    council,
    id,
    award: award.id,
    subject: award.subject,
    route: asked.route,
    pence: total(asked),
    state: cash ? 'PAID' : 'INSTRUCTED',
    reference: paymentReference('LCG', id),
    payee: asked.payee ?? null,
    replaces: asked.replaces ?? null,
    receiptNeeded,
    words: await doing.seal(award.subject, { details: asked.details?.trim() }),
    madeBy: actor,
    madeAt: now,
    settledAt: cash ? now : null,
  });
  for (const { line, pence } of asked.parts) {
    await entities.insert(PaymentPartRow, {
      council,
      payment: id,
      line,
      award: award.id,
      subject: award.subject,
      pence,
    });
  }
  return id;
}
