import type { Answer, Answers } from '../facts/answers.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { DayRecord } from './register.ts';
import { domainOf, isRange, NO_BIT, YES_BIT, type Slot } from './slot.ts';

/** A code that no rule names. */
export const ANOTHER_CODE = '\u0000another';

/**
 * The values still possible of every fact: a set of bits for yes-or-no and choices, first and last value for days and
 * numbers, one code or any for codes. Narrowing is undone in the reverse order.
 */
export class Box {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Undefined while any code is possible. */
  readonly code: (string | undefined)[];
  /** The number at which an amount is being worked out: one end or the other of those still possible. */
  readonly at: Float64Array;
  /** What is assumed of comparisons between facts that stay open: 0 nothing, 1 that they hold, 2 that they do not. */
  readonly assumed: Uint8Array;
  record!: DayRecord;
  /** While set, conditions that are open note here what their answer still rests on. */
  remains: (number | string)[] | undefined;
  /** While set, the versions of the settings that amounts look at are noted here. */
  settingsUsed: Map<string, string | undefined> | undefined;
  /** Which slots the situation leaves open, whatever is assumed since. */
  readonly toldOpen: Uint8Array;
  readonly #slots: readonly Slot[];
  #names = 0;
  readonly #domains: readonly (readonly [number, number])[];
  readonly #undo: { slot: number; low: number; high: number; code: string | undefined }[] = [];

  constructor(slots: readonly Slot[], comparisons: number) {
    this.#slots = slots;
    this.#domains = slots.map((slot) => domainOf(slot.fact));
    this.low = new Float64Array(slots.length);
    this.high = new Float64Array(slots.length);
    this.at = new Float64Array(slots.length);
    this.code = slots.map(() => undefined);
    this.assumed = new Uint8Array(comparisons);
    this.toldOpen = new Uint8Array(slots.length);
  }

  /** Takes the answers of a situation in. @throws RangeError for an answer that the fact cannot have. */
  hold(situation: Situation, record: DayRecord): void {
    this.record = record;
    this.remains = undefined;
    this.settingsUsed = undefined;
    this.#undo.length = 0;
    this.assumed.fill(0);
    const answers: Answers = situation.answers;
    for (let index = 0; index < this.#slots.length; index += 1) {
      const slot = this.#slots[index]!;
      const answer = answers[slot.fact.code];
      if (answer === undefined || answer === null) this.#open(index);
      else this.#answer(slot, index, answer);
      this.toldOpen[index] = this.isSettled(slot) ? 0 : 1;
    }
  }

  #open(index: number): void {
    const domain = this.#domains[index]!;
    this.low[index] = domain[0];
    this.high[index] = domain[1];
    this.code[index] = undefined;
  }

  #answer(slot: Slot, index: number, answer: Answer): void {
    if (slot.fact.type === 'YES_NO' && typeof answer === 'boolean') {
      this.low[index] = answer ? YES_BIT : NO_BIT;
    } else if (slot.fact.type === 'CODE' && typeof answer === 'string') {
      this.code[index] = answer;
    } else if (slot.fact.type === 'CHOICE' && typeof answer === 'string' && slot.bits.has(answer)) {
      this.low[index] = slot.bits.get(answer)!;
    } else if (isRange(slot.fact) && typeof answer === 'number') {
      this.low[index] = answer;
      this.high[index] = answer;
    } else if (isRange(slot.fact) && typeof answer === 'object' && answer.least <= answer.most) {
      this.low[index] = answer.least;
      this.high[index] = answer.most;
    } else {
      throw new RangeError(`${slot.fact.code} cannot have this answer`);
    }
  }

  /** Whether one value alone is possible. */
  isSettled(slot: Slot): boolean {
    const { index } = slot;
    if (slot.fact.type === 'CODE') return this.code[index] !== undefined;
    const low = this.low[index]!;
    return isRange(slot.fact) ? low === this.high[index] : (low & (low - 1)) === 0;
  }

  open(index: number): void {
    this.#remember(index);
    this.#open(index);
  }

  narrow(index: number, low: number, high: number): void {
    this.#remember(index);
    this.low[index] = low;
    this.high[index] = high;
  }

  narrowCode(index: number, code: string): void {
    this.#remember(index);
    this.code[index] = code;
  }

  #remember(slot: number): void {
    this.#undo.push({ slot, low: this.low[slot]!, high: this.high[slot]!, code: this.code[slot] });
  }

  /** A number that no other amount has, to tell what remains of them apart. */
  nextName(): number {
    return (this.#names += 1);
  }

  mark(): number {
    return this.#undo.length;
  }

  undoTo(mark: number): void {
    while (this.#undo.length > mark) {
      const { slot, low, high, code } = this.#undo.pop()!;
      this.low[slot] = low;
      this.high[slot] = high;
      this.code[slot] = code;
    }
  }
}
