import type { MoneyByInterval, Summary } from '../asking/statement.ts';
import { rangeInWords } from '../words/money.ts';

const INTERVALS = [
  ['weekly', 'a week'],
  ['monthly', 'a month'],
  ['yearly', 'a year'],
  ['once', 'once'],
] as const;

export interface TotalShown {
  readonly figure: string;
  readonly every: string;
}

/** Sums by how often they are paid, which are never added to each other; empty where there is no money. */
export const sumsOf = (money: MoneyByInterval): readonly TotalShown[] =>
  INTERVALS.filter(([interval]) => money[interval].mostPence > 0).map(([interval, every]) => ({
    figure: rangeInWords(money[interval]),
    every,
  }));

/** The two totals of a statement. They too are never added: one is due, the other is the council's to give. */
export const totalsOf = ({ totals }: Summary) => ({
  entitled: sumsOf(totals.entitled),
  ifCouncilAgrees: sumsOf(totals.ifCouncilAgrees),
});
