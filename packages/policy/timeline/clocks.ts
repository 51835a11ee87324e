import type { Amount } from '../amounts/amount.ts';
import { isDateFact } from '../compiled/date-test.ts';
import type { Machine } from '../compiled/machine.ts';
import { testsOf } from '../compiled/rules.ts';
import { lastWithin, nameOfShift, shifting, type Shift, type Shifting } from '../compiled/shift.ts';
import type { Slot, Slots } from '../compiled/slot.ts';
import type { DayTerm } from '../conditions/condition.ts';
import type { Dated } from '../dated/parameter.ts';
import type { Day } from '../day.ts';

/** Something that happens once, so long after a day that a fact, a parameter or the rule itself fixes. */
export interface Clock {
  readonly base: Slot | Dated<Day> | Day;
  /** How long after, in words and for telling clocks apart. */
  readonly after: Shift;
  /** The day asked about on which it happens. */
  readonly strikes: Shifting;
}

const NOW: Shift = { years: 0, months: 0, days: 0 };

/** Every clock of an entitlement, each once: birthdays, ends of periods, days that a rule names. */
export function clocksOf({ decision, slots }: Machine): readonly Clock[] {
  const clocks = new Map<Clock['base'], Map<string, Clock>>();
  const add = (base: DayTerm['base'], now: Shift, then: Shift, beyond: 0 | 1) => {
    if (base === 'AS_OF') return;
    const at = isDateFact(base) ? slots.of(base) : base;
    const ofBase = clocks.get(at) ?? new Map<string, Clock>();
    clocks.set(at, ofBase);
    const clock = clockOf(at, now, then, beyond);
    // Days can be moved from one side to the other; years and months cannot, since they differ in length.
    const moved = now.years === 0 && now.months === 0 ? '' : `${nameOfShift(now)} ${beyond}`;
    ofBase.set(`${nameOfShift(clock.after)} ${moved}`, clock);
  };
  const addAmount = ({ steps }: Amount) => {
    for (const step of steps) if (!('by' in step)) add(step.fact, NOW, step, 0);
  };
  for (const { route } of decision.ways) {
    for (const { test } of testsOf(route.when)) {
      if (test.op === 'AT_MOST') [test.lesser, test.greater].forEach(addAmount);
      if (test.op !== 'NOT_AFTER') continue;
      // Today's side ends with the last day that fits, the other side begins with the first one.
      if (test.earlier.base === 'AS_OF') add(test.later.base, test.earlier, test.later, 1);
      else if (test.later.base === 'AS_OF') add(test.earlier.base, test.later, test.earlier, 0);
    }
    if (route.award?.kind === 'MONEY') addAmount(route.award.amount);
  }
  return [...clocks.values()].flatMap((ofBase) => [...ofBase.values()]);
}

function clockOf(base: Clock['base'], now: Shift, then: Shift, beyond: 0 | 1): Clock {
  const [todays, others] = [shifting(now), shifting(then)];
  return {
    base,
    after: {
      years: then.years - now.years,
      months: then.months - now.months,
      days: then.days - now.days + beyond,
    },
    strikes: (day) => lastWithin(now, todays, others(day) - 1 + beyond) + 1,
  };
}

/** Two days among the facts that a rule compares: the first, shifted, with the second, shifted. */
export interface Link {
  readonly from: Slot;
  readonly to: Slot;
  readonly fromShift: Shift;
  readonly toShift: Shift;
}

/** Every comparison of two such days, in both directions. */
export function linksOf({
  decision,
  slots,
}: {
  readonly decision: Machine['decision'];
  readonly slots: Slots;
}): readonly Link[] {
  return decision.ways.flatMap(({ route }) =>
    testsOf(route.when).flatMap(({ test }): Link[] => {
      if (test.op !== 'NOT_AFTER' || !isDateFact(test.earlier.base) || !isDateFact(test.later.base)) return [];
      const [one, other] = [slots.of(test.earlier.base), slots.of(test.later.base)];
      return [
        { from: one, to: other, fromShift: test.earlier, toShift: test.later },
        { from: other, to: one, fromShift: test.later, toShift: test.earlier },
      ];
    }),
  );
}
