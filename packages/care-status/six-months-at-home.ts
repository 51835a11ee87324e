import { addMonths, type Day } from '@kith/policy';

import type { CareHistory, FamilyStretch } from './care-history.ts';
import { isWithParents } from './care-history-of.ts';
import { leftCareOn } from './eligible.ts';
import { opposite, type Truth } from './truth.ts';

/**
 * Whether the person has lived for six months in one go, begun before or after leaving care, with a parent, somebody
 * else with parental responsibility, or somebody who held an order before the care order, and it has not broken down
 * (Care Leavers (England) Regulations 2010 reg 3(5) and (6)). Such a person is not a relevant child.
 *
 * We count only a stay that ran on after leaving care: everybody else once lived with a parent, too.
 */
export function livesSixMonthsAtHome(history: CareHistory, on: Day): Truth {
  const left = leftCareOn(history, on);
  const counts = homeStretches(history).filter(
    (stretch) => (left === undefined || stretch.to > left) && sixMonthsReached(stretch, on),
  );
  const latest = counts.at(-1);
  if (latest && latest.to > on) return true;
  if (!history.familyComplete) return undefined;
  // A time with parents while in care, of which we were not told, may go before the time at home that we know.
  if (!history.complete) return history.family.length === 0 ? false : undefined;
  if (!latest) return false;
  return opposite(latest.brokeDown);
}

const sixMonthsReached = (stretch: FamilyStretch, on: Day): boolean =>
  addMonths(stretch.from, 6) <= Math.min(on, stretch.to);

/** Times at home that follow on each other are one, a placement with parents while in care included. */
export function homeStretches(history: CareHistory): FamilyStretch[] {
  const inCare = history.periods.filter(isWithParents).map(({ from, to }) => ({ from, to, brokeDown: undefined }));
  const whole: { from: Day; to: Day; brokeDown: Truth }[] = [];
  for (const stretch of [...inCare, ...history.family].toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && stretch.from <= last.to) {
      if (stretch.to > last.to) last.brokeDown = stretch.brokeDown;
      else if (stretch.to === last.to) last.brokeDown ??= stretch.brokeDown;
      last.to = Math.max(last.to, stretch.to) as Day;
    } else whole.push({ ...stretch });
  }
  return whole;
}

/** Days on which the answer of `livesSixMonthsAtHome` can change. */
export const homeChanges = (history: CareHistory): Day[] =>
  homeStretches(history).flatMap(({ from, to }) => [from, to, addMonths(from, 6)]);
