import { MOST_PAYMENTS_OF_A_FILE, readBack, type WhatBecame } from '@kith/payments';
import type { SubgraphContext } from '@kith/subgraph';
import { Refused, textArray, type Doing } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import { mayMove, PAYMENT_MOVES } from '../domain/states.ts';
import { postAll } from '../ledger/post.ts';
import { settlement } from '../payments/settle.ts';
import { paymentFilePracticeOf, type PaymentFilePractice } from '../practice/practice.ts';
import { isId, notFound, problem, refuseIf } from '../refusals.ts';
import { PaymentRunRow } from '../rows/payments.ts';
import { SCHEMA } from '../tables/kept.ts';
import { auditSubjects } from './audit.ts';
import { heldPaymentsOf, type InRun } from './in-run.ts';

export interface ReconcileAsked extends Asked {
  readonly run: string;
  /** What became of payments, by their references; or else the finance system's file. */
  readonly became?: readonly WhatBecame[] | null;
  readonly file?: string | null;
}

const AT_A_TIME = 500;

/**
 * Records what became of the payments of a run. Told the same again, it changes nothing. A payment that failed is not
 * spent: what was agreed to stands, and is paid again under another reference.
 */
export async function reconcilePaymentRun(context: SubgraphContext, asked: ReconcileAsked) {
  const practice = await paymentFilePracticeOf(context);
  return acted(context, 'paymentRunReconcile', asked, async (doing) => {
    const { entities, council } = doing;
    const run = isId(asked.run) ? await entities.findOne(PaymentRunRow, { council, id: asked.run }) : null;
    if (!run) throw new Refused(notFound('payment run', ['run']));
    const became = toldOf(asked, practice);
    const news = newsOf(became, await heldPaymentsOf(doing, run.id));
    await store(doing, news);
    await auditSubjects(
      doing,
      'paymentRunReconcile',
      news.map(({ payment }) => payment.subject),
    );
    return { run: run.id };
  });
}

function toldOf({ became, file }: ReconcileAsked, { readBack: mapping }: PaymentFilePractice): readonly WhatBecame[] {
  if ((became == null) === (file == null)) {
    throw new Refused(
      problem('ONE_OF_TWO', ['became'], 'Give either what became of each payment, or the file that says it.'),
    );
  }
  if (file != null) {
    const read = readBack(file, mapping);
    refuseIf(read.problems.slice(0, 20).map(({ line, code, message }) => problem(code, ['file', line], message)));
    return read.became;
  }
  const told = became ?? [];
  const references = new Set(told.map(({ reference }) => reference));
  refuseIf([
    ...(told.length >= 1 && told.length <= MOST_PAYMENTS_OF_A_FILE
      ? []
      : [problem('BAD_LENGTH', ['became'], `Name 1 to ${MOST_PAYMENTS_OF_A_FILE} payments.`)]),
    ...(references.size === told.length ? [] : [problem('NAMED_TWICE', ['became'], 'A payment is named twice.')]),
  ]);
  return told;
}

interface News {
  readonly payment: InRun;
  readonly became: WhatBecame['became'];
  readonly reason: string | undefined;
}

function newsOf(became: readonly WhatBecame[], inRun: readonly InRun[]): readonly News[] {
  const byReference = new Map(inRun.map((payment) => [payment.reference, payment]));
  const unknown = became.filter(({ reference }) => !byReference.has(reference));
  refuseIf(
    unknown
      .slice(0, 20)
      .map(({ reference }) => problem('NOT_IN_THIS_RUN', ['became', reference], 'This payment is not in this run.')),
  );
  return became.flatMap(({ reference, became: to, reason }) => {
    const payment = byReference.get(reference);
    if (!payment || payment.state === to) return [];
    if (payment.awardState !== 'OPEN') {
      throw new Refused(
        problem('AWARD_ENDED', ['became', reference], 'This leaving care grant has ended. Open it again first.'),
      );
    }
    if (!mayMove(PAYMENT_MOVES, payment.state, to)) {
      throw new Refused(
        problem(
          'NOT_IN_THIS_STATE',
          ['became', reference],
          'This payment had failed already. Pay it again under another reference.',
        ),
      );
    }
    return [{ payment, became: to, reason }];
  });
}

async function store(doing: Doing, news: readonly News[]): Promise<void> {
  const { entities, council, now } = doing;
  const sealed: string[] = [];
  for (const { payment, reason } of news) sealed.push(reason ? await doing.seal(payment.subject, reason) : '');
  for (let at = 0; at < news.length; at += AT_A_TIME) {
    const some = news.slice(at, at + AT_A_TIME);
    await entities.execute(
      `update ${SCHEMA}.payment p set state = n.state, settled_at = ?, settled_why = nullif(n.why, '')
       from unnest(?::uuid[], ?::text[], ?::text[]) as n (id, state, why)
       where p.council = ? and p.id = any(?::uuid[]) and p.id = n.id`,
      [
        now,
        `{${some.map(({ payment }) => payment.id).join()}}`,
        textArray(some.map(({ became }) => became)),
        textArray(sealed.slice(at, at + AT_A_TIME)),
        council,
        `{${some.map(({ payment }) => payment.id).join()}}`,
      ],
    );
  }
  await postAll(
    doing,
    news.map(({ payment, became }, index) => {
      const award = { id: payment.award, subject: payment.subject };
      return settlement({ award, payment, parts: payment.parts }, became, sealed[index] || undefined);
    }),
  );
}
