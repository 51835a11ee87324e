import type { Problem } from './problems.ts';

/** What the answers of a person can contradict. Whoever tells people of it in words of their own has one for each. */
export const CROSS_CHECK_CODES = [
  'UNKNOWN_COUNCIL',
  'NOT_BORN_YET',
  'TOO_OLD',
  'IN_THE_FUTURE',
  'ORDER_BEFORE_BIRTH',
  'APPLIED_AFTER_ORDER',
  'HEARING_BEFORE_APPLICATION',
  'HEARING_AFTER_ORDER',
  'PAID_BEFORE_BIRTH',
  'COURSE_ENDS_FIRST',
  'BEFORE_BIRTH',
  'ENDS_BEFORE_IT_STARTS',
  'ENDED_AND_GOES_ON',
  'UNKNOWN_PLACEMENT',
  'PLACEMENT_NOT_OF_THE_TIME',
  'NEVER_IN_CARE',
  'MORE_THAN_ONE_SERIES',
  'AFTER_SIXTEEN',
  'PROVENANCE_NEEDED',
] as const;

export type CrossCheckCode = (typeof CROSS_CHECK_CODES)[number];

/** Answers that each could be true, and together cannot. */
export interface Contradiction extends Problem {
  readonly code: CrossCheckCode;
}
