import type { Every } from '@kith/policy';

const TIMES_A_YEAR: Readonly<Record<Every, number>> = { WEEK: 52, MONTH: 12, YEAR: 1, ONCE: 1 };

/** Pence in a first year, for putting things in order only: it is never shown, and no total uses it. */
export const yearlyWorth = (every: Every, pence: number): number => TIMES_A_YEAR[every] * pence;
