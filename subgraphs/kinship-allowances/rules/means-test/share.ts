/** A sum that is known to lie between two, both included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * A sum in whole pence shared in proportion to weights, the odd pennies by largest remainder (of equal remainders, the
 * earlier first). The parts add up to the sum exactly. Nothing is shared where all weights are nought.
 */
export function shared(pence: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  const parts = weights.map((weight) => Math.floor((pence * weight) / total));
  const odd = pence - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (pence * weight) % total }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, odd)) parts[index]! += 1;
  return parts;
}

/** A child who may be among those over whom a contribution is shared. */
export interface Sharer {
  readonly assessed: 'YES' | 'NO' | 'NOT_KNOWN';
  /** Weekly pence. */
  readonly benchmark: Range;
}

const isExact = ({ least, most }: Range): boolean => least === most;

/**
 * The share of one child, taken as assessed: exact where everything about the others is known, otherwise bounds that
 * hold whatever the rest turns out to be.
 */
export function shareOf(contribution: Range, self: number, children: readonly Sharer[], isComplete: boolean): Range {
  if (contribution.most === 0) return contribution;
  const own = children[self]!.benchmark;
  const others = children.filter((child, index) => index !== self && child.assessed !== 'NO');
  const areSure = isComplete && others.every(({ assessed, benchmark }) => assessed === 'YES' && isExact(benchmark));
  if (areSure && isExact(contribution) && isExact(own)) {
    const weights = children.map((child, index) =>
      index === self || child.assessed === 'YES' ? child.benchmark.least : 0,
    );
    const exact = shared(contribution.least, weights)[self]!;
    return { least: exact, most: exact };
  }
  const sure = others
    .filter(({ assessed }) => assessed === 'YES')
    .reduce((sum, { benchmark }) => sum + benchmark.least, 0);
  const possible = others.reduce((sum, { benchmark }) => sum + benchmark.most, 0);
  return {
    least: isComplete ? Math.floor(partOf(contribution.least, own.least, own.least + possible)) : 0,
    most: Math.ceil(partOf(contribution.most, own.most, own.most + sure)),
  };
}

const partOf = (pence: number, weight: number, total: number): number => (total === 0 ? 0 : (pence * weight) / total);
