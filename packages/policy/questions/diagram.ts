import type { Branch } from '../compiled/branches.ts';
import { BUDGET } from '../compiled/completions.ts';
import type { Machine } from '../compiled/machine.ts';
import type { Slot } from '../compiled/slot.ts';
import type { WorkedAmount } from '../compiled/worked-amount.ts';

export interface Arm {
  readonly branch: Branch;
  readonly to: number;
}

/** Where the diagram forks on a fact or a comparison, or an end of it. */
export interface Node {
  readonly arms: readonly Arm[];
  /** At an end: the numbers that the amount there still turns on. */
  readonly spread: readonly Slot[];
}

/**
 * Every way to a route and an amount through the facts that are open: each fact forks at most once on a way, in one
 * order, forks that lead to the same are one, and a fork whose arms all lead to the same is none. So a fact that can
 * make no difference is nowhere in it. Children stand before their parents.
 */
export interface Diagram {
  readonly nodes: readonly Node[];
  readonly root: number;
}

const MOST_CORNERS = 6;

/** Draws the diagram of the situation that the machine holds. */
export function draw(machine: Machine): Diagram {
  const { decision, completions, box } = machine;
  const nodes: Node[] = [];
  const byName = new Map<string, number>();
  const drawn = new Map<string, number>();
  let looked = 0;

  const node = (name: string, arms: readonly Arm[], spread: readonly Slot[]): number => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    byName.set(name, nodes.length);
    return nodes.push({ arms, spread }) - 1;
  };

  const visit = (): number => {
    looked += 1;
    box.remains = [];
    const met = decision.examine();
    if (met < 0) return end();
    const branches = completions.branchesAt(met);
    if (looked > BUDGET) return node(`unseen ${nodes.length}`, [], slotsOf(branches));
    const remaining = completions.remaining();
    const known = drawn.get(remaining);
    if (known !== undefined) return known;
    const arms: Arm[] = [];
    for (const branch of branches) {
      const mark = completions.mark();
      if (completions.enter(branch)) add(arms, { branch, to: visit() });
      completions.leave(mark);
    }
    const alike = arms.every(({ to }) => to === arms[0]!.to);
    const made = alike ? arms[0]!.to : node(`${met} ${arms.map(nameOf).join(';')}`, arms, []);
    drawn.set(remaining, made);
    return made;
  };

  const end = (): number => {
    const { settledOn } = decision;
    const amount = decision.ways[settledOn]?.amount;
    if (!amount) return node(`end ${settledOn}`, [], []);
    const least = amount.end(false);
    const most = amount.isSpread() ? amount.end(true) : least;
    if (least === most) return node(`end ${settledOn} ${least}`, [], []);
    const spread = turningNumbers(machine, amount);
    return node(`end ${settledOn} ${least} ${most} ${middleOf(machine, amount)}`, [], spread);
  };

  const root = visit();
  box.remains = undefined;
  return { nodes, root };
}

/** Neighbouring stretches of a range that lead to the same are one. */
function add(arms: Arm[], arm: Arm): void {
  const last = arms.at(-1);
  const { branch } = arm;
  if (last?.to !== arm.to || last.branch.slot === undefined || branch.slot === undefined || isListed(branch)) {
    arms.push(arm);
    return;
  }
  const weight = last.branch.weight + branch.weight;
  arms[arms.length - 1] = { to: arm.to, branch: { ...last.branch, high: branch.high, weight } };
}

const isListed = ({ slot }: Branch): boolean =>
  slot?.fact.type === 'YES_NO' || slot?.fact.type === 'CHOICE' || slot?.fact.type === 'CODE';

function nameOf({ branch, to }: Arm): string {
  if (branch.slot === undefined) return `${branch.comparison.index} ${branch.holds} ${to}`;
  // The outer ends of a range are those of the box, which the same function may be drawn in at different widths.
  return isListed(branch) ? `${branch.low} ${branch.code ?? ''} ${to}` : `${branch.low} ${to}`;
}

const slotsOf = (branches: readonly Branch[]): readonly Slot[] => [
  ...new Set(branches.flatMap((branch) => (branch.slot === undefined ? branch.comparison.slots : [branch.slot]))),
];

/** The open numbers that move the amount with some choice of ends for the others. */
function turningNumbers({ box }: Machine, amount: WorkedAmount): readonly Slot[] {
  const open = amount.numbers.map(({ slot }) => slot).filter(({ index }) => box.low[index] !== box.high[index]);
  const corners = 2 ** Math.min(open.length, MOST_CORNERS);
  return open.filter((slot, position) => {
    for (let corner = 0; corner < corners; corner += 1) {
      open.forEach(({ index }, other) => {
        box.at[index] = (corner & (2 ** other)) === 0 ? box.low[index]! : box.high[index]!;
      });
      if (position < MOST_CORNERS && (corner & (2 ** position)) !== 0) continue;
      box.at[slot.index] = box.low[slot.index]!;
      const low = amount.here();
      box.at[slot.index] = box.high[slot.index]!;
      if (amount.here() !== low) return true;
    }
    return false;
  });
}

/** Tells amounts apart that share their ends and not their course. */
function middleOf({ box }: Machine, amount: WorkedAmount): string {
  const ends = amount.numbers.map(({ slot: { index } }) => [box.low[index]!, box.high[index]!] as const);
  return [0.5, 0.25, 0]
    .map((share) => {
      amount.numbers.forEach(({ slot: { index } }, position) => {
        const [low, high] = ends[position]!;
        box.at[index] = Math.floor(low + (high - low) * share);
      });
      return amount.here();
    })
    .join(' ');
}
