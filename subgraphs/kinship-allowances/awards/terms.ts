import type { Day } from '@kith/policy';

/** How the weekly sum starts: the method of determining it that a decision must give (SI 2005/1109 reg 16(3)). */
export type Basis =
  /** The council's own fostering table where it has one, the national minimum where the child lives otherwise. */
  | { readonly kind: 'FOSTERING_ALLOWANCE'; readonly livesIn: string }
  /** The national minimum where the child lives, whatever the council pays its foster carers. */
  | { readonly kind: 'NATIONAL_MINIMUM'; readonly livesIn: string }
  /** A sum that the council has fixed, such as after the 18th birthday, where no table reaches. */
  | { readonly kind: 'FIXED'; readonly weeklyPence: number };

/** Which rate of Child Benefit the council takes off. It follows the rate of each year. */
export type ChildBenefitTakenOff = 'NONE' | 'ELDEST' | 'OTHER';

/** A sum added to the basis, or below nought and taken off it. */
export interface Adjustment {
  readonly says: string;
  readonly weeklyPence: number;
  /** The last day it counts. */
  readonly until?: Day;
}

/** What is paid a week from a day on, as it was decided. */
export interface Terms {
  readonly from: Day;
  /** The last day, after which the terms decided before stand again. Open-ended where left out. */
  readonly to?: Day;
  readonly basis: Basis;
  readonly childBenefit: ChildBenefitTakenOff;
  readonly adjustments: readonly Adjustment[];
}

/** Days on which payment is held back. */
export interface Suspension {
  readonly from: Day;
  /** The last day; it goes on where left out. */
  readonly to?: Day;
  /** Whether what was held back is due after all. Nothing is due while that is undecided. */
  readonly heldIsDue: boolean;
}

export const FREQUENCIES = { WEEK: 7, TWO_WEEKS: 14, FOUR_WEEKS: 28, MONTH: undefined } as const;
export type Frequency = keyof typeof FREQUENCIES;

/** All that has been decided of one award so far. What it comes to on any day follows from it and from the rates. */
export interface Decided {
  readonly childBornOn: Day;
  readonly startsOn: Day;
  readonly every: Frequency;
  /** In the order of deciding: of two that reach a day, the later decision counts. */
  readonly terms: readonly Terms[];
  readonly suspensions: readonly Suspension[];
  /** The last day of the course for which payment goes on past the 18th birthday (reg 9(d)). */
  readonly extendedTo?: Day;
  /** The last payable day, where the council has ended the award. */
  readonly endsAfter?: Day;
}
