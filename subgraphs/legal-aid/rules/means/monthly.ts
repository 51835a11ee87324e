import type { SumPeriod } from '@kith/circumstances';

/** Sums of one month in each period, as the Agency turns them into months: 52 weeks and 12 months to the year. */
const MONTHS: Readonly<Record<SumPeriod, { readonly times: number; readonly over: number }>> = {
  WEEK: { times: 52, over: 12 },
  FORTNIGHT: { times: 26, over: 12 },
  FOUR_WEEKS: { times: 13, over: 12 },
  MONTH: { times: 1, over: 1 },
  YEAR: { times: 1, over: 12 },
};

/** A sum of any period as pence a month, to the nearest penny. */
export const monthly = (pence: number, every: SumPeriod): number =>
  Math.round((pence * MONTHS[every].times) / MONTHS[every].over);
