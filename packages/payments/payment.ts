import type { BankAccount } from './bank-account.ts';

/** One bank payment as a council's finance system needs to know it. */
export interface BankPayment {
  readonly payee: BankAccount & { readonly name: string };
  readonly pence: number;
  /** At most 18 letters; see `paymentReference`. */
  readonly reference: string;
  /** The day on which it is to be processed, `YYYY-MM-DD`. */
  readonly on: string;
  readonly costCentre: string;
  readonly glCode: string;
  readonly vatCode: string;
  /** What our record of it is called, such as the reference of the award. */
  readonly recordReference: string;
  /** The first and the last day that it is for. */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly approvedBy: readonly string[];
}

/** Whose money it is: the council's own account. No credential of any bank is among it. */
export interface Originator extends BankAccount {
  readonly name: string;
}

/** More than this in one file is never made. */
export const MOST_PAYMENTS_OF_A_FILE = 10_000;
