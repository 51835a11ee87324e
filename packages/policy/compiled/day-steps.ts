import type { Step } from '../amounts/amount.ts';
import { changeDays } from '../dated/lookup.ts';
import type { Dated } from '../dated/parameter.ts';
import type { Day } from '../day.ts';
import type { Box } from './box.ts';
import type { DayRecord } from './register.ts';
import { lastWithin, nameOfShift, shifting } from './shift.ts';
import type { Slot } from './slot.ts';
import type { Workshop } from './workshop.ts';

/** The days at which an amount turns as one day among its facts moves, the day asked about standing still. */
export class DaySteps {
  readonly slot: Slot;
  readonly #box: Box;
  readonly #turns: readonly number[];
  readonly #by: readonly Dated<unknown>[];
  readonly #daysBy = new WeakMap<DayRecord, readonly Day[]>();

  constructor(slot: Slot, steps: readonly Step[], { box, register, splits }: Workshop) {
    this.slot = slot;
    this.#box = box;
    this.#by = steps.flatMap((step) => ('by' in step ? [step.by] : []));
    this.#turns = steps.flatMap((step) => {
      if ('by' in step) return [];
      const shifted = shifting(step);
      return [
        register.turn(`${slot.index} within ${nameOfShift(step)}`, ({ asOf }) => lastWithin(step, shifted, asOf)),
      ];
    });
    for (const turn of this.#turns) {
      splits.turns[slot.index]!.add(turn);
      splits.moving.add(turn);
    }
    if (this.#by.length > 0) splits.cuts[slot.index]!.push((into) => into.push(...this.#changes()));
  }

  /** Whether one of them lies among the days still possible. */
  isOpen(): boolean {
    const low = this.#box.low[this.slot.index]!;
    const high = this.#box.high[this.slot.index]!;
    if (low === high) return false;
    const { turns } = this.#box.record;
    for (const turn of this.#turns) if (low <= turns[turn]! && turns[turn]! < high) return true;
    return this.#by.length > 0 && this.#changes().some((cut) => low < cut && cut <= high);
  }

  #changes(): readonly Day[] {
    const { record } = this.#box;
    let days = this.#daysBy.get(record);
    if (!days) {
      days = this.#by.flatMap((dated) => changeDays(dated, record.knownOn, record.settings));
      this.#daysBy.set(record, days);
    }
    return days;
  }
}
