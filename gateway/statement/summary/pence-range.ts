/** An amount that lies between two figures, both included; equal where it is exact. Integer pence. */
export interface PenceRange {
  readonly leastPence: number;
  readonly mostPence: number;
}

export const NOTHING: PenceRange = { leastPence: 0, mostPence: 0 };

export const isNothing = (range: PenceRange): boolean => range.leastPence === 0 && range.mostPence === 0;

export const sum = (one: PenceRange, other: PenceRange): PenceRange => ({
  leastPence: one.leastPence + other.leastPence,
  mostPence: one.mostPence + other.mostPence,
});

/** The higher of two amounts, when each may be anywhere within its range. */
export const higher = (one: PenceRange, other: PenceRange): PenceRange => ({
  leastPence: Math.max(one.leastPence, other.leastPence),
  mostPence: Math.max(one.mostPence, other.mostPence),
});

/** `one` less `other`, when each may be anywhere within its range. May be below nought. */
export const difference = (one: PenceRange, other: PenceRange): PenceRange => ({
  leastPence: one.leastPence - other.mostPence,
  mostPence: one.mostPence - other.leastPence,
});

export const neverBelowNought = (range: PenceRange): PenceRange => higher(range, NOTHING);
