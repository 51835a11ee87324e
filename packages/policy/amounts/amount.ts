import type { Citation } from '../citation.ts';
import type { Day } from '../day.ts';
import type { Dated, InForce } from '../dated/parameter.ts';
import type { ChoiceFact, CodeFact, DateFact, Fact, NumberFact, YesNoFact } from '../facts/fact.ts';

/**
 * A number worked out of facts: pence, or days or a count where a condition compares those.
 *
 * Its author writes `work` for facts that are all known. The kit makes exact ranges of it where some are not: it takes
 * yes-or-no facts, choices and codes case by case, days by the steps declared here, and numbers by their declared
 * direction, at both ends.
 */
export interface Amount {
  readonly reads: readonly Fact[];
  /** Every day, apart from those of the parameters in `dated`, on which the amount can change. */
  readonly steps: readonly Step[];
  /** Parameters and settings read, so that the timeline knows when they change. */
  readonly dated: readonly Dated<unknown>[];
  /** How the amount moves as each number fact that it reads grows. A number fact that is absent here is an error. */
  readonly directions: readonly { readonly fact: NumberFact; readonly direction: 'RISES' | 'FALLS' }[];
  /** Codes that `work` tells apart, by fact; any other code is treated alike. */
  readonly codes?: readonly { readonly fact: CodeFact; readonly values: readonly string[] }[];
  /** Undefined where no amount can be given, as before the first published table. */
  readonly work: (known: Known, workings?: Workings) => number | undefined;
}

/** The amount can change on the day that lies this long after the fact (or, where `by` is set, with the parameter's value on that fact's day). */
export type Step =
  | { readonly fact: DateFact; readonly years: number; readonly months: number; readonly days: number }
  | { readonly fact: DateFact; readonly by: Dated<unknown> };

/** The facts as `work` sees them: all known. */
export interface Known {
  readonly asOf: Day;
  readonly knownOn: Day;
  yes(fact: YesNoFact): boolean;
  choice<V extends string>(fact: ChoiceFact<V>): V;
  code(fact: CodeFact): string;
  day(fact: DateFact): Day;
  /** Pence or count. */
  number(fact: NumberFact): number;
  /** Completed years on the day asked about. */
  age(born: DateFact): number;
  /** The value on the day asked about, or on another day; undefined where there is none. */
  inForce<T>(dated: Dated<T>, on?: Day): InForce<T> | undefined;
}

/** Collects how a sum was reached. Passed in the full mode only; the fast mode skips it. */
export interface Workings {
  /** A line of the sum. Pence are signed: a deduction is negative. */
  line(says: string, pence: number, ...cite: Citation[]): void;
  /** The amount may change when a figure is published; says why. */
  provisional(says: string): void;
  /** A remark that must stand beside the amount. */
  note(says: string, ...cite: Citation[]): void;
}

export const years = (fact: DateFact, count: number): Step => ({ fact, years: count, months: 0, days: 0 });
