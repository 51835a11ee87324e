import type { SumPeriod, YesNo } from '@kith/circumstances';

/**
 * Which way what is not known is taken: AGAINST the client (more income and capital, fewer deductions) or FOR them. The
 * truth lies between the two, so a test that both pass is passed.
 */
export type Leaning = 'AGAINST' | 'FOR';

type Told<T> = T | null | undefined;

export interface Leans {
  /** What was told, or the one of the two that lies in the direction of the leaning. */
  or<T>(told: Told<T>, against: T, favourable: T): T;
  yes(told: Told<YesNo>, against: boolean): boolean;
  /** How often a sum that counts against the client comes in. */
  every(told: Told<SumPeriod>): SumPeriod;
  /** How often a sum that counts for the client is paid. */
  everyPaid(told: Told<SumPeriod>): SumPeriod;
}

export const leans = (leaning: Leaning): Leans => {
  const or = <T>(told: Told<T>, against: T, favourable: T): T => told ?? (leaning === 'AGAINST' ? against : favourable);
  return {
    or,
    yes: (told, against) => or(toldYes(told), against, !against),
    every: (told) => or(told, 'WEEK', 'YEAR'),
    everyPaid: (told) => or(told, 'YEAR', 'WEEK'),
  };
};

const toldYes = (told: Told<YesNo>): boolean | undefined =>
  told === undefined || told === null || told === 'NOT_KNOWN' ? undefined : told === 'YES';
