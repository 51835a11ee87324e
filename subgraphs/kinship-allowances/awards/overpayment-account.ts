import { isSettled, LINE_KINDS, type AwardLine, type LineKind } from './award-line.ts';

/** The state of what was paid too much, in pence, none below nought. */
export interface OverpaymentAccount {
  readonly overpaid: number;
  /** Taken back and not given back since. */
  readonly recovered: number;
  readonly writtenOff: number;
  /** What is left, on which the council decides: nothing is ever taken back before it has. */
  readonly outstanding: number;
}

type Entry = Pick<AwardLine, 'kind' | 'pence' | 'state'>;

export function overpaymentAccount(lines: readonly Entry[]): OverpaymentAccount {
  const sum = (...kinds: readonly LineKind[]) =>
    lines.filter((line) => kinds.includes(line.kind) && counts(line)).reduce((total, { pence }) => total + pence, 0);
  // Adding nought keeps a sum of nothing from being minus nought.
  const overpaid = 0 - sum('OVERPAYMENT', 'OVERPAYMENT_CANCELLED');
  const recovered = 0 - sum('RECOVERY', 'REFUND');
  const writtenOff = sum('WRITE_OFF', 'WRITE_OFF_REVERSED');
  return { overpaid, recovered, writtenOff, outstanding: overpaid - recovered - writtenOff };
}

/** A refund that is on its way counts as given back, so that it is not given twice. */
const counts = (line: Entry): boolean =>
  isSettled(line as AwardLine) || (line.kind === 'REFUND' && line.state === 'OPEN');

export interface AccountEntry {
  readonly kind: LineKind;
  readonly pence: number;
}

/**
 * What to enter once less was overpaid than had been taken back or written off: what was taken back is given back first,
 * and only then is a write-off undone.
 */
export function entriesToBalance(account: OverpaymentAccount): readonly AccountEntry[] {
  const over = Math.max(0, -account.outstanding);
  const refund = Math.min(over, account.recovered);
  return [
    { kind: 'REFUND' as const, pence: refund },
    { kind: 'WRITE_OFF_REVERSED' as const, pence: LINE_KINDS.WRITE_OFF_REVERSED.sign * (over - refund) },
  ].filter(({ pence }) => pence !== 0);
}
