import { addDays, type Day } from '@kith/policy';

import { eighteenthBirthday, lastDayOf } from './last-day.ts';
import type { Decided } from './terms.ts';

const DAYS_IN_A_WEEK = 7;

/** A letter that tells the carer of the 18th birthday, so many weeks before it. */
export interface Warning {
  readonly weeks: number;
  readonly on: Day;
  readonly birthday: Day;
}

/** The letters that are due before an award stops at 18, soonest first: none where it ends before, or goes on. */
export function warningsOf(decided: Decided, weeksBefore: readonly number[]): readonly Warning[] {
  const birthday = eighteenthBirthday(decided.childBornOn);
  if (lastDayOf(decided) !== birthday - 1) return [];
  return weeksBefore
    .map((weeks) => ({ weeks, on: addDays(birthday, -weeks * DAYS_IN_A_WEEK), birthday }))
    .toSorted((a, b) => a.on - b.on);
}
