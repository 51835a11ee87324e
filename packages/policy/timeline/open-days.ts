import type { Machine } from '../compiled/machine.ts';
import { lastWithin, shifting, type Shift } from '../compiled/shift.ts';
import type { Slot } from '../compiled/slot.ts';
import type { Day } from '../day.ts';
import type { Situation } from '../entitlements/situation.ts';
import { linksOf, type Clock, type Link } from './clocks.ts';

/** Clocks whose lengths differ by less than this may overtake each other, since years and months differ in length. */
const OVERTAKING_DAYS = 62;
const MOST_POINTS = 500;

export const nominalDays = ({ years, months, days }: Shift): number => years * 365.25 + months * 30.44 + days;

/**
 * What is open of the days among the facts, as far as a timeline must know: at which of their possible days the rules
 * turn, so that a clock that reaches one may change what is possible.
 */
export class OpenDays {
  readonly #machine: Machine;
  readonly #clocks: readonly (Clock & { readonly base: Slot })[];
  readonly #links: readonly Link[];

  constructor(machine: Machine, clocks: readonly (Clock & { readonly base: Slot })[]) {
    this.#machine = machine;
    this.#clocks = clocks;
    this.#links = linksOf(machine);
  }

  /**
   * The turning days of each open day, on any of the days on which a dated value changes; carried over to the days that
   * it is compared with. Undefined where only looking at every day would do.
   */
  turning(situation: Situation, starts: readonly Day[]): ReadonlyMap<Slot, ReadonlySet<number>> | undefined {
    const { box, slots } = this.#machine;
    const open = slots.all.filter((slot) => slot.fact.type === 'DATE' && !box.isSettled(slot));
    if (open.length === 0) return new Map();
    if (this.#mayOvertake(new Set(open))) return undefined;
    const points = new Map(open.map((slot) => [slot, this.#ownTurning(slot, situation, starts)]));
    const links = this.#links.filter(({ from, to }) => points.has(from) && points.has(to));
    for (let round = 0; round < open.length && links.length > 0; round += 1) {
      for (const link of links) carryOver(points.get(link.from)!, points.get(link.to)!, link);
      if ([...points.values()].some(({ size }) => size > MOST_POINTS)) return undefined;
    }
    return points;
  }

  #ownTurning(slot: Slot, { knownOn, settings }: Situation, starts: readonly Day[]): Set<number> {
    const { box, register, splits } = this.#machine;
    const present = box.record;
    const cuts: number[] = [];
    for (const on of starts) {
      box.record = register.on(on, knownOn, settings);
      splits.addStillCuts(slot.index, box.record, cuts);
    }
    box.record = present;
    const [low, high] = [box.low[slot.index]!, box.high[slot.index]!];
    const turning = new Set([low, high]);
    for (const cut of cuts) {
      if (low < cut && cut <= high) turning.add(cut - 1).add(cut);
    }
    return turning;
  }

  /** Whether two clocks that run on one open day, or on days compared with each other, are of nearly the same length. */
  #mayOvertake(open: ReadonlySet<Slot>): boolean {
    const running = this.#clocks.filter(({ base }) => open.has(base));
    const meets = (slot: Slot, behind: number, clock: Clock, passed: ReadonlySet<Slot>): boolean =>
      running.some((other) => {
        const apart = Math.abs(behind - nominalDays(other.after));
        return other !== clock && other.base === slot && apart < OVERTAKING_DAYS;
      }) ||
      this.#links.some(({ from, to, fromShift, toShift }) => {
        if (from !== slot || passed.has(to) || !open.has(to)) return false;
        const further = behind - nominalDays(fromShift) + nominalDays(toShift);
        return meets(to, further, clock, new Set([...passed, to]));
      });
    return running.some((clock) => meets(clock.base, nominalDays(clock.after), clock, new Set([clock.base])));
  }
}

/** A day at which the first turns is, for the second, the last day on one side of it or the first on the other. */
function carryOver(from: ReadonlySet<number>, to: Set<number>, { fromShift, toShift }: Link): void {
  const [shifted, others] = [shifting(fromShift), shifting(toShift)];
  for (const point of from) {
    const limit = shifted(point);
    const last = lastWithin(toShift, others, limit);
    const lastBefore = lastWithin(toShift, others, limit - 1);
    to.add(last)
      .add(last + 1)
      .add(lastBefore)
      .add(lastBefore + 1);
  }
}
