import type { DayTerm } from '../conditions/condition.ts';
import type { DateFact } from '../facts/fact.ts';
import type { Day } from '../day.ts';
import { NO, YES, type Met } from './met.ts';
import type { DayRecord } from './register.ts';
import { lastWithin, nameOfShift, shifting, type Shifting } from './shift.ts';
import type { Slot } from './slot.ts';
import type { Workshop } from './workshop.ts';

type Examine = () => Met;

/** A day reckoned from a fact, or one that the calendar and the parameters fix. */
type Side =
  | { readonly slot: Slot; readonly term: DayTerm; readonly shifted: Shifting }
  | {
      readonly slot?: undefined;
      readonly name: string;
      readonly isToday?: true;
      readonly on: (record: DayRecord) => number;
    };

/**
 * `earlier` is on or before `later`. A comparison with a parameter that has no value does not hold: a date that nobody
 * has set has not come.
 */
export function dateTest(workshop: Workshop, earlier: DayTerm, later: DayTerm): Examine {
  const first = sideOf(workshop, earlier);
  const second = sideOf(workshop, later);
  if (first.slot) {
    return second.slot ? betweenFacts(workshop, first, second) : factNotAfter(workshop, first, second);
  }
  return second.slot ? factNotBefore(workshop, second, first) : calendarOnly(workshop, first, second);
}

type Reckoned = Extract<Side, { slot: Slot }>;
type Calendar = Exclude<Side, { slot: Slot }>;

export const isDateFact = (base: DayTerm['base']): base is DateFact => typeof base === 'object' && 'type' in base;

function sideOf(workshop: Workshop, term: DayTerm): Side {
  const { base } = term;
  const shifted = shifting(term);
  if (isDateFact(base)) return { slot: workshop.slots.of(base), term, shifted };
  const after = nameOfShift(term);
  if (base === 'AS_OF') return { name: `today ${after}`, isToday: true, on: (record) => shifted(record.asOf) };
  if (typeof base === 'number') {
    const fixed = shifted(base);
    return { name: `day ${fixed}`, on: () => fixed };
  }
  const index = workshop.register.index(base);
  return {
    name: `dated ${index} ${after}`,
    on: (record) => shifted((record.inForce[index]?.value as Day | undefined) ?? NaN),
  };
}

function calendarOnly({ box, register }: Workshop, first: Calendar, second: Calendar): Examine {
  const name = `${first.name} not after ${second.name}`;
  const holds = register.turn(name, (record) => (first.on(record) <= second.on(record) ? 1 : 0));
  return () => (box.record.turns[holds] === 1 ? YES : NO);
}

function factNotAfter({ box, register, splits }: Workshop, fact: Reckoned, limit: Calendar): Examine {
  const { index, place } = fact.slot;
  const name = `${index} ${nameOfShift(fact.term)} not after ${limit.name}`;
  const turn = register.turn(name, (record) => lastWithin(fact.term, fact.shifted, limit.on(record)));
  splits.turns[index]!.add(turn);
  if (limit.isToday) splits.moving.add(turn);
  const { low, high } = box;
  return () => {
    const last = box.record.turns[turn]!;
    if (high[index]! <= last) return YES;
    if (!(low[index]! <= last)) return NO;
    box.remains?.push(index, low[index]!, high[index]!, last);
    return place;
  };
}

function factNotBefore({ box, register, splits }: Workshop, fact: Reckoned, limit: Calendar): Examine {
  const { index, place } = fact.slot;
  const name = `${index} ${nameOfShift(fact.term)} before ${limit.name}`;
  const turn = register.turn(name, (record) => lastWithin(fact.term, fact.shifted, limit.on(record) - 1));
  splits.turns[index]!.add(turn);
  if (limit.isToday) splits.moving.add(turn);
  const { low, high } = box;
  return () => {
    const last = box.record.turns[turn]!;
    if (low[index]! > last) return YES;
    if (!(high[index]! > last)) return NO;
    box.remains?.push(-index - 1, low[index]!, high[index]!, last);
    return place;
  };
}

/**
 * Splitting on whether it holds, and drawing the first and last days of both facts in until nothing moves, is exact:
 * each such comparison bounds one day from below by another, so the first days left always fit together.
 */
function betweenFacts(workshop: Workshop, a: Reckoned, b: Reckoned): Examine {
  if (a.slot === b.slot) throw new Error(`${a.slot.fact.code} is compared with itself`);
  const { box, splits } = workshop;
  const { low, high, assumed } = box;
  const [i, j] = [a.slot.index, b.slot.index];
  const lastOfA = (limit: number) => lastWithin(a.term, a.shifted, limit);
  const lastOfB = (limit: number) => lastWithin(b.term, b.shifted, limit);
  const { index, place } = workshop.dateComparison([a.slot, b.slot], {
    narrow: (holds) => {
      const [lowA, highA, lowB, highB] = [low[i]!, high[i]!, low[j]!, high[j]!];
      const nextLowA = holds ? lowA : Math.max(lowA, lastOfA(b.shifted(lowB)) + 1);
      const nextHighA = holds ? Math.min(highA, lastOfA(b.shifted(highB))) : highA;
      const nextLowB = holds ? Math.max(lowB, lastOfB(a.shifted(lowA) - 1) + 1) : lowB;
      const nextHighB = holds ? highB : Math.min(highB, lastOfB(a.shifted(highA) - 1));
      if (nextLowA !== lowA || nextHighA !== highA) box.narrow(i, nextLowA, nextHighA);
      if (nextLowB !== lowB || nextHighB !== highB) box.narrow(j, nextLowB, nextHighB);
      return nextLowA <= nextHighA && nextLowB <= nextHighB;
    },
  });
  splits.cuts[i]!.push((into) => {
    if (low[j] === high[j]) into.push(lastOfA(b.shifted(low[j]!)) + 1);
  });
  splits.cuts[j]!.push((into) => {
    if (low[i] === high[i]) into.push(lastOfB(a.shifted(low[i]!) - 1) + 1);
  });
  return () => {
    if (a.shifted(high[i]!) <= b.shifted(low[j]!)) return YES;
    if (a.shifted(low[i]!) > b.shifted(high[j]!)) return NO;
    if (assumed[index] !== 0) return assumed[index] === 1 ? YES : NO;
    box.remains?.push(`<${index}`, low[i]!, high[i]!, low[j]!, high[j]!);
    if (low[i] === high[i]) return b.slot.place;
    return low[j] === high[j] ? a.slot.place : place;
  };
}
