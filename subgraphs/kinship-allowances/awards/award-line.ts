import type { Day } from '@kith/policy';

/**
 * Every kind of line of an award: its sign, and whether money moves when it is settled. The others are entries of the
 * overpayment account, which settle nothing by themselves.
 */
export const LINE_KINDS = {
  ALLOWANCE: { sign: 1, isPaid: true, says: 'What is due for some days.' },
  ARREARS: { sign: 1, isPaid: true, says: 'What was still due for a period that had been paid.' },
  OVERPAYMENT: {
    sign: -1,
    isPaid: false,
    says: 'What had been paid too much for a period. It is never taken back by itself.',
  },
  OVERPAYMENT_CANCELLED: { sign: 1, isPaid: false, says: 'What turned out not to have been overpaid.' },
  RECOVERY: { sign: -1, isPaid: true, says: 'What is taken off a payment, as the council decided.' },
  REFUND: { sign: 1, isPaid: true, says: 'What had been taken back and turned out to be due.' },
  WRITE_OFF: { sign: 1, isPaid: false, says: 'What the council has decided not to ask back.' },
  WRITE_OFF_REVERSED: { sign: -1, isPaid: false, says: 'What had been written off and turned out not to be overpaid.' },
} as const satisfies Record<string, { readonly sign: 1 | -1; readonly isPaid: boolean; readonly says: string }>;
export type LineKind = keyof typeof LINE_KINDS;

/** A line that stands in the books. Its pence never change: it is paid, or withdrawn before it is paid. */
export interface AwardLine {
  readonly id: string;
  readonly kind: LineKind;
  /** The first day of the pay period that it belongs to. */
  readonly period: Day;
  readonly from: Day;
  readonly to: Day;
  /** Signed: below nought where it lowers what the carer has. */
  readonly pence: number;
  readonly state: 'OPEN' | 'PAID' | 'WITHDRAWN';
}

export const isOpen = ({ state }: AwardLine): boolean => state === 'OPEN';

/** Whether a line counts in what has been settled: paid, or an entry of the overpayment account. */
export const isSettled = ({ kind, state }: AwardLine): boolean =>
  state === 'PAID' || (state === 'OPEN' && !LINE_KINDS[kind].isPaid);
