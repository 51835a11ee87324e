import type { Problem } from '@kith/circumstances';
import { MOST_PAYMENTS_OF_A_FILE, readBack, type WhatBecame } from '@kith/payments';

import type { Acted } from '../act/act.ts';
import type { Asked } from '../act/acting.ts';
import type { Doing } from '../act/doing.ts';
import { Refused } from '../act/refused.ts';
import { problemAt, refuseIf } from '../act/refusing.ts';
import type { SubgraphContext } from '../context.ts';
import { schemaOf } from '../database/names.ts';
import { auditSubjects } from './audit.ts';
import type { InRun, News, PaymentsOf } from './payments-of.ts';
import type { PaymentFilePractice } from './practice.ts';
import { runWith } from './runs.ts';

export interface ReconcileAsked extends Asked {
  readonly run: string;
  /** What became of payments, by their references; or else the finance system's file. */
  readonly became?: readonly WhatBecame[] | null;
  readonly file?: string | null;
}

/** So many of the problems with a file are told; the rest are like them. */
const MOST_PROBLEMS = 20;

/**
 * Records what became of the payments of a run. Told the same again, it changes nothing. What failed is paid again under
 * another reference.
 */
export async function reconcilePaymentRun<Payment extends InRun>(
  of: PaymentsOf<Payment>,
  name: string,
  context: SubgraphContext,
  asked: ReconcileAsked,
): Promise<Acted<{ readonly run: string }>> {
  const practice = await of.practiceOf(context);
  return of.acted<{ readonly run: string }>(context, name, asked, async (doing) => {
    const run = await runWith(doing.entities, of.subgraph, doing.council, asked.run);
    if (!run) throw new Refused(problemAt('NOT_FOUND', ['run'], 'Your council has no payment run with this id.'));
    const became = toldOf(asked, practice);
    const payments = await of.held(doing, await paymentsOfRun(doing, of.subgraph, run.id));
    const news = newsOf(of, became, payments);
    await of.settle(doing, news);
    const subjects = news.map(({ payment }) => payment.subject);
    await auditSubjects(doing, of.subgraph, name, subjects);
    return { run: run.id };
  });
}

async function paymentsOfRun({ entities, council }: Doing, subgraph: string, run: string): Promise<readonly string[]> {
  const lines = await entities.execute<{ payment: string }[]>(
    `select payment from ${schemaOf(subgraph)}.payment_run_line where council = ? and run = ? order by position`,
    [council, run],
  );
  return lines.map(({ payment }) => payment);
}

function toldOf({ became, file }: ReconcileAsked, { readBack: mapping }: PaymentFilePractice): readonly WhatBecame[] {
  if ((became == null) === (file == null)) {
    throw new Refused(
      problemAt('ONE_OF_TWO', ['became'], 'Give either what became of each payment, or the file that says it.'),
    );
  }
  if (file != null) {
    const read = readBack(file, mapping);
    refuseIf(
      read.problems.slice(0, MOST_PROBLEMS).map(({ line, code, message }) => problemAt(code, ['file', line], message)),
    );
    return read.became;
  }
  const told = became ?? [];
  const references = new Set(told.map(({ reference }) => reference));
  refuseIf([
    ...(told.length >= 1 && told.length <= MOST_PAYMENTS_OF_A_FILE
      ? []
      : [problemAt('BAD_LENGTH', ['became'], `Name 1 to ${MOST_PAYMENTS_OF_A_FILE} payments.`)]),
    ...(references.size === told.length ? [] : [problemAt('NAMED_TWICE', ['became'], 'A payment is named twice.')]),
  ]);
  return told;
}

/** What is new in what was told. @throws `Refused` where any of it cannot be: half a file is never taken. */
function newsOf<Payment extends InRun>(
  of: PaymentsOf<Payment>,
  became: readonly WhatBecame[],
  payments: readonly Payment[],
): readonly News<Payment>[] {
  const byReference = new Map(payments.map((payment) => [payment.reference, payment]));
  const problems: Problem[] = [];
  const news: News<Payment>[] = [];
  for (const told of became) {
    const payment = byReference.get(told.reference);
    const wrong = payment ? problemWith(of, payment, told) : NOT_IN_THIS_RUN;
    if (wrong) problems.push(problemAt(wrong.code, ['became', told.reference], wrong.message));
    else if (payment && payment.state !== told.became) {
      news.push({ payment, became: told.became, reason: told.reason });
    }
  }
  refuseIf(problems.slice(0, MOST_PROBLEMS));
  return news;
}

const NOT_IN_THIS_RUN = { code: 'NOT_IN_THIS_RUN', message: 'This payment is not in this run.' } as const;

function problemWith<Payment extends InRun>(
  of: PaymentsOf<Payment>,
  payment: Payment,
  { became, pence }: WhatBecame,
): Pick<Problem, 'code' | 'message'> | undefined {
  if (pence !== undefined && pence !== payment.pence) {
    return { code: 'OTHER_AMOUNT', message: `This payment was of ${payment.pence} pence, and not of ${pence}.` };
  }
  if (payment.state === became) return undefined;
  if (payment.state === 'FAILED') {
    return {
      code: 'NOT_IN_THIS_STATE',
      message: 'This payment had failed already. Pay it again under another reference.',
    };
  }
  return of.problemWith?.(payment, became);
}
