import type { Arm, Diagram, Node } from './diagram.ts';
import type { Slot } from '../compiled/slot.ts';

/** Follows one choice only at the forks that it settles; undefined at the others. */
type Following = (node: Node) => readonly Arm[] | undefined;

const BITS_OF_A_SPREAD = 1;

/**
 * By how many bits an answer narrows down which route and amount it will be, on average. Answers still possible are
 * taken as equally likely, stretches of days and of money between two turns likewise, and facts as independent. A
 * number that moves an amount counts one bit wherever it does; a comparison of two facts is shared between them.
 */
export function gains({ nodes, root }: Diagram, isOpen: (slot: Slot) => boolean): ReadonlyMap<Slot, number> {
  const reached = reach(nodes, root, () => undefined);
  const all = entropy(nodes, reached);
  const gained = new Map<Slot, number>();
  const add = (slot: Slot, bits: number) => gained.set(slot, (gained.get(slot) ?? 0) + Math.max(0, bits));

  for (const [slot, choices] of choicesBySlot(nodes)) {
    let left = 0;
    for (const { weight, following } of choices) left += weight * entropy(nodes, reach(nodes, root, following));
    add(slot, all - left);
  }
  for (const [index, slots] of comparisonsIn(nodes)) {
    const after = [true, false].map((holds) => entropy(nodes, reach(nodes, root, followingComparison(index, holds))));
    const open = slots.filter(isOpen);
    for (const slot of open) add(slot, (all - (after[0]! + after[1]!) / 2) / open.length);
  }
  nodes.forEach(({ spread }, index) => {
    for (const slot of spread) add(slot, reached[index]! * BITS_OF_A_SPREAD);
  });
  return gained;
}

/** The likelihood of coming to each node. */
function reach(nodes: readonly Node[], root: number, following: Following): Float64Array {
  const likelihood = new Float64Array(nodes.length);
  likelihood[root] = 1;
  for (let index = root; index >= 0; index -= 1) {
    const here = likelihood[index]!;
    if (here === 0) continue;
    const node = nodes[index]!;
    const arms = following(node) ?? node.arms;
    const total = arms.reduce((weights, { branch }) => weights + branch.weight, 0);
    for (const { branch, to } of arms) likelihood[to] = likelihood[to]! + (here * branch.weight) / total;
  }
  return likelihood;
}

function entropy(nodes: readonly Node[], likelihood: Float64Array): number {
  let bits = 0;
  nodes.forEach(({ arms }, index) => {
    const here = likelihood[index]!;
    if (arms.length === 0 && here > 0) bits -= here * Math.log2(here);
  });
  return bits;
}

interface Choice {
  readonly weight: number;
  readonly following: Following;
}

/** For each fact that the diagram forks on: its answers with their likelihood. */
function choicesBySlot(nodes: readonly Node[]): ReadonlyMap<Slot, readonly Choice[]> {
  const forks = new Map<Slot, Arm[]>();
  for (const { arms } of nodes) {
    const slot = arms[0]?.branch.slot;
    if (slot) forks.set(slot, [...(forks.get(slot) ?? []), ...arms]);
  }
  return new Map([...forks].map(([slot, arms]) => [slot, choicesOf(slot, arms)]));
}

function choicesOf(slot: Slot, arms: readonly Arm[]): readonly Choice[] {
  const { type } = slot.fact;
  const isCode = type === 'CODE';
  const isList = type === 'YES_NO' || type === 'CHOICE';
  const parts = new Map<number | string, number>();
  for (const { branch } of arms) {
    if (branch.slot) parts.set(isCode ? branch.code! : branch.low, isCode || isList ? branch.weight : 1);
  }
  const total = [...parts.values()].reduce((sum, weight) => sum + weight, 0);
  return [...parts].map(([part, weight]) => ({
    weight: weight / total,
    following: (node) => {
      if (node.arms[0]?.branch.slot !== slot) return undefined;
      const arm = node.arms.find(({ branch }) => branch.slot && holds(branch, part, isCode, isList));
      return arm && [arm];
    },
  }));
}

const holds = (
  branch: { readonly low: number; readonly high: number; readonly code?: string },
  part: number | string,
  isCode: boolean,
  isList: boolean,
): boolean => {
  if (isCode) return branch.code === part;
  if (isList) return (branch.low & (part as number)) !== 0;
  return branch.low <= (part as number) && (part as number) <= branch.high;
};

function comparisonsIn(nodes: readonly Node[]): ReadonlyMap<number, readonly Slot[]> {
  const found = new Map<number, readonly Slot[]>();
  for (const { arms } of nodes) {
    const branch = arms[0]?.branch;
    if (branch && branch.slot === undefined) found.set(branch.comparison.index, branch.comparison.slots);
  }
  return found;
}

const followingComparison =
  (index: number, which: boolean): Following =>
  ({ arms }) => {
    const arm = arms.find(({ branch }) => !branch.slot && branch.comparison.index === index && branch.holds === which);
    return arm && [arm];
  };
