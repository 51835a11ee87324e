import type { Figures } from './figures.ts';

/**
 * The monthly contribution from disposable income, in pence, by the bands of FR reg 44: a share of what is over a
 * figure, more steeply as income rises. A sum under the smallest that is collected is nothing.
 */
export function incomeContribution(disposablePence: number, figures: Figures): number {
  const band = figures.contributionBands.findLast((each) => disposablePence > each.above);
  if (!band) return 0;
  const pence = Math.round(band.base + ((disposablePence - band.over) * band.percent) / 100);
  return pence < figures.contributionMinimum ? 0 : pence;
}

/** The contribution from capital, once: what is over the lower limit, never more than the case is likely to cost. */
export const capitalContribution = (capitalPence: number, lowerLimit: number): number =>
  Math.max(0, capitalPence - lowerLimit);
