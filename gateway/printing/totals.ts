import type { MoneyPartsFragment, StatementPartsFragment } from '@kith/client';

import { isNothing } from '../statement/summary/pence-range.ts';
import { rangeInWords } from '../statement/summary/money-in-words.ts';
import { tableOf } from './table.ts';

const INTERVALS = [
  ['weekly', 'Each week'],
  ['monthly', 'Each month'],
  ['yearly', 'Each year'],
  ['once', 'Once'],
] as const satisfies readonly (readonly [keyof MoneyPartsFragment, string])[];

/** The two totals side by side. They are never added. */
export function totalsOf({ totals }: StatementPartsFragment['summary']): readonly string[] {
  const rows = INTERVALS.filter(
    ([interval]) => !isNothing(totals.entitled[interval]) || !isNothing(totals.ifCouncilAgrees[interval]),
  ).map(([interval, words]) => [
    words,
    rangeInWords(totals.entitled[interval]),
    rangeInWords(totals.ifCouncilAgrees[interval]),
  ]);
  if (rows.length === 0) return ['  No money that can be counted.'];
  return [tableOf(['', 'You are entitled to', 'On top, if the council agrees'], rows)];
}
