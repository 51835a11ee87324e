import type { Problem } from '@kith/circumstances';
import type { BankAccount, WhatBecame } from '@kith/payments';

import type { actsOf } from '../act/acting.ts';
import type { Doing } from '../act/doing.ts';
import type { SubgraphContext } from '../context.ts';
import type { PaymentFilePractice } from './practice.ts';

/** A bank transfer that was agreed to and is in no file yet, with all that a file says of it. */
export interface ToPay {
  readonly id: string;
  readonly subject: string;
  /** Always the same for the same payment, at most 18 letters: see `paymentReference`. */
  readonly reference: string;
  readonly pence: number;
  readonly recordReference: string;
  /** `YYYY-MM-DD` */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly approvedBy: readonly string[];
  readonly payee: BankAccount & { readonly name: string };
}

export interface Waiting {
  /** Oldest first, locked for this transaction: a second run made at the same time finds others or none. */
  readonly payments: readonly ToPay[];
  /** How many more wait that cannot be paid yet, because nobody has said to which account. */
  readonly withoutAccount: number;
}

/** A payment of a run as it stands. */
export interface InRun {
  readonly id: string;
  readonly subject: string;
  readonly reference: string;
  readonly pence: number;
  readonly state: string;
}

/** What has become known of a payment. */
export interface News<Payment extends InRun> {
  readonly payment: Payment;
  readonly became: WhatBecame['became'];
  /** Why it failed, in the bank's words. */
  readonly reason: string | undefined;
}

/** What a subgraph pays by bank transfer, for the files that they go out in. */
export interface PaymentsOf<Payment extends InRun = InRun> {
  readonly subgraph: string;
  /** The table of its payments, with `id`, `pence` and `state`. */
  readonly table: string;
  /** Which of them go through a bank, as SQL; all, where it is left out. */
  readonly byBank?: string;
  readonly acted: ReturnType<typeof actsOf>;
  readonly practiceOf: (context: SubgraphContext) => Promise<PaymentFilePractice>;
  readonly waiting: (doing: Doing, most: number) => Promise<Waiting>;
  /** Payments by their ids, held until the end of the act in one order. */
  readonly held: (doing: Doing, ids: readonly string[]) => Promise<readonly Payment[]>;
  /** Why this cannot be said of a payment, beyond what the bank can say of any. */
  readonly problemWith?: (payment: Payment, became: WhatBecame['became']) => Problem | undefined;
  readonly settle: (doing: Doing, news: readonly News<Payment>[]) => Promise<void>;
}

/** Many rows are read and written so many at a time, so that no statement takes long. */
const AT_A_TIME = 500;

export async function someAtATime<T>(all: readonly T[], work: (some: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += AT_A_TIME) await work(all.slice(at, at + AT_A_TIME));
}

/** The same, for what is read: all of it, in the order of what was asked for. */
export async function readSomeAtATime<T, Row>(
  all: readonly T[],
  read: (some: T[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  await someAtATime(all, async (some) => void rows.push(...(await read(some))));
  return rows;
}

/** Ids as PostgreSQL reads an array of them. */
export const uuidArray = (ids: readonly string[]): string => `{${ids.join()}}`;
