import type { Machine } from '../compiled/machine.ts';
import type { Slot } from '../compiled/slot.ts';
import { changeDays, lookup } from '../dated/lookup.ts';
import type { Dated } from '../dated/parameter.ts';
import type { Day } from '../day.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { DateFact } from '../facts/fact.ts';
import { clocksOf, type Clock } from './clocks.ts';
import { nominalDays, OpenDays } from './open-days.ts';
import { happening, passing } from './passing.ts';

/** The days of a stretch on which an answer can change, with what happens on each, in words. */
export type ChangePoints = ReadonlyMap<Day, readonly string[]>;

type Add = (on: number, says?: () => string | undefined) => void;
type ClockOf<B> = Clock & { readonly base: B };

/** Years and months are not all of one length: how far a clock may strike from where it nominally does. */
const SLACK_DAYS = 8;

/** Finds the change points of the situation that the machine holds, after its day and up to the last day. */
export class Almanac {
  readonly #machine: Machine;
  readonly #ofFacts: readonly ClockOf<Slot>[];
  readonly #ofRules: readonly ClockOf<Dated<Day> | Day>[];
  readonly #openDays: OpenDays;

  constructor(machine: Machine) {
    this.#machine = machine;
    const clocks = clocksOf(machine);
    this.#ofFacts = clocks.filter((clock): clock is ClockOf<Slot> => isSlot(clock.base));
    this.#ofRules = clocks.filter((clock): clock is ClockOf<Dated<Day> | Day> => !isSlot(clock.base));
    this.#openDays = new OpenDays(machine, this.#ofFacts);
  }

  pointsOf(situation: Situation, last: Day): ChangePoints {
    const { asOf } = situation;
    const points = new Map<Day, string[]>();
    const add: Add = (on, says) => {
      if (!(on > asOf && on <= last)) return;
      let known = points.get(on as Day);
      if (!known) points.set(on as Day, (known = []));
      const said = says?.();
      if (said !== undefined && !known.includes(said)) known.push(said);
    };
    const starts = this.#addDated(situation, last, add);
    for (const clock of this.#ofRules) this.#addOfRule(clock, situation, starts, add);
    this.#addOfFacts(situation, last, starts, add);
    return new Map([...points].toSorted(([a], [b]) => a - b));
  }

  /** @returns the days on which something dated changes, the first day among them */
  #addDated(situation: Situation, last: Day, add: Add): readonly Day[] {
    const { knownOn, settings, asOf } = situation;
    const starts = new Set<Day>([asOf]);
    for (const dated of this.#machine.register.dated) {
      for (const on of changeDays(dated, knownOn, settings)) {
        if (on <= asOf || on > last) continue;
        starts.add(on);
        add(on, () => happening(dated, on, situation));
      }
    }
    return [...starts];
  }

  #addOfRule(
    { base, strikes }: ClockOf<Dated<Day> | Day>,
    situation: Situation,
    starts: readonly Day[],
    add: Add,
  ): void {
    if (typeof base === 'number') return add(strikes(base), () => 'It is a day that the rules name');
    for (const on of starts) {
      const found = lookup(base, on, situation.knownOn, situation.settings);
      if (found) add(strikes(found.value), () => `${base.title}: the day has come`);
    }
  }

  #addOfFacts(situation: Situation, last: Day, starts: readonly Day[], add: Add): void {
    const { box } = this.#machine;
    const turning = this.#openDays.turning(situation, starts);
    for (const clock of this.#ofFacts) {
      const { base, after, strikes } = clock;
      const isKnown = box.isSettled(base);
      const says = () => passing(base.fact as DateFact, after, isKnown);
      const nominal = nominalDays(after);
      const points = isKnown
        ? [box.low[base.index]!]
        : (turning?.get(base) ?? [box.low[base.index]!, box.high[base.index]!]);
      for (const point of points) {
        const near = point + nominal;
        if (near > situation.asOf - SLACK_DAYS && near < last + SLACK_DAYS) add(strikes(point), says);
      }
    }
    if (!turning) for (let on = situation.asOf + 1; on <= last; on += 1) add(on);
  }
}

const isSlot = (base: Clock['base']): base is Slot => typeof base === 'object' && 'fact' in base;
