import type { DayRecord } from './register.ts';
import type { Slot } from './slot.ts';

/** A comparison between facts that are open at once. It is split by assuming that it holds, and that it does not. */
export interface Comparison {
  /** Its index among what the box assumes. */
  readonly index: number;
  readonly place: number;
  readonly slots: readonly Slot[];
  /** Leaves only values with which it holds, or does not. False where none are left. */
  narrow(holds: boolean): boolean;
  /** For a comparison of amounts: whether all values left agree that it holds, or that it does not. */
  isSure?(holds: boolean): boolean;
}

/** How each fact of an entitlement is split where it is open: what its rules can tell apart. */
export class Splits {
  /** For each slot: add the first value of the later part, wherever a rule turns while this slot alone is open. */
  readonly cuts: ((into: number[]) => void)[][];
  /** For each slot: the turns of the day's record after which a later part begins. */
  readonly turns: Set<number>[];
  /** The turns that move with the day asked about. */
  readonly moving = new Set<number>();
  /** For each slot of codes: the codes that a rule names, those of one list together. */
  readonly lists: (() => readonly string[])[][];
  /** For each slot of answers: the sets of bits that a condition takes alike. */
  readonly sets: number[][];
  /** For each slot: whether an amount reads it, so that every answer counts for itself. */
  readonly apart: boolean[];
  readonly comparisons: Comparison[] = [];

  constructor(slots: readonly Slot[]) {
    this.cuts = slots.map(() => []);
    this.turns = slots.map(() => new Set());
    this.lists = slots.map(() => []);
    this.sets = slots.map(() => []);
    this.apart = slots.map(() => false);
  }

  /** As `addCuts`, without those that move with the day asked about. */
  addStillCuts(slot: number, { turns }: DayRecord, into: number[]): void {
    for (const turn of this.turns[slot]!) if (!this.moving.has(turn)) into.push(turns[turn]! + 1);
    for (const cut of this.cuts[slot]!) cut(into);
  }

  /** Adds the first value of every later part of a slot, in any order and some more than once. */
  addCuts(slot: number, { turns }: DayRecord, into: number[]): void {
    for (const turn of this.turns[slot]!) into.push(turns[turn]! + 1);
    for (const cut of this.cuts[slot]!) cut(into);
  }
}
