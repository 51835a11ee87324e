import { day, partsOf } from '@kith/policy';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `21 November 2026`. */
export function dayInWords(iso: string): string {
  const [year, month, dayOfMonth] = partsOf(day(iso));
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** `£1,250` or `£92.31`. */
export function pounds(pence: number): string {
  const whole = Math.floor(pence / 100).toLocaleString('en-GB');
  return pence % 100 === 0 ? `£${whole}` : `£${whole}.${String(pence % 100).padStart(2, '0')}`;
}

export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

const EVERY = {
  WEEK: 'a week',
  FORTNIGHT: 'every two weeks',
  FOUR_WEEKS: 'every four weeks',
  MONTH: 'a month',
} as const;
export type RentEvery = keyof typeof EVERY;

/** `£185 a week`. */
export const rent = (pence: number, every: RentEvery): string => `${pounds(pence)} ${EVERY[every]}`;

/** `25th`, for birthdays from 18 to 30. */
export const ordinal = (age: number): string =>
  `${age}${age === 21 ? 'st' : age === 22 ? 'nd' : age === 23 ? 'rd' : 'th'}`;
