import { placementOf } from '@kith/circumstances';
import { addDays, type Day } from '@kith/policy';

import type { CareHistory, CarePeriod } from './care-history.ts';
import { lastDayLookedAfter, periodsOn } from './looked-after.ts';
import type { Truth } from './truth.ts';

/** Where the person lives in care, or lived on the last day in care. Undefined where a later time may be missing. */
function lastPeriods(history: CareHistory, on: Day): readonly CarePeriod[] | undefined {
  const last = lastDayLookedAfter(history, addDays(on, 1));
  if (last === undefined) return history.complete ? [] : undefined;
  const surelyLast = history.complete || last === Math.min(on, history.eighteen - 1);
  return surelyLast ? periodsOn(history, last) : undefined;
}

/** All agree, or nobody can say. */
function agreed(history: CareHistory, on: Day, of: (period: CarePeriod) => Truth): Truth {
  const last = lastPeriods(history, on);
  if (!last) return undefined;
  const [first, ...others] = last.map(of);
  return last.length === 0 ? false : others.every((other) => other === first) ? first : undefined;
}

/** A local authority foster parent, a relative or friend approved as one included; not a special guardian. */
export const lastWithFosterParent = (history: CareHistory, on: Day): Truth =>
  agreed(history, on, (period) => period.carerWasFosterParent ?? kindIs(period, 'FOSTER'));

export const lastInChildrensHome = (history: CareHistory, on: Day): Truth =>
  agreed(history, on, (period) => kindIs(period, 'CHILDRENS_HOME'));

/** A short time away (T0 to T4) says nothing of the home that it was away from. */
function kindIs({ placement }: CarePeriod, kind: 'FOSTER' | 'CHILDRENS_HOME'): Truth {
  const placed = placementOf(placement);
  return !placed || placed.code.startsWith('T') ? undefined : placed.kind === kind;
}
