import type { DeterminationPartsFragment } from '@kith/client';

import { wrapped } from './lines.ts';
import type { SourceList } from './sources.ts';
import type { Style } from './style.ts';

type Explained = Pick<DeterminationPartsFragment, 'because' | 'route' | 'routes'>;
type Reason = Explained['because'][number];

const DEEPEST = 2;
const MOST_OBSTACLES = 2;

/** The conditions of the way that leads to the answer, two levels deep; the whole tree is in the JSON. */
export function printReasons(explained: Explained, style: Style, sources: SourceList): readonly string[] {
  const taken = waysIn(explained).find(({ route }) => route === explained.route?.code);
  return (taken?.reasons ?? [])
    .filter(({ depth }) => depth <= DEEPEST)
    .map(({ depth, says, met, sources: cite }) =>
      wrapped(`${says}${sources.mark(cite)}`, 8 + 2 * depth, marks(style)[met]),
    );
}

/** What stands in the way, of the first ways that could lead to something today. */
export function printObstacles(explained: Explained, style: Style, sources: SourceList): readonly string[] {
  const lines = waysIn(explained)
    .filter(({ canGive }) => canGive)
    .map(({ reasons }) => reasons.find(({ depth, met }) => depth === 1 && met === 'NO') ?? reasons[0])
    .filter((reason) => reason?.met === 'NO')
    .map((reason) => wrapped(`${reason!.says}${sources.mark(reason!.sources)}`, 8, marks(style).NO));
  return [...new Set(lines)].slice(0, MOST_OBSTACLES);
}

interface Way {
  readonly route: string | undefined;
  /** False where the law of it has not started, or is only announced or recommended. */
  readonly canGive: boolean;
  readonly reasons: Reason[];
}

/** The conditions come in one list, outermost first: each at depth nought begins the next of the routes. */
function waysIn({ because, routes }: Explained): readonly Way[] {
  const ways: Way[] = [];
  for (const reason of because) {
    const route = routes[ways.length];
    if (reason.depth === 0) ways.push({ route: route?.code, canGive: route?.gives != null, reasons: [] });
    ways.at(-1)?.reasons.push(reason);
  }
  return ways;
}

const marks = (style: Style) => ({ YES: style.green('✓ '), NO: style.red('✗ '), NOT_KNOWN: style.yellow('? ') });
