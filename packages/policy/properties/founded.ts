import { ANOTHER_CODE } from '../compiled/box.ts';
import { machine, type Machine } from '../compiled/machine.ts';
import { isNumber, type Slot } from '../compiled/slot.ts';
import type { Entitlement, PolicyCode } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Answer, Answers } from '../facts/answers.ts';
import { decidePlainly } from './plainly.ts';

const MOST_OPEN_NUMBERS = 9;

/**
 * Every outcome that is said to be possible is: a completion that leads to it is taken from the walk and decided
 * plainly. With soundness it follows that where all completions agree, the answer is given.
 */
export class Founding {
  readonly #machine: Machine;

  constructor(entitlement: Entitlement, policy: PolicyCode) {
    this.#machine = machine(entitlement, policy);
  }

  /** @returns how many completions were decided */
  refuseUnfounded(situation: Situation): number {
    const { decision, completions, slots, entitlement, policy } = this.#machine;
    this.#machine.hold(situation);
    const ends: { readonly way: number; readonly corners: readonly Answers[] }[] = [];
    decision.withAmounts = false;
    completions.walk(decision.examine, () => {
      ends.push({ way: decision.settledOn, corners: this.#corners(slots.all) });
      return false;
    });
    decision.withAmounts = true;
    for (const { way, corners } of ends) {
      const led = corners.map((answers) => decidePlainly(entitlement, policy, { ...situation, answers }).route);
      if (!led.includes(way))
        throw new Error(`${JSON.stringify(corners[0])} was to take route ${way}, and takes ${led[0]}`);
    }
    return ends.length;
  }

  /** The first days left always fit together; of numbers that are compared, some choice of ends does. */
  #corners(slots: readonly Slot[]): readonly Answers[] {
    const { box } = this.#machine;
    const first = Object.fromEntries(slots.map((slot) => [slot.fact.code, this.#first(slot)]));
    const open = slots.filter((slot) => isNumber(slot.fact) && !box.isSettled(slot)).slice(-MOST_OPEN_NUMBERS);
    return Array.from({ length: 2 ** open.length }, (_, corner) => ({
      ...first,
      ...Object.fromEntries(
        open.map(({ fact, index }, bit) => [
          fact.code,
          (corner & (2 ** bit)) === 0 ? box.low[index]! : box.high[index]!,
        ]),
      ),
    }));
  }

  #first({ index, fact, answers }: Slot): Answer {
    const { box } = this.#machine;
    const low = box.low[index]!;
    if (fact.type === 'YES_NO') return (low & 1) === 1;
    if (fact.type === 'CHOICE') return answers[31 - Math.clz32(low & -low)]!;
    if (fact.type === 'CODE') return box.code[index] ?? ANOTHER_CODE;
    return low;
  }
}
