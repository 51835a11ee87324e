import { ANOTHER_CODE, type Box } from './box.ts';
import type { DayRecord } from './register.ts';
import { isRange, NO_BIT, YES_BIT, type Slot } from './slot.ts';
import type { Comparison, Splits } from './splits.ts';

/** One part of the values still possible. */
export type Branch =
  | {
      readonly slot: Slot;
      readonly low: number;
      readonly high: number;
      readonly code?: string;
      readonly weight: number;
    }
  | { readonly slot?: undefined; readonly comparison: Comparison; readonly holds: boolean; readonly weight: number };

/** Councils, areas and the like: how many codes an open list is taken to have, where only likelihood is at stake. */
const CODES_IN_AN_OPEN_LIST = 150;

/** The parts of one slot that its rules can tell apart, each with its share of the answers. */
export class Branches {
  readonly #box: Box;
  readonly #splits: Splits;
  readonly #alike = new Map<Slot, readonly number[]>();
  readonly #codes = new WeakMap<DayRecord, Map<Slot, readonly Branch[]>>();

  constructor(box: Box, splits: Splits) {
    this.#box = box;
    this.#splits = splits;
  }

  of(slot: Slot): readonly Branch[] {
    if (isRange(slot.fact)) return this.#cells(slot);
    return slot.fact.type === 'CODE' ? this.#codesOf(slot) : this.#answers(slot);
  }

  #answers(slot: Slot): Branch[] {
    let groups = this.#alike.get(slot);
    if (!groups) this.#alike.set(slot, (groups = this.#answersAlike(slot)));
    const possible = this.#box.low[slot.index]!;
    const branches: Branch[] = [];
    for (const group of groups) {
      const low = group & possible;
      if (low !== 0) branches.push({ slot, low, high: 0, weight: answersIn(low) });
    }
    return branches;
  }

  #answersAlike(slot: Slot): readonly number[] {
    const bits = slot.fact.type === 'YES_NO' ? [YES_BIT, NO_BIT] : [...slot.bits.values()];
    if (this.#splits.apart[slot.index]) return bits;
    const groups = new Map<string, number>();
    for (const bit of bits) {
      const inside = this.#splits.sets[slot.index]!.map((set) => (set & bit) !== 0).join();
      groups.set(inside, (groups.get(inside) ?? 0) | bit);
    }
    return [...groups.values()];
  }

  #codesOf(slot: Slot): readonly Branch[] {
    const { record } = this.#box;
    let bySlot = this.#codes.get(record);
    if (!bySlot) this.#codes.set(record, (bySlot = new Map()));
    let branches = bySlot.get(slot);
    if (!branches) bySlot.set(slot, (branches = this.#codesAlike(slot)));
    return branches;
  }

  #codesAlike(slot: Slot): Branch[] {
    const lists = this.#splits.lists[slot.index]!.map((codes) => new Set(codes()));
    const groups = new Map<string, { code: string; weight: number }>();
    const named = new Set(lists.flatMap((list) => [...list]));
    for (const code of named) {
      const inside = lists.map((list) => list.has(code)).join();
      const group = groups.get(inside);
      if (group) group.weight += 1;
      else groups.set(inside, { code, weight: 1 });
    }
    const others = Math.max(named.size, CODES_IN_AN_OPEN_LIST - named.size, 1);
    return [...groups.values(), { code: ANOTHER_CODE, weight: others }].map((group) => ({
      slot,
      low: 0,
      high: 0,
      ...group,
    }));
  }

  /** Each stretch between two cuts counts alike: a likelihood by length would make every birthday improbable. */
  #cells(slot: Slot): Branch[] {
    const low = this.#box.low[slot.index]!;
    const high = this.#box.high[slot.index]!;
    const turning: number[] = [];
    this.#splits.addCuts(slot.index, this.#box.record, turning);
    const starts = [low];
    for (const cut of turning.toSorted((a, b) => a - b)) if (starts.at(-1)! < cut && cut <= high) starts.push(cut);
    if (starts.length === 1) starts.push(Math.ceil((low + high) / 2));
    return starts.map((start, index) => ({
      slot,
      low: start,
      high: index + 1 < starts.length ? starts[index + 1]! - 1 : high,
      weight: 1,
    }));
  }
}

export function answersIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
