import { addMonths, dayOf, partsOf, type Day } from '@kith/policy';

import { FREQUENCIES, type Frequency } from './terms.ts';

/** The days that one payment is for, both included. It is paid on its last day. */
export interface PayPeriod {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The period that holds a day. Weeks are counted from the day on which the award starts; months are those of the
 * calendar, so that the first is short where an award starts within one.
 */
export function payPeriodOf(startsOn: Day, every: Frequency, on: Day): PayPeriod {
  const days = FREQUENCIES[every];
  if (days === undefined) {
    const [year, month] = partsOf(on);
    const first = dayOf(year, month, 1);
    return { from: Math.max(first, startsOn) as Day, to: (addMonths(first, 1) - 1) as Day };
  }
  const from = startsOn + Math.floor((on - startsOn) / days) * days;
  return { from: from as Day, to: (from + days - 1) as Day };
}

/** Every period that begins by a day, in order. */
export function payPeriodsBy(startsOn: Day, every: Frequency, by: Day): readonly PayPeriod[] {
  const periods: PayPeriod[] = [];
  for (let from = startsOn; from <= by; from = (periods.at(-1)!.to + 1) as Day) {
    periods.push(payPeriodOf(startsOn, every, from));
  }
  return periods;
}
