import { createHash, randomUUID } from 'node:crypto';

import {
  type BankPayment,
  csvHead,
  csvLine,
  MOST_PAYMENTS_OF_A_FILE,
  recordReference,
  standard18Line,
} from '@kith/payments';
import { parseDay } from '@kith/policy';
import type { SubgraphContext } from '@kith/subgraph';
import { Refused, textArray, type Doing } from '@kith/subgraph/database';

import { acted, type Asked } from '../acted.ts';
import { paymentFilePracticeOf, type PaymentFilePractice } from '../practice/practice.ts';
import { problem, refuseIf } from '../refusals.ts';
import { PaymentRunRow } from '../rows/payments.ts';
import { SCHEMA } from '../tables/kept.ts';
import { auditSubjects } from './audit.ts';
import { paymentsToMake, type ToPay } from './to-pay.ts';

export interface RunAsked extends Asked {
  /** The day on which the bank is to work on it, `YYYY-MM-DD`. */
  readonly processingDay: string;
  /** At most this many payments, up to 10,000; 2,000 where it is left out. */
  readonly most?: number | null;
}

/** A file never holds more than can be told in pence to every program. */
const MOST_PENCE_OF_A_FILE = 2_000_000_000;
const AT_A_TIME = 500;
/** So many make a file well within the time of a request. */
const USUALLY_MOST = 2000;

/** Makes one file of the bank transfers that wait. Each payment goes into one file, ever. */
export async function makePaymentRun(context: SubgraphContext, asked: RunAsked) {
  const practice = await paymentFilePracticeOf(context);
  return acted(context, 'paymentRunMake', asked, async (doing) => {
    const most = asked.most ?? USUALLY_MOST;
    refuseIf([
      ...(parseDay(asked.processingDay) !== undefined && asked.processingDay >= doing.today
        ? []
        : [problem('IN_THE_PAST', ['processingDay'], 'Give today or a later day.')]),
      ...(Number.isInteger(most) && most >= 1 && most <= MOST_PAYMENTS_OF_A_FILE
        ? []
        : [problem('BAD_AMOUNT', ['most'], `Give 1 to ${MOST_PAYMENTS_OF_A_FILE}.`)]),
    ]);
    const payments = withinTheLimit(await paymentsToMake(doing.entities, doing.council, most));
    if (payments.length === 0) {
      throw new Refused(problem('NOTHING_TO_PAY', [], 'No bank transfer waits to be made.'));
    }
    const lines = payments.map((payment) => ({ payment, ...written(payment, asked.processingDay, practice) }));
    const id = await store(doing, asked.processingDay, lines, practice);
    await auditSubjects(
      doing,
      'paymentRunMake',
      payments.map(({ subject }) => subject),
    );
    return { run: id };
  });
}

function withinTheLimit(payments: readonly ToPay[]): readonly ToPay[] {
  let pence = 0;
  const cut = payments.findIndex((payment) => (pence += payment.pence) > MOST_PENCE_OF_A_FILE);
  return cut === -1 ? payments : payments.slice(0, cut);
}

interface Written {
  readonly csv: string;
  readonly bacs: string | undefined;
}

function written(payment: ToPay, on: string, practice: PaymentFilePractice): Written {
  const { csv, costCentre, glCode, vatCode, originator } = practice;
  const bankPayment: BankPayment = { ...payment, on, costCentre, glCode, vatCode };
  return {
    csv: csvLine(bankPayment, csv),
    bacs: originator && `${standard18Line(bankPayment, originator)}\r\n`,
  };
}

type Line = Written & { readonly payment: ToPay };

async function store(
  doing: Doing,
  processingDay: string,
  lines: readonly Line[],
  { csv, originator }: PaymentFilePractice,
): Promise<string> {
  const { entities, council, actor, now } = doing;
  const id = randomUUID();
  const head = csvHead(csv);
  await entities.insert(PaymentRunRow, {
    council,
    id,
    reference: recordReference('RUN'),
    processingDay,
    lines: lines.length,
    totalPence: lines.reduce((sum, { payment }) => sum + payment.pence, 0),
    csvHead: head,
    csvDigest: digestOf(head + lines.map((line) => line.csv).join('')),
    bacsDigest: originator ? digestOf(lines.map(({ bacs }) => bacs).join('')) : null,
    madeBy: actor,
    madeAt: now,
  });
  for (let at = 0; at < lines.length; at += AT_A_TIME) await storeLines(doing, id, lines.slice(at, at + AT_A_TIME), at);
  return id;
}

async function storeLines(doing: Doing, run: string, lines: readonly Line[], from: number): Promise<void> {
  const { entities, council } = doing;
  const csv: string[] = [];
  const bacs: string[] = [];
  for (const line of lines) {
    csv.push(await doing.seal(line.payment.subject, line.csv));
    bacs.push(line.bacs === undefined ? '' : await doing.seal(line.payment.subject, line.bacs));
  }
  const payments = lines.map(({ payment }) => payment);
  const ids = `{${payments.map(({ id }) => id).join()}}`;
  await entities.execute(
    `insert into ${SCHEMA}.payment_run_line (council, run, position, payment, subject, reference, pence, csv, bacs)
     select ?, ?, ? + l.place - 1, l.payment, l.subject, l.reference, l.pence, l.csv, nullif(l.bacs, '')
     from unnest(?::uuid[], ?::text[], ?::text[], ?::integer[], ?::text[], ?::text[])
       with ordinality as l (payment, subject, reference, pence, csv, bacs, place)`,
    [
      council,
      run,
      from,
      ids,
      textArray(payments.map(({ subject }) => subject)),
      textArray(payments.map(({ reference }) => reference)),
      `{${payments.map(({ pence }) => pence).join()}}`,
      textArray(csv),
      textArray(bacs),
    ],
  );
  await entities.execute(`update ${SCHEMA}.payment set state = 'IN_RUN' where council = ? and id = any(?::uuid[])`, [
    council,
    ids,
  ]);
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
