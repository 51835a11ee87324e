import type { Machine } from '../compiled/machine.ts';
import { testsOf } from '../compiled/rules.ts';
import { isDateFact } from '../compiled/date-test.ts';
import type { Shift } from '../compiled/shift.ts';
import type { Slot } from '../compiled/slot.ts';
import { changeDays, lookup } from '../dated/lookup.ts';
import type { Dated } from '../dated/parameter.ts';
import type { Day } from '../day.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { DateFact } from '../facts/fact.ts';
import { clocksOf, type Clock } from './clocks.ts';
import { passing } from './passing.ts';

/** The days of a stretch on which an answer can change, with what happens on each, in words. */
export type ChangePoints = ReadonlyMap<Day, readonly string[]>;

/** Clocks whose lengths differ by less than this may overtake each other, since years and months differ in length. */
const OVERTAKING_DAYS = 62;

/** Finds the change points of the situation that the machine holds, after its day and up to the last day. */
export class Almanac {
  readonly #machine: Machine;
  readonly #clocks: readonly Clock[];
  readonly #compared: ReadonlySet<Slot>;

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#clocks = clocksOf(machine);
    const facts = machine.decision.ways.flatMap(({ route }) =>
      testsOf(route.when).flatMap(({ test }) => {
        if (test.op !== 'NOT_AFTER' || !isDateFact(test.earlier.base) || !isDateFact(test.later.base)) return [];
        return [test.earlier.base, test.later.base];
      }),
    );
    this.#compared = new Set(facts.map((fact) => machine.slots.of(fact)));
  }

  pointsOf(situation: Situation, last: Day): ChangePoints {
    const points = new Map<Day, string[]>();
    const add = (on: number, says: string | undefined) => {
      if (!(on > situation.asOf && on <= last)) return;
      const known = points.get(on as Day) ?? [];
      points.set(on as Day, known);
      if (says !== undefined && !known.includes(says)) known.push(says);
    };
    const starts = this.#addDated(situation, last, add);
    for (const clock of this.#clocks) this.#addClock(clock, situation, starts, add);
    if (this.#needsEveryDay()) for (let on = situation.asOf + 1; on <= last; on += 1) add(on, undefined);
    return new Map([...points].toSorted(([a], [b]) => a - b));
  }

  /** @returns the days on which something dated changes, the first day among them */
  #addDated(situation: Situation, last: Day, add: (on: number, says?: string) => void): readonly Day[] {
    const { knownOn, settings, asOf } = situation;
    const starts = new Set<Day>([asOf]);
    for (const dated of this.#machine.register.dated) {
      for (const on of changeDays(dated, knownOn, settings)) {
        if (on <= asOf || on > last) continue;
        starts.add(on);
        add(on, happening(dated, on, situation));
      }
    }
    return [...starts];
  }

  #addClock(clock: Clock, situation: Situation, starts: readonly Day[], add: (on: number, says: string) => void): void {
    const { slot, dated, fixed, after } = clock;
    if (fixed !== undefined) return add(clock.strikes(fixed), 'It is a day that the rules name');
    if (dated) {
      for (const on of starts) {
        const found = lookup(dated, on, situation.knownOn, situation.settings);
        if (found) add(clock.strikes(found.value), `${dated.title}: the day has come`);
      }
      return;
    }
    const { box } = this.#machine;
    const isKnown = box.isSettled(slot!);
    const says = passing(slot!.fact as DateFact, after, isKnown);
    for (const base of isKnown ? [box.low[slot!.index]!] : this.#turning(slot!, situation, starts)) {
      add(clock.strikes(base), says);
    }
  }

  /** The days of an open fact at which a clock could overtake something else that the rules tell apart. */
  #turning(slot: Slot, { knownOn, settings }: Situation, starts: readonly Day[]): readonly number[] {
    const { box, register, splits } = this.#machine;
    const present = box.record;
    const cuts: number[] = [];
    for (const on of starts) {
      box.record = register.on(on, knownOn, settings);
      for (const cut of splits.cuts[slot.index]!) cut(cuts);
    }
    box.record = present;
    const [low, high] = [box.low[slot.index]!, box.high[slot.index]!];
    return [low, high, ...cuts.flatMap((cut) => [cut - 1, cut]).filter((day) => low <= day && day <= high)];
  }

  /** Open days that are compared with others, or by clocks of nearly the same length, have no points of their own. */
  #needsEveryDay(): boolean {
    const { box } = this.#machine;
    const open = this.#clocks.filter(({ slot }) => slot && !box.isSettled(slot));
    return open.some(({ slot, after }) => {
      if (this.#compared.has(slot!)) return true;
      return open.some((other) => {
        const apart = Math.abs(nominalDays(after) - nominalDays(other.after));
        return other.slot === slot && !isSame(after, other.after) && apart < OVERTAKING_DAYS;
      });
    });
  }
}

const nominalDays = ({ years, months, days }: Shift): number => years * 365.25 + months * 30.44 + days;
const isSame = (one: Shift, other: Shift): boolean =>
  one.years === other.years && one.months === other.months && one.days === other.days;

/** What the change of a dated value means, or nothing where it goes on as it was. */
function happening(dated: Dated<unknown>, on: Day, { knownOn, settings }: Situation): string | undefined {
  const before = lookup(dated, (on - 1) as Day, knownOn, settings);
  const now = lookup(dated, on, knownOn, settings);
  if (!now) return before && `${dated.title}: ends`;
  if (!before) return `${dated.title}: starts`;
  if (now.provisional && !before.provisional) return `${dated.title}: no newer figure is published yet`;
  if (now.entry === before.entry) return undefined;
  return now.entry.version === undefined ? `${dated.title}: changes` : `The council changes: ${dated.title}`;
}
