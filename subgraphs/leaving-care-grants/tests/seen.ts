/** What the tests select, and how it comes back. */
export const BALANCE =
  'balance { grantedPence besidePence availablePence committedPence inPaymentPence spentPence releasedPence }';
export const GRANT = `id reference state openedOn lastDay endedOn endedWhy transferredTo ${BALANCE}`;
export const REQUEST = `id number state urgent neededBy why lines { id category what quantity pence inAllowance grantedPence why quotes { supplier pence } evidence }`;
export const PAYMENT =
  'id reference route state pence replaces receiptNeeded settledWhy parts { line pence } receipts { sha256 pence dated document }';

export interface Balance {
  readonly grantedPence: number;
  readonly besidePence: number;
  readonly availablePence: number;
  readonly committedPence: number;
  readonly inPaymentPence: number;
  readonly spentPence: number;
  readonly releasedPence: number;
}
export interface Grant {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly lastDay: string;
  readonly endedWhy: string | null;
  readonly transferredTo: string | null;
  readonly balance: Balance;
}
export interface RequestSeen {
  readonly id: string;
  readonly state: string;
  readonly number: number;
  readonly lines: readonly {
    readonly id: string;
    readonly pence: number;
    readonly inAllowance: boolean;
    readonly grantedPence: number | null;
    readonly why: string | null;
  }[];
}
export interface PaymentSeen {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly receiptNeeded: boolean;
}
export interface Run {
  readonly id: string;
  readonly reference: string;
  readonly lines: number;
  readonly totalPence: number;
  readonly csvDigest: string;
  readonly bacsDigest: string | null;
}
export interface Acted {
  readonly leavingCareGrant: Grant | null;
  readonly request?: RequestSeen | null;
  readonly payment?: PaymentSeen | null;
  readonly paymentRun?: Run | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}
