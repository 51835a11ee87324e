import type { Citation } from '@kith/policy';

/** One line of a sum as a person reads it: what it is, how much (a deduction is negative), and where that comes from. */
export interface Line {
  readonly says: string;
  readonly pence: number;
  readonly cite: readonly Citation[];
}

export const line = (says: string, pence: number, ...cite: Citation[]): Line => ({ says, pence, cite });

export const inTotal = (lines: readonly Line[]): number => lines.reduce((sum, each) => sum + each.pence, 0);

export const totalOf = <T>(items: readonly T[], pence: (item: T) => number): number =>
  items.reduce((sum, item) => sum + pence(item), 0);

/** Leaves out the lines that say nothing. */
export const nonZero = (lines: readonly Line[]): Line[] => lines.filter((each) => each.pence !== 0);
