import type { AllowancePolicyValue } from '../allowance-policy.ts';

type Month = AllowancePolicyValue<'weeks-per-month'>;

/** Pence to the nearest penny, half a penny up; exact for the sums of a household. */
export const rounded = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** A weekly sum as a monthly one, by the weeks that the council counts to a month. */
export const monthlyOf = (weeklyPence: number, { weeks, months }: Month): number =>
  rounded(weeklyPence * weeks, months);

export const weeklyOf = (monthlyPence: number, { weeks, months }: Month): number =>
  rounded(monthlyPence * months, weeks);
