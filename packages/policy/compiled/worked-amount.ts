import type { Amount, Known, Workings } from '../amounts/amount.ts';
import { lookup } from '../dated/lookup.ts';
import type { Dated, InForce } from '../dated/parameter.ts';
import { completedYears, type Day } from '../day.ts';
import type { ChoiceFact, CodeFact, DateFact, Fact, NumberFact, YesNoFact } from '../facts/fact.ts';
import type { Box } from './box.ts';
import { DaySteps } from './day-steps.ts';
import { NOTHING_OPEN, YES, type Met } from './met.ts';
import { isNumber, YES_BIT, type Slot } from './slot.ts';
import type { Workshop } from './workshop.ts';

/** A number of an amount, and which way the amount moves as it grows. */
export interface Moving {
  readonly slot: Slot;
  readonly rises: boolean;
}

/** An amount over the values still possible. It sees the facts that it declares and no others. */
export class WorkedAmount implements Known {
  readonly source: Amount;
  readonly numbers: readonly Moving[];
  readonly slots: readonly Slot[];
  readonly #box: Box;
  readonly #byCode: ReadonlyMap<string, Slot>;
  readonly #dated: ReadonlyMap<Dated<unknown>, number>;
  readonly #few: readonly Slot[];
  readonly #days: readonly DaySteps[];
  readonly #name: string;

  /** @throws Error for a number without a direction. */
  constructor(source: Amount, workshop: Workshop) {
    const { slots, box, register, splits } = workshop;
    this.source = source;
    this.#box = box;
    this.slots = source.reads.map((fact) => slots.of(fact));
    this.#byCode = new Map(this.slots.map((slot) => [slot.fact.code, slot]));
    const by = source.steps.flatMap((step) => ('by' in step ? [step.by] : []));
    this.#dated = new Map([...source.dated, ...by].map((dated) => [dated, register.index(dated)]));
    this.numbers = this.slots.filter((slot) => isNumber(slot.fact)).map((slot) => moving(source, slot));
    this.#few = this.slots.filter((slot) => slot.fact.type !== 'DATE' && !isNumber(slot.fact));
    for (const slot of this.#few) splits.apart[slot.index] = true;
    const dates = this.slots.filter((slot) => slot.fact.type === 'DATE');
    for (const { fact } of source.steps) this.#slot(fact);
    const stepsOf = (slot: Slot) => source.steps.filter(({ fact }) => slots.of(fact) === slot);
    this.#days = dates.map((slot) => new DaySteps(slot, stepsOf(slot), workshop));
    for (const named of source.codes ?? []) {
      for (const value of named.values) splits.lists[slots.of(named.fact).index]!.push(() => [value]);
    }
    this.#name = `a${box.nextName()}`;
  }

  /** YES once every fact that it tells apart is settled, numbers aside; else the first place that is open. */
  open(): Met {
    let first = NOTHING_OPEN;
    for (const slot of this.#few) {
      if (slot.place < first && !this.#box.isSettled(slot)) first = slot.place;
    }
    for (const steps of this.#days) {
      if (steps.slot.place < first && steps.isOpen()) first = steps.slot.place;
    }
    this.noteRemains();
    return first === NOTHING_OPEN ? YES : first;
  }

  noteRemains(): void {
    const { remains, low, high, code, toldOpen } = this.#box;
    if (!remains) return;
    remains.push(this.#name);
    for (const { index, fact } of this.slots) {
      if (toldOpen[index] === 0) continue;
      if (fact.type === 'CODE') remains.push(code[index] ?? '');
      else remains.push(low[index]!, high[index]!);
    }
  }

  /** Whether some number that it reads is open. */
  isSpread(): boolean {
    return this.numbers.some(({ slot }) => this.#box.low[slot.index] !== this.#box.high[slot.index]);
  }

  /** The most, or the least, over the numbers still possible. */
  end(most: boolean, workings?: Workings): number | undefined {
    const { at, low, high } = this.#box;
    for (const { slot, rises } of this.numbers) at[slot.index] = rises === most ? high[slot.index]! : low[slot.index]!;
    return this.source.work(this, workings);
  }

  /** With its numbers as the box has them at. */
  here(): number | undefined {
    return this.source.work(this);
  }

  get asOf(): Day {
    return this.#box.record.asOf;
  }
  get knownOn(): Day {
    return this.#box.record.knownOn;
  }
  yes(fact: YesNoFact): boolean {
    return this.#box.low[this.#index(fact)] === YES_BIT;
  }
  choice<V extends string>(fact: ChoiceFact<V>): V {
    const slot = this.#slot(fact);
    return slot.answers[31 - Math.clz32(this.#box.low[slot.index]!)] as V;
  }
  code(fact: CodeFact): string {
    return this.#box.code[this.#index(fact)]!;
  }
  day(fact: DateFact): Day {
    return this.#box.low[this.#index(fact)]! as Day;
  }
  number(fact: NumberFact): number {
    return this.#box.at[this.#index(fact)]!;
  }
  age(born: DateFact): number {
    return completedYears(this.day(born), this.asOf);
  }
  inForce<T>(dated: Dated<T>, on?: Day): InForce<T> | undefined {
    const index = this.#dated.get(dated);
    if (index === undefined) throw new Error(`an amount uses ${dated.code} and does not declare it`);
    const { record } = this.#box;
    const found =
      on === undefined || on === record.asOf
        ? (record.inForce[index] as InForce<T> | undefined)
        : lookup(dated, on, record.knownOn, record.settings);
    if (found && dated.kind === 'setting') this.#box.settingsUsed?.set(dated.code, found.entry.version);
    return found;
  }

  #slot(fact: Fact): Slot {
    const slot = this.#byCode.get(fact.code);
    if (!slot) throw new Error(`an amount reads ${fact.code} and does not declare it`);
    return slot;
  }
  #index(fact: Fact): number {
    return this.#slot(fact).index;
  }
}

function moving(source: Amount, slot: Slot): Moving {
  const declared = source.directions.find(({ fact }) => fact.code === slot.fact.code);
  if (!declared) throw new Error(`an amount reads ${slot.fact.code} and does not say which way it moves`);
  return { slot, rises: declared.direction === 'RISES' };
}
