import { addYears, type Day } from '@kith/policy';

import type { Decided } from './terms.ts';

const ADULT = 18;

export const eighteenthBirthday = (childBornOn: Day): Day => addYears(childBornOn, ADULT);

/**
 * The last day for which anything can be due: the day before the 18th birthday, unless the council goes on paying to the
 * end of a course (SI 2005/1109 reg 9(d)), or has ended the award before that.
 */
export function lastDayOf({ childBornOn, extendedTo, endsAfter }: Decided): Day {
  const dayBefore = (eighteenthBirthday(childBornOn) - 1) as Day;
  const byAge = extendedTo === undefined || extendedTo < dayBefore ? dayBefore : extendedTo;
  return endsAfter === undefined || endsAfter > byAge ? byAge : endsAfter;
}
