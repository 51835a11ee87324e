import type { Every } from '@kith/policy';
import type { Contribution } from './contribution.ts';
import { NOTHING, sum, type PenceRange } from './pence-range.ts';

/** Money paid at different intervals is kept apart: a year's bursary is not a weekly income. */
export interface MoneyByInterval {
  readonly weekly: PenceRange;
  readonly monthly: PenceRange;
  readonly yearly: PenceRange;
  readonly once: PenceRange;
}

export interface Totals {
  readonly entitled: MoneyByInterval;
  readonly ifCouncilAgrees: MoneyByInterval;
}

export const totalsOf = (contributions: readonly Contribution[]): Totals => ({
  entitled: byInterval(contributions.map(({ every, entitled }) => ({ every, range: entitled }))),
  ifCouncilAgrees: byInterval(contributions.map(({ every, ifCouncilAgrees }) => ({ every, range: ifCouncilAgrees }))),
});

export function byInterval(
  amounts: readonly { readonly every?: Every | null; readonly range: PenceRange }[],
): MoneyByInterval {
  const paid = (every: Every) =>
    amounts.filter((amount) => amount.every === every).reduce((total, { range }) => sum(total, range), NOTHING);
  return { weekly: paid('WEEK'), monthly: paid('MONTH'), yearly: paid('YEAR'), once: paid('ONCE') };
}
