import { createHash, randomUUID } from 'node:crypto';

import {
  csvHead,
  csvLine,
  MOST_PAYMENTS_OF_A_FILE,
  recordReference,
  standard18Line,
  type BankPayment,
} from '@kith/payments';
import { parseDay } from '@kith/policy';

import type { Acted } from '../act/act.ts';
import type { Asked } from '../act/acting.ts';
import type { Doing } from '../act/doing.ts';
import { Refused } from '../act/refused.ts';
import type { SubgraphContext } from '../context.ts';
import { schemaOf } from '../database/names.ts';
import { textArray } from '../database/text-array.ts';
import { auditSubjects } from './audit.ts';
import { closedToPayer } from './closed-to-payer.ts';
import { someAtATime, uuidArray, type InRun, type PaymentsOf, type ToPay } from './payments-of.ts';
import type { PaymentFilePractice } from './practice.ts';

export interface RunAsked extends Asked {
  /** The day on which the bank is to work on it, `YYYY-MM-DD`. */
  readonly processingDay: string;
  /** At most this many payments, up to 10,000; 2,000 where it is left out. */
  readonly most?: number | null;
}

export interface RunMade extends Readonly<Record<string, unknown>> {
  readonly run: string;
  readonly withoutAccount: number;
  /** How many wait for people whose records are closed to whoever made it. */
  readonly closed: number;
}

/** A file never holds more than can be told in pence to every program. */
const MOST_PENCE_OF_A_FILE = 2_000_000_000;
/** So many make a file well within the time of a request. */
const USUALLY_MOST = 2000;

/** Makes one file of the bank transfers that wait. Each payment goes into one file, ever. */
export async function makePaymentRun<Payment extends InRun>(
  of: PaymentsOf<Payment>,
  name: string,
  context: SubgraphContext,
  asked: RunAsked,
): Promise<Acted<RunMade>> {
  const practice = await of.practiceOf(context);
  return of.acted<RunMade>(context, name, asked, async (doing) => {
    const most = asked.most ?? USUALLY_MOST;
    refuseUnlessSound(asked, most, doing.today);
    const { payments: waiting, withoutAccount } = await of.waiting(doing, most);
    const payments = withinTheLimit(waiting);
    if (payments.length === 0) {
      const closed = await closedToPayer(of, doing);
      throw new Refused({ code: 'NOTHING_TO_PAY', path: [], message: whyNone(withoutAccount, closed) });
    }
    const lines = payments.map((payment) => ({ payment, ...written(payment, asked.processingDay, practice) }));
    const run = await store(of, doing, asked.processingDay, lines, practice);
    const subjects = payments.map(({ subject }) => subject);
    await auditSubjects(doing, of.subgraph, name, subjects);
    return { run, withoutAccount, closed: await closedToPayer(of, doing) };
  });
}

function refuseUnlessSound({ processingDay }: RunAsked, most: number, today: string): void {
  if (parseDay(processingDay) === undefined || processingDay < today) {
    throw new Refused({ code: 'IN_THE_PAST', path: ['processingDay'], message: 'Give today or a later day.' });
  }
  if (!Number.isInteger(most) || most < 1 || most > MOST_PAYMENTS_OF_A_FILE) {
    throw new Refused({ code: 'BAD_AMOUNT', path: ['most'], message: `Give 1 to ${MOST_PAYMENTS_OF_A_FILE}.` });
  }
}

function whyNone(withoutAccount: number, closed: number): string {
  if (withoutAccount > 0) {
    return `No bank transfer can be made: for ${withoutAccount} that wait nobody has said to which account.`;
  }
  if (closed > 0) {
    return `${closed} wait for people whose records are closed to you: somebody who is named for them makes that run.`;
  }
  return 'No bank transfer waits to be made.';
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

async function store<Payment extends InRun>(
  of: PaymentsOf<Payment>,
  doing: Doing,
  processingDay: string,
  lines: readonly Line[],
  { csv, originator }: PaymentFilePractice,
): Promise<string> {
  const { entities, council, actor, now } = doing;
  const id = randomUUID();
  const head = csvHead(csv);
  await entities.execute(
    `insert into ${schemaOf(of.subgraph)}.payment_run (council, id, reference, processing_day, lines, total_pence,
       csv_head, csv_digest, bacs_digest, made_by, made_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      council,
      id,
      recordReference('RUN'),
      processingDay,
      lines.length,
      lines.reduce((sum, { payment }) => sum + payment.pence, 0),
      head,
      digestOf(head + lines.map((line) => line.csv).join('')),
      originator ? digestOf(lines.map(({ bacs }) => bacs).join('')) : null,
      actor,
      now,
    ],
  );
  let position = 0;
  await someAtATime(lines, async (some) => {
    await storeLines(of, doing, id, some, position);
    position += some.length;
  });
  return id;
}

async function storeLines<Payment extends InRun>(
  { subgraph, table }: PaymentsOf<Payment>,
  doing: Doing,
  run: string,
  lines: readonly Line[],
  from: number,
): Promise<void> {
  const { entities, council } = doing;
  const csv: string[] = [];
  const bacs: string[] = [];
  for (const line of lines) {
    csv.push(await doing.seal(line.payment.subject, line.csv));
    bacs.push(line.bacs === undefined ? '' : await doing.seal(line.payment.subject, line.bacs));
  }
  const payments = lines.map(({ payment }) => payment);
  const ids = uuidArray(payments.map(({ id }) => id));
  await entities.execute(
    `insert into ${schemaOf(subgraph)}.payment_run_line (council, run, position, payment, subject, reference, pence, csv, bacs)
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
  await entities.execute(
    `update ${schemaOf(subgraph)}.${table} set state = 'IN_RUN' where council = ? and id = any(?::uuid[])`,
    [council, ids],
  );
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
