import { ANOTHER_CODE } from '../compiled/box.ts';
import type { Branch } from '../compiled/branches.ts';
import { BUDGET } from '../compiled/completions.ts';
import type { Machine } from '../compiled/machine.ts';
import { YES_BIT, isRange, type Slot } from '../compiled/slot.ts';
import type { Comparison } from '../compiled/splits.ts';
import type { Outcome } from '../entitlements/entitlement.ts';
import type { Situation } from '../entitlements/situation.ts';
import type { Answer } from '../facts/answers.ts';

/** One fact answered otherwise. */
export interface Flip {
  readonly slot: Slot;
  readonly from: Answer;
  readonly to: Answer;
  readonly apply: () => void;
}

/** Looks for answers whose change could turn the outcome. */
export class Flips {
  readonly #machine: Machine;
  readonly #situation: Situation;
  readonly #changeable: ReadonlySet<Slot>;

  constructor(machine: Machine, situation: Situation) {
    this.#machine = machine;
    this.#situation = situation;
    this.#changeable = new Set(machine.slots.all.filter((slot) => this.#mayChange(slot)));
  }

  #mayChange(slot: Slot): boolean {
    const { box } = this.#machine;
    if (slot.fact.changeable === 'NEVER' || !box.isSettled(slot)) return false;
    return slot.fact.type !== 'DATE' || box.low[slot.index]! >= this.#situation.asOf;
  }

  /**
   * Sets of exactly `count` changed facts with which some completion has another outcome than now. They are only
   * candidates: each has still to be decided.
   */
  turning(now: Outcome, count: number): readonly (readonly Flip[])[] {
    const { decision, completions, box } = this.#machine;
    const found: Flip[][] = [];
    const open = new Set(this.#changeable);
    const start = box.mark();
    for (const { index } of open) box.open(index);
    decision.withAmounts = false;
    let looked = 0;

    const visit = (made: readonly Flip[], free: ReadonlySet<Slot>): void => {
      looked += 1;
      if (looked > BUDGET) return;
      const met = decision.examine();
      if (met < 0) {
        if (made.length === count && decision.outcomeOf(decision.settledOn) !== now) found.push([...made]);
        return;
      }
      const branches = completions.branchesAt(met);
      const together = branches[0]?.slot ? undefined : branches[0]?.comparison;
      if (together && this.#keepOneOpen(together, free, (rest) => visit(made, rest))) return;
      for (const branch of branches) {
        const { slot } = branch;
        const mark = completions.mark();
        if (slot && free.has(slot)) this.#follow(branch, slot, made, free, count, visit);
        else if (completions.enter(branch)) visit(made, free);
        completions.leave(mark);
      }
    };
    visit([], open);
    decision.withAmounts = true;
    box.undoTo(start);
    return found;
  }

  /**
   * Facts that a comparison turns on together are changed one at a time, the others as they are: then the one that is
   * left has a value at which the comparison turns. With another fact not known there is no such value, and none is.
   * @returns false where there was none to keep
   */
  #keepOneOpen({ slots }: Comparison, free: ReadonlySet<Slot>, visit: (free: ReadonlySet<Slot>) => void): boolean {
    const { box, completions } = this.#machine;
    const loose = slots.filter((slot) => free.has(slot));
    if (loose.length === 0) return false;
    const isUnknown = slots.some((slot) => !free.has(slot) && !box.isSettled(slot));
    for (const kept of isUnknown ? [undefined] : loose) {
      const mark = completions.mark();
      const rest = new Set(free);
      for (const slot of loose) {
        if (slot === kept) continue;
        rest.delete(slot);
        this.#set(slot, this.#situation.answers[slot.fact.code]!);
      }
      visit(rest);
      completions.leave(mark);
    }
    return true;
  }

  #follow(
    branch: Branch & { slot: Slot },
    slot: Slot,
    made: readonly Flip[],
    free: ReadonlySet<Slot>,
    count: number,
    visit: (made: readonly Flip[], free: ReadonlySet<Slot>) => void,
  ): void {
    const rest = new Set(free);
    rest.delete(slot);
    const now = this.#situation.answers[slot.fact.code]!;
    if (this.#isNow(branch, slot, now)) {
      this.#set(slot, now);
      visit(made, rest);
      return;
    }
    const to = made.length < count ? this.#otherAnswer(branch, slot, now) : undefined;
    if (to === undefined) return;
    const apply = () => this.#set(slot, to);
    apply();
    const next = [...made, { slot, from: now, to, apply }];
    if (next.length < count) return visit(next, rest);
    for (const unchanged of rest) this.#set(unchanged, this.#situation.answers[unchanged.fact.code]!);
    visit(next, NONE);
  }

  #isNow(branch: Branch & { slot: Slot }, slot: Slot, now: Answer): boolean {
    const value = valueOf(slot, now);
    if (slot.fact.type === 'CODE') return branch.code === this.#codeLike(slot, branch, now as string);
    return isRange(slot.fact) ? branch.low <= value && value <= branch.high : (branch.low & value) !== 0;
  }

  /** The code that stands for the present one among the branches. */
  #codeLike(slot: Slot, branch: Branch & { slot: Slot }, now: string): string | undefined {
    const lists = this.#machine.splits.lists[slot.index]!.map((codes) => codes());
    const alike = lists.every((list) => list.includes(now) === list.includes(branch.code!));
    return alike ? branch.code : undefined;
  }

  /** The first such answer, or the nearest such day or figure; none where it lies in the past or outside the domain. */
  #otherAnswer(branch: Branch & { slot: Slot }, { fact, answers }: Slot, now: Answer): Answer | undefined {
    switch (fact.type) {
      case 'YES_NO':
        return branch.low === YES_BIT;
      case 'CHOICE':
        return answers[31 - Math.clz32(branch.low & -branch.low)];
      case 'CODE':
        return branch.code === ANOTHER_CODE ? undefined : branch.code;
      case 'DATE':
      case 'MONEY':
      case 'COUNT': {
        const earliest = fact.type === 'DATE' ? Math.max(branch.low, this.#situation.asOf) : branch.low;
        const value = (now as number) < earliest ? earliest : branch.high;
        return value < earliest ? undefined : value;
      }
    }
  }

  #set(slot: Slot, answer: Answer): void {
    const { box } = this.#machine;
    if (slot.fact.type === 'CODE') return box.narrowCode(slot.index, answer as string);
    const value = valueOf(slot, answer);
    box.narrow(slot.index, value, isRange(slot.fact) ? value : 0);
  }
}

const NONE: ReadonlySet<Slot> = new Set();

/** The answer as the box holds it. */
function valueOf({ fact, bits }: Slot, answer: Answer): number {
  if (fact.type === 'YES_NO') return answer === true ? 1 : 2;
  if (fact.type === 'CHOICE') return bits.get(answer as string)!;
  return typeof answer === 'object' ? answer.least : Number(answer);
}
