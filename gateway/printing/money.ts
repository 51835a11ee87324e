import type { AwardPartsFragment, Every } from '@kith/client';

import { rangeInWords } from '../statement/summary/money-in-words.ts';

/** Beside money of a pilot whose first day of payment is not published. */
export const START_UNPUBLISHED = 'from a day that nobody has said yet';

const OFTEN: Readonly<Record<Every, string>> = { WEEK: 'a week', MONTH: 'a month', YEAR: 'a year', ONCE: 'once' };

/** "£231.50 a week", "between £150 and £180 a week"; empty where there is no figure. */
export function amountInWords(leastPence: number | null, mostPence: number | null, every: Every | null): string {
  if (leastPence === null || mostPence === null) return '';
  const amount = rangeInWords({ leastPence, mostPence });
  return every ? `${amount} ${OFTEN[every]}` : amount;
}

/** An award's amount with what must be known of it: "up to £3,000 a year, held by the council". Empty without a figure. */
export function awardInWords(award: AwardPartsFragment | null): string {
  const amount = award && amountInWords(award.leastPence, award.mostPence, award.every);
  if (!award || !amount) return '';
  const exact = award.leastPence === award.mostPence;
  const measure =
    exact && award.measure === 'UP_TO' ? 'up to ' : exact && award.measure === 'AT_LEAST' ? 'at least ' : '';
  return [
    measure + amount + (award.measure === 'BENCHMARK' ? ' to start from' : ''),
    ...(award.startUnpublished ? [START_UNPUBLISHED] : []),
    ...(award.heldBy ? [`held by ${award.heldBy}`] : []),
  ].join(', ');
}
