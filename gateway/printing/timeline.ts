import type { DeterminationPartsFragment } from '@kith/client';

import { dayInWords } from './day-in-words.ts';
import { amountInWords } from './money.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';
import type { Style } from './style.ts';
import { tableOf } from './table.ts';

/** When the answer changes; nothing where it stays the same to the end of the horizon. */
export function timelineOf({ periods, award }: DeterminationPartsFragment, style: Style): readonly string[] {
  if (periods.length < 2) return [];
  const rows = periods.map(({ from, to, outcome, leastPence, mostPence, provisional, why }) => [
    `${dayInWords(from)} to ${dayInWords(to)}`,
    amountInWords(leastPence, mostPence, award?.every ?? null) || OUTCOME_WORDS[outcome],
    [...why, ...(provisional ? ['May still change'] : [])].join('; '),
  ]);
  return [
    `      ${style.underline('When it changes, if the law stays as now known')}`,
    tableOf(['From and to', 'What you get', 'Why'], rows, 6),
  ];
}
