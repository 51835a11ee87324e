import type { Every } from '@kith/client';

import { rangeInWords } from '../statement/summary/money-in-words.ts';

const OFTEN: Readonly<Record<Every, string>> = { WEEK: 'a week', MONTH: 'a month', YEAR: 'a year', ONCE: 'once' };

/** "£231.50 a week", "between £150 and £180 a week"; empty where there is no figure. */
export function amountInWords(leastPence: number | null, mostPence: number | null, every: Every | null): string {
  if (leastPence === null || mostPence === null) return '';
  const amount = rangeInWords({ leastPence, mostPence });
  return every ? `${amount} ${OFTEN[every]}` : amount;
}
