import type { Every, PenceRange } from '../asking/statement.ts';

const whole = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** `12345` as `£123.45`, `12300` as `£123`. */
export const poundsInWords = (pence: number): string => (pence % 100 === 0 ? whole : exact).format(pence / 100);

/** `£123`, `up to £123`, `£100 to £123`. */
export function rangeInWords({ leastPence, mostPence }: PenceRange): string {
  if (leastPence === mostPence) return poundsInWords(leastPence);
  return leastPence === 0
    ? `up to ${poundsInWords(mostPence)}`
    : `${poundsInWords(leastPence)} to ${poundsInWords(mostPence)}`;
}

const EVERY: Readonly<Record<Every, string>> = { WEEK: 'a week', MONTH: 'a month', YEAR: 'a year', ONCE: 'once' };

export const everyInWords = (every: Every | null | undefined): string => (every ? EVERY[every] : '');
