import type { DeterminationPartsFragment } from '@kith/client';

import { wrapped } from './lines.ts';
import type { SourceList } from './sources.ts';
import type { Style } from './style.ts';

type Reason = DeterminationPartsFragment['because'][number];

const DEEPEST = 2;
const MOST_OBSTACLES = 2;

/** The conditions of the way that leads to the answer, two levels deep; the whole tree is in the JSON. */
export function printReasons(because: readonly Reason[], style: Style, sources: SourceList): readonly string[] {
  const taken = waysIn(because).find(([first]) => first?.met === 'YES');
  return (taken ?? [])
    .filter(({ depth }) => depth <= DEEPEST)
    .map(({ depth, says, met, sources: cite }) =>
      wrapped(`${says}${sources.mark(cite)}`, 8 + 2 * depth, marks(style)[met]),
    );
}

/** What stands in the way, of the first ways that were looked at. */
export function printObstacles(because: readonly Reason[], style: Style, sources: SourceList): readonly string[] {
  const obstacles = waysIn(because).map((way) => way.find(({ depth, met }) => depth === 1 && met === 'NO') ?? way[0]);
  const lines = obstacles
    .filter((reason) => reason?.met === 'NO')
    .map((reason) => wrapped(`${reason!.says}${sources.mark(reason!.sources)}`, 8, marks(style).NO));
  return [...new Set(lines)].slice(0, MOST_OBSTACLES);
}

/** The conditions come in one list, outermost first: each at depth nought begins another way to the entitlement. */
function waysIn(because: readonly Reason[]): readonly (readonly Reason[])[] {
  const ways: Reason[][] = [];
  for (const reason of because) {
    if (reason.depth === 0) ways.push([]);
    ways.at(-1)?.push(reason);
  }
  return ways;
}

const marks = (style: Style) => ({ YES: style.green('✓ '), NO: style.red('✗ '), NOT_KNOWN: style.yellow('? ') });
