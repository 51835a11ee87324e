import { isNothing, type PenceRange } from './pence-range.ts';
import type { MoneyByInterval } from './totals.ts';

const INTERVALS = [
  ['weekly', 'a week'],
  ['monthly', 'a month'],
  ['yearly', 'a year'],
  ['once', 'once'],
] as const;

/** "£231.50 a week and £3,000 once"; empty where there is no money. */
export function moneyInWords(money: MoneyByInterval): string {
  const parts = INTERVALS.filter(([interval]) => !isNothing(money[interval])).map(
    ([interval, words]) => `${rangeInWords(money[interval])} ${words}`,
  );
  return new Intl.ListFormat('en-GB').format(parts);
}

export function rangeInWords({ leastPence, mostPence }: PenceRange): string {
  if (leastPence === mostPence) return pounds(leastPence);
  return leastPence === 0 ? `up to ${pounds(mostPence)}` : `between ${pounds(leastPence)} and ${pounds(mostPence)}`;
}

const wholePounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
const poundsAndPence = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

export const pounds = (pence: number): string => (pence % 100 === 0 ? wholePounds : poundsAndPence).format(pence / 100);
