import type { DeterminationPartsFragment, StatementLinePartsFragment } from '@kith/client';

import { wrapped } from './lines.ts';
import type { Entry } from './merged.ts';
import { amountInWords, awardInWords } from './money.ts';
import { printObstacles, printReasons } from './reasons.ts';
import type { SourceList } from './sources.ts';
import type { Style } from './style.ts';
import { timelineOf } from './timeline.ts';
import { changesOf } from './would-change.ts';

const MOST_QUESTIONS = 2;

/** An answer that gives something, in full: the amount, how it was reached, why, what changes it and when. */
export function inFull(
  determination: DeterminationPartsFragment,
  line: StatementLinePartsFragment,
  style: Style,
  sources: SourceList,
): Entry {
  const { entitlement, about, route, award } = determination;
  const amount = awardInWords(award);
  return {
    title: `  ${style.bold(entitlement.title)}`,
    child: about?.ref,
    more: amount && `: ${style.bold(amount)}`,
    body: [
      wrapped(route ? `${route.title}.` : entitlement.summary, 6),
      ...(award?.what ? [wrapped(award.what, 6)] : []),
      ...workingsOf(determination, sources),
      ...line.notCounted.map((sentence) => wrapped(sentence, 6)),
      ...underlined('Why', printReasons(determination, style, sources), style),
      ...changesOf(determination, style, 2),
      ...timelineOf(determination, style),
      '',
    ],
  };
}

/** An answer that gives nothing yet, in a few lines: what stands in the way or is asked, and what would change it. */
export function inShort(determination: DeterminationPartsFragment, style: Style, sources: SourceList): Entry {
  const { entitlement, about, outcome, questions } = determination;
  const asked = outcome === 'MORE_INFORMATION_NEEDED' ? questions.slice(0, MOST_QUESTIONS) : [];
  return {
    title: `  ${style.bold(entitlement.title)}`,
    child: about?.ref,
    more: '',
    body: [
      ...asked.map(({ question }) => wrapped(question, 8, style.yellow('? '))),
      ...(asked.length > 0 ? [] : printObstacles(determination, style, sources)),
      ...changesOf(determination, style, asked.length > 0 ? 0 : 1),
    ],
  };
}

const underlined = (title: string, lines: readonly string[], style: Style): readonly string[] =>
  lines.length > 0 ? [`      ${style.underline(title)}`, ...lines] : [];

function workingsOf({ award }: DeterminationPartsFragment, sources: SourceList): readonly string[] {
  if (!award) return [];
  return [
    ...award.lines.map(({ says, pence, sources: cite }) =>
      wrapped(`${says}: ${amountInWords(pence, pence, null)}${sources.mark(cite)}`, 8, '= '),
    ),
    ...award.provisional.map((says) => wrapped(`This may still change. ${says}`, 6)),
    ...award.notes.map(({ says, sources: cite }) => wrapped(says + sources.mark(cite), 6)),
  ];
}
