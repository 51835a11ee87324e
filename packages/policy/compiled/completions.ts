import type { Box } from './box.ts';
import { Branches, type Branch } from './branches.ts';
import type { Met } from './met.ts';
import type { Slot } from './slot.ts';
import type { Comparison, Splits } from './splits.ts';

/** How many parts of the possible are looked at before the kit says that it does not know. */
export const BUDGET = 4096;
const QUIETLY = 12;
const MOST_ROUNDS = 32;

const MOST_HALVINGS = 100;

class Effort {
  #left = MOST_HALVINGS;

  isSpent(): boolean {
    this.#left -= 1;
    return this.#left < 0;
  }
}

/** Goes through everything that the open facts could be, part by part, never looking twice at what remains the same. */
export class Completions {
  readonly #box: Box;
  readonly #places: readonly (Slot | Comparison)[];
  readonly #branches: Branches;
  readonly #comparisons: readonly Comparison[];
  readonly #assumed: Comparison[] = [];
  #looked = 0;
  #seen: Set<string> | undefined;

  constructor(box: Box, splits: Splits, slots: readonly Slot[]) {
    this.#box = box;
    this.#branches = new Branches(box, splits);
    this.#comparisons = splits.comparisons;
    const places: (Slot | Comparison)[] = [];
    for (const placed of [...slots, ...splits.comparisons]) places[placed.place] = placed;
    this.#places = places;
  }

  /**
   * @param examine the question, asked of the box as narrowed so far
   * @param settled takes each settled answer; true ends the walk early
   * @returns false where the budget ran out, so that more answers may be possible than were seen
   */
  walk(examine: () => Met, settled: (met: Met) => boolean): boolean {
    this.#looked = 0;
    this.#seen = undefined;
    this.#visit(examine, settled);
    this.#box.remains = undefined;
    return this.#looked <= BUDGET;
  }

  /** @returns whether to stop. */
  #visit(examine: () => Met, settled: (met: Met) => boolean): boolean {
    this.#looked += 1;
    if (this.#looked > BUDGET) return true;
    const noting = this.#looked > QUIETLY;
    if (noting) this.#box.remains = [];
    const met = examine();
    if (met < 0) return settled(met);
    if (noting && this.#isSeen()) return false;
    for (const branch of this.branchesAt(met)) {
      const mark = this.mark();
      const stop = this.enter(branch) && this.#visit(examine, settled);
      this.leave(mark);
      if (stop) return true;
    }
    return false;
  }

  #isSeen(): boolean {
    const key = this.remaining();
    this.#seen ??= new Set();
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }

  /** Names what the answer still rests on: two boxes with the same name have the same answers. */
  remaining(): string {
    const remains = this.#box.remains!;
    if (this.#assumed.length > 0) {
      const { low, high, assumed } = this.#box;
      remains.push('assumed', ...assumed);
      for (const { slots } of this.#comparisons) for (const { index } of slots) remains.push(low[index]!, high[index]!);
    }
    return remains.join();
  }

  branchesAt(place: Met): readonly Branch[] {
    const placed = this.#places[place]!;
    if ('fact' in placed) return this.#branches.of(placed);
    return [
      { comparison: placed, holds: true, weight: 1 },
      { comparison: placed, holds: false, weight: 1 },
    ];
  }

  /** Narrows the box to the branch. False where nothing is left; `leave` undoes it either way. */
  enter(branch: Branch): boolean {
    if (branch.slot === undefined) {
      this.#assumed.push(branch.comparison);
      this.#box.assumed[branch.comparison.index] = branch.holds ? 1 : 2;
      return this.#drawIn() && (!branch.comparison.isSure || this.#canFit(new Effort()));
    }
    if (branch.code !== undefined) {
      this.#box.narrowCode(branch.slot.index, branch.code);
    } else {
      this.#box.narrow(branch.slot.index, branch.low, branch.high);
    }
    return this.#assumed.length === 0 || this.#drawIn();
  }

  #drawIn(): boolean {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const before = this.#box.mark();
      for (const comparison of this.#assumed) {
        if (!comparison.narrow(this.#box.assumed[comparison.index] === 1)) return false;
      }
      if (this.#box.mark() === before) return true;
    }
    return true;
  }

  /**
   * Whether some numbers fit all comparisons of amounts that are assumed. Each alone fits once drawn in; of several that
   * turn on the same numbers, halves are tried until one part is sure or none is left. Beyond the effort they are taken
   * to fit, which is sound: more is said to be possible than is.
   */
  #canFit(effort: Effort): boolean {
    const { low, high, assumed } = this.#box;
    const unsure = this.#assumed.filter((one) => one.isSure && !one.isSure(assumed[one.index] === 1));
    if (unsure.length < 2 || effort.isSpent()) return true;
    const width = ({ index }: Slot) => high[index]! - low[index]!;
    const widest = unsure
      .flatMap(({ slots }) => slots)
      .reduce((one, other) => (width(other) > width(one) ? other : one));
    const [least, most] = [low[widest.index]!, high[widest.index]!];
    const middle = Math.floor((least + most) / 2);
    for (const [from, to] of [
      [least, middle],
      [middle + 1, most],
    ] as const) {
      const mark = this.#box.mark();
      this.#box.narrow(widest.index, from, to);
      const fits = this.#drawIn() && this.#canFit(effort);
      this.#box.undoTo(mark);
      if (fits) return true;
    }
    return false;
  }

  /** Drops what is assumed, for a box that is to be filled anew. */
  forget(): void {
    this.#assumed.length = 0;
  }

  mark(): readonly [number, number] {
    return [this.#box.mark(), this.#assumed.length];
  }

  leave([values, assumed]: readonly [number, number]): void {
    this.#box.undoTo(values);
    while (this.#assumed.length > assumed) this.#box.assumed[this.#assumed.pop()!.index] = 0;
  }
}
