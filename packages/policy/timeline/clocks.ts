import type { Machine } from '../compiled/machine.ts';
import { testsOf } from '../compiled/rules.ts';
import { isDateFact } from '../compiled/date-test.ts';
import { lastWithin, shifting, type Shift } from '../compiled/shift.ts';
import type { Slot } from '../compiled/slot.ts';
import type { Amount, Step } from '../amounts/amount.ts';
import type { DayTerm } from '../conditions/condition.ts';
import type { Dated } from '../dated/parameter.ts';
import type { Day } from '../day.ts';

/** Something that happens once, so long after a day that a fact, a parameter or the rule itself fixes. */
export interface Clock {
  readonly slot?: Slot;
  readonly dated?: Dated<Day>;
  readonly fixed?: Day;
  /** How long after, in words and for telling clocks apart. */
  readonly after: Shift;
  /** The day asked about on which it happens. */
  readonly strikes: (base: number) => number;
}

/** Every clock of an entitlement: birthdays, ends of periods, days that a rule names. */
export function clocksOf({ decision, slots }: Machine): readonly Clock[] {
  return decision.ways.flatMap(({ route }) => [
    ...testsOf(route.when).flatMap(({ test }): Clock[] => {
      if (test.op === 'NOT_AFTER') return clockOfTest(test.earlier, test.later, slots);
      return test.op === 'AT_MOST'
        ? [...clocksOfAmount(test.lesser, slots), ...clocksOfAmount(test.greater, slots)]
        : [];
    }),
    ...(route.award?.kind === 'MONEY' ? clocksOfAmount(route.award.amount, slots) : []),
  ]);
}

const clocksOfAmount = ({ steps }: Amount, slots: Machine['slots']): Clock[] =>
  steps.flatMap((step) => ('by' in step ? [] : [clockOfStep(step, slots)]));

function clockOfStep(step: Extract<Step, { years: number }>, slots: Machine['slots']): Clock {
  return { slot: slots.of(step.fact), after: step, strikes: shifting(step) };
}

function clockOfTest(earlier: DayTerm, later: DayTerm, slots: Machine['slots']): Clock[] {
  const now = earlier.base === 'AS_OF' ? earlier : later;
  const other = now === earlier ? later : earlier;
  if (now.base !== 'AS_OF' || other.base === 'AS_OF') return [];
  // Today's side ends with the last day that fits, the other side begins with the first one.
  const beyond = now === earlier ? 1 : 0;
  const [todays, others] = [shifting(now), shifting(other)];
  const strikes = (base: number) => lastWithin(now, todays, others(base) - 1 + beyond) + 1;
  const after = {
    years: other.years - now.years,
    months: other.months - now.months,
    days: other.days - now.days + beyond,
  };
  const { base } = other;
  if (isDateFact(base)) return [{ slot: slots.of(base), after, strikes }];
  return typeof base === 'number' ? [{ fixed: base, after, strikes }] : [{ dated: base, after, strikes }];
}
