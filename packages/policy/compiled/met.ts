/**
 * What a condition is over the values still possible: YES, NO, or, from nought up, the first place in the order of
 * splitting at which it is still open.
 */
export type Met = number;

export const YES = -1;
export const NO = -2;

/** Later than every place of splitting. */
export const NOTHING_OPEN = 1_000_000_000;
