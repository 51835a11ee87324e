import type { DeterminationPartsFragment, StatementLinePartsFragment } from '@kith/client';

import { wrapped } from './lines.ts';
import { amountInWords } from './money.ts';
import type { SourceList } from './sources.ts';
import type { Style } from './style.ts';
import { timelineOf } from './timeline.ts';
import { changesOf } from './would-change.ts';

const MARKS = { YES: '+ ', NO: '- ', NOT_KNOWN: '? ' } as const;
const MOST_REASON_DEPTH = 2;

/** One answer in full: the amount, how it was reached, why, what changes it and when. */
export function printDetermination(
  determination: DeterminationPartsFragment,
  line: StatementLinePartsFragment,
  style: Style,
  sources: SourceList,
): readonly string[] {
  return [
    ...headOf(determination, style),
    ...workingsOf(determination, sources),
    ...line.notCounted.map((sentence) => wrapped(sentence, 6)),
    ...whyOf(determination, style, sources),
    ...changesOf(determination, style),
    ...timelineOf(determination, style),
    '',
  ];
}

function headOf({ entitlement, about, route, award }: DeterminationPartsFragment, style: Style): readonly string[] {
  const child = about ? ` (child ${about.ref})` : '';
  const amount = award ? amountInWords(award.leastPence, award.mostPence, award.every) || (award.what ?? '') : '';
  return [
    `  ${style.bold(entitlement.title + child)}${amount && `: ${style.bold(amount)}`}`,
    ...(route ? [wrapped(`${route.title}.`, 6)] : [wrapped(entitlement.summary, 6)]),
  ];
}

function workingsOf({ award }: DeterminationPartsFragment, sources: SourceList): readonly string[] {
  if (!award) return [];
  return [
    ...award.lines.map(({ says, pence, sources: cite }) =>
      wrapped(`${says}: ${amountInWords(pence, pence, null)}${sources.mark(cite)}`, 8, '= '),
    ),
    ...award.provisional.map((says) => wrapped(`May still change: ${says}`, 6)),
    ...award.notes.map(({ says, sources: cite }) => wrapped(says + sources.mark(cite), 6)),
  ];
}

/** The outermost conditions; the whole tree is in the JSON. */
function whyOf({ because }: DeterminationPartsFragment, style: Style, sources: SourceList): readonly string[] {
  const shown = because.filter(({ depth }) => depth <= MOST_REASON_DEPTH);
  return [
    ...(shown.length > 0 ? [`      ${style.underline('Why')}`] : []),
    ...shown.map(({ depth, says, met, sources: cite }) =>
      wrapped(`${says}${sources.mark(cite)}`, 8 + 2 * depth, MARKS[met]),
    ),
  ];
}
