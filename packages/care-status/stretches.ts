import { addDays, type Day } from '@kith/policy';

import type { Stretch } from './care-history.ts';

/** The stretches put together, so that no day is in two of them and none touches the next. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: { from: Day; to: Day }[] = [];
  for (const { from, to } of stretches.filter((one) => one.from < one.to).toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to) as Day;
    else whole.push({ from, to });
  }
  return whole;
}

/** The parts of joined stretches that lie from one day to the day before another. */
export const within = (stretches: readonly Stretch[], from: Day, before: Day): Stretch[] =>
  stretches
    .map((one) => ({ from: Math.max(one.from, from) as Day, to: Math.min(one.to, before) as Day }))
    .filter((one) => one.from < one.to);

/** How many days joined stretches hold, from one day to the day before another. */
export const daysWithin = (stretches: readonly Stretch[], from: Day, before: Day): number =>
  within(stretches, from, before).reduce((sum, one) => sum + (one.to - one.from), 0);

/** The day that is the `count`th in joined stretches from a day on; undefined where there are fewer. */
export function dayNumber(count: number, stretches: readonly Stretch[], from: Day): Day | undefined {
  let left = count;
  for (const one of stretches) {
    const first = Math.max(one.from, from) as Day;
    const days = Math.max(0, one.to - first);
    if (days >= left) return addDays(first, left - 1);
    left -= days;
  }
  return undefined;
}

export const holds = (stretch: Stretch, on: Day): boolean => stretch.from <= on && on < stretch.to;
