import { LINE_KINDS, type AwardLine } from './award-line.ts';
import { overpaymentAccount } from './overpayment-account.ts';
import { totalOf } from './payment-line.ts';

/** How an overpayment is taken back, as the council has decided: so much of each payment, until it is gone. */
export interface Recovery {
  /** Pence of each payment. */
  readonly pencePerPayment: number;
}

/** What one payment of an award is made of. */
export interface Payment {
  readonly lines: readonly AwardLine[];
  /** What is taken off it, nought or above. */
  readonly recovered: number;
  /** What the carer receives, above nought. */
  readonly pence: number;
}

/**
 * The payment of all that is open and due; undefined where that is nothing. Nothing is taken off it unless the council
 * has decided to, never more than it decided, and never more than is left to recover.
 */
export function paymentOf(
  lines: readonly AwardLine[],
  isDue: (line: AwardLine) => boolean,
  recovery: Recovery | undefined,
): Payment | undefined {
  const paid = lines.filter((line) => line.state === 'OPEN' && LINE_KINDS[line.kind].isPaid && isDue(line));
  const total = totalOf(paid);
  if (total <= 0) return undefined;
  const outstanding = Math.max(0, overpaymentAccount(lines).outstanding);
  const recovered = Math.min(recovery?.pencePerPayment ?? 0, outstanding, total);
  return { lines: paid, recovered, pence: total - recovered };
}
