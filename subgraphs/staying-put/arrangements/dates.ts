import { addDays, addMonths, addYears, day, type Day } from '@kith/policy';

const ADULT = 18;
/** The duty reaches to the 21st birthday (Children Act 1989 s23CZA(3)). */
const DUTY_ENDS = 21;
/** Help with a course reaches to 25 (s23CA), so no agreed course lasts beyond that. */
const HELP_ENDS = 25;

export const eighteenthBirthday = (bornOn: Day): Day => addYears(bornOn, ADULT);

/** The last day for which an arrangement can be planned: the day before 21, or the end of an agreed course after that. */
export function latestEnd(bornOn: Day, courseEndsOn: Day | undefined): Day {
  const byAge = addDays(addYears(bornOn, DUTY_ENDS), -1);
  const course = courseEndsOn !== undefined && courseEndsOn > byAge ? courseEndsOn : byAge;
  return Math.min(course, addDays(addYears(bornOn, HELP_ENDS), -1)) as Day;
}

/** The last day on which Staying Close support can be planned: it is for those under 25 (s23CZAA). */
export const latestEndOfStayingClose = (bornOn: Day): Day => addDays(addYears(bornOn, HELP_ENDS), -1);

/** The days on which an arrangement is due to be reviewed. */
export function reviewDays(startsOn: Day, everyMonths: number, by: Day): readonly Day[] {
  const days: Day[] = [];
  for (let months = everyMonths; addMonths(startsOn, months) <= by; months += everyMonths)
    days.push(addMonths(startsOn, months));
  return days;
}

/** Endings for which nobody waits until the notice is over. */
export const ENDS_AT_ONCE: ReadonlySet<string> = new Set(['BOTH_AGREE', 'AGAINST_WELFARE', 'MOVED_OUT', 'DIED']);

export const END_GROUNDS = {
  BOTH_AGREE: 'The young person and the carer both want it to end.',
  YOUNG_PERSON: 'The young person has given notice.',
  CARER: 'The carer has given notice.',
  AGAINST_WELFARE:
    'Going on is not good for the young person: only the duty to support ends, not the duty to keep in touch.',
  MOVED_OUT: 'The young person has moved out.',
  REACHED_THE_END: 'It has run its time.',
  DIED: 'The young person or the carer has died.',
  OTHER: 'Another reason, given in the record.',
} as const;
export type EndGround = keyof typeof END_GROUNDS;

/** The first day on which an arrangement can end by a notice given on a day. */
export const endsByNotice = (noticeOn: string, noticeDays: number): Day => addDays(day(noticeOn), noticeDays);
