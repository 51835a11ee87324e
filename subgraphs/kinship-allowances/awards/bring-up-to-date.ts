import type { Day } from '@kith/policy';

import { isOpen, isSettled, type AwardLine, type LineKind } from './award-line.ts';
import { entriesToBalance, overpaymentAccount } from './overpayment-account.ts';
import { payPeriodOf, payPeriodsBy, type PayPeriod } from './pay-period.ts';
import { linesDue, totalOf, type DueLine } from './payment-line.ts';
import type { RateBook } from './rate-book.ts';
import type { Decided } from './terms.ts';

/** A line to enter. */
export interface NewLine {
  readonly kind: LineKind;
  readonly period: PayPeriod;
  readonly from: Day;
  readonly to: Day;
  readonly pence: number;
  /** What is due for the period, line by line: for a correction, what it was measured against. */
  readonly due: readonly DueLine[];
  /** For a correction: what had been paid and corrected before, in pence. */
  readonly before?: number;
}

export interface Plan {
  /** Ids of unpaid lines that are no longer right. */
  readonly withdraw: readonly string[];
  readonly add: readonly NewLine[];
}

/**
 * What to enter so that the lines say what has been decided, for every pay period that begins by the horizon. Done twice,
 * the second time finds nothing to do. A paid line is never touched: what is different now becomes a correction against
 * what was paid for that period, to the penny.
 *
 * @throws NoRate
 */
export function bringUpToDate(decided: Decided, book: RateBook, lines: readonly AwardLine[], horizon: Day): Plan {
  const plans = periodsOf(decided, lines, horizon).map((period) => {
    const ofPeriod = lines.filter((line) => line.period === period.from && BY_PERIOD.has(line.kind));
    const due = linesDue(decided, book, period);
    const isPaid = ofPeriod.some(({ kind, state }) => kind === 'ALLOWANCE' && state === 'PAID');
    return isPaid ? correctionOf(period, due, ofPeriod) : replanned(period, due, ofPeriod);
  });
  const add = plans.flatMap((plan) => plan.add);
  const account = overpaymentAccount([...lines, ...add.map((line) => ({ ...line, state: 'OPEN' as const }))]);
  const today = payPeriodOf(decided.startsOn, decided.every, horizon);
  const balancing = entriesToBalance(account).map((entry) => ({ ...entry, ...within(today), due: [] }));
  return { withdraw: plans.flatMap((plan) => plan.withdraw), add: [...add, ...balancing] };
}

const BY_PERIOD: ReadonlySet<LineKind> = new Set<LineKind>([
  'ALLOWANCE',
  'ARREARS',
  'OVERPAYMENT',
  'OVERPAYMENT_CANCELLED',
]);

/** Those to the horizon, and any later one for which something was entered. */
function periodsOf({ startsOn, every }: Decided, lines: readonly AwardLine[], horizon: Day): readonly PayPeriod[] {
  const last = lines.reduce(
    (latest, { kind, period }) => (BY_PERIOD.has(kind) && period > latest ? period : latest),
    horizon,
  );
  return payPeriodsBy(startsOn, every, last);
}

/** Unpaid lines give way to what is due now; those that are right stay as they are. */
function replanned(period: PayPeriod, due: readonly DueLine[], lines: readonly AwardLine[]): Plan {
  const open = lines.filter(isOpen);
  const isSame = (line: AwardLine, one: DueLine) =>
    line.from === one.from && line.to === one.to && line.pence === one.pence;
  return {
    withdraw: open.filter((line) => !due.some((one) => isSame(line, one))).map(({ id }) => id),
    add: due
      .filter((one) => !open.some((line) => isSame(line, one)))
      .map((one) => ({ kind: 'ALLOWANCE', period, from: one.from, to: one.to, pence: one.pence, due: [one] })),
  };
}

/** The difference between what is due for a paid period and all that has been paid and corrected for it. */
function correctionOf(period: PayPeriod, due: readonly DueLine[], lines: readonly AwardLine[]): Plan {
  const open = lines.filter((line) => isOpen(line) && !isSettled(line));
  const settled = totalOf(lines.filter(isSettled));
  const difference = totalOf(due) - settled;
  if (difference === totalOf(open) && open.every(({ kind }) => kind === 'ARREARS')) return { withdraw: [], add: [] };
  const line = (kind: LineKind, pence: number): readonly NewLine[] =>
    pence === 0 ? [] : [{ kind, pence, ...within(period), due, before: settled }];
  const overpaid = -totalOf(lines.filter(({ kind }) => kind === 'OVERPAYMENT' || kind === 'OVERPAYMENT_CANCELLED'));
  const cancelled = Math.max(0, Math.min(difference, overpaid));
  return {
    withdraw: open.map(({ id }) => id),
    add:
      difference < 0
        ? line('OVERPAYMENT', difference)
        : [...line('OVERPAYMENT_CANCELLED', cancelled), ...line('ARREARS', difference - cancelled)],
  };
}

const within = (period: PayPeriod) => ({ period, from: period.from, to: period.to });
