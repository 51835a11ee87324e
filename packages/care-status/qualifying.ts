import { addMonths, type Day } from '@kith/policy';

import type { CareHistory, OtherStretch } from './care-history.ts';
import { lookedAfter } from './looked-after.ts';
import { daysWithin, holds, joined } from './stretches.ts';
import { both, either, opposite, type Truth } from './truth.ts';

/** Health, education and care home stays count from three months in a row (Children Act 1989 s24(2)(d)). */
const AFTER_THREE_MONTHS: ReadonlySet<string> = new Set(['HEALTH', 'EDUCATION', 'CARE_HOME']);

/**
 * A special guardianship order in force, or in force on turning 18, made right after being looked after
 * (Children Act 1989 s24(1A)).
 */
export function hasGuardianAfterCare(history: CareHistory, on: Day): Truth {
  const { made, madeOn, endedEarly, endedOn, afterCare } = history.guardianship;
  if (on < history.sixteen) return false;
  const day = Math.min(on, history.eighteen) as Day;
  const begun = madeOn === undefined ? undefined : madeOn <= day;
  const ended = endedEarly === true ? (endedOn === undefined ? undefined : endedOn <= day) : endedEarly;
  return both(made, begun, opposite(ended), lookedAfterBefore(history, madeOn, afterCare));
}

function lookedAfterBefore(history: CareHistory, madeOn: Day | undefined, told: Truth): Truth {
  if (madeOn === undefined) return told;
  const dayBefore = (madeOn - 1) as Day;
  if (lookedAfter(history, dayBefore) === true) return true;
  return dayBefore >= history.fourteen && history.complete ? false : told;
}

/**
 * At 16 or 17 looked after, accommodated or privately fostered, and no longer: Children Act 1989 s24(1B) and (2), to
 * which the homelessness order points as well.
 */
export const wasAwayFromHomeAtSixteen = (history: CareHistory, on: Day): Truth =>
  both(wasAway(history, on), opposite(isAway(history, on)));

function wasAway(history: CareHistory, on: Day): Truth {
  const until = Math.min(on, history.eighteen) as Day;
  if (daysWithin(joined(history.periods), history.sixteen, until) > 0) return true;
  if (history.otherStays.some((stay) => countsBy(stay, on) && daysWithin([stay], history.sixteen, until) > 0))
    return true;
  return (history.complete && history.otherStaysComplete) || on <= history.sixteen ? false : undefined;
}

/** Three months in a row, even if they began before the 16th birthday (s24(3)). */
const countsBy = (stay: OtherStretch, on: Day): boolean =>
  !AFTER_THREE_MONTHS.has(stay.in) || addMonths(stay.from, 3) <= Math.min(on, stay.to);

function isAway(history: CareHistory, on: Day): Truth {
  const elsewhere = history.otherStays.some((stay) => holds(stay, on) && countsBy(stay, on));
  return either(lookedAfter(history, on), elsewhere || (history.otherStaysComplete ? false : undefined));
}

/**
 * A reason to qualify for advice and assistance, whatever the age from 16. Who is in a fuller category is not counted as
 * qualifying beside it.
 */
export const hasReasonToQualify = (history: CareHistory, on: Day): Truth =>
  either(hasGuardianAfterCare(history, on), wasAwayFromHomeAtSixteen(history, on));
