import type { DeterminationPartsFragment } from '@kith/client';

import { comparisonOf, POLICY_WORDS } from './comparison.ts';
import { dayInWords } from './day-in-words.ts';
import { printBeforeAnOrder } from './before-an-order.ts';
import { inFull, inShort } from './determination.ts';
import { determinationsOf, isOfCareLeaver, type AnyStatement } from './determinations-of.ts';
import { GROUPS } from './groups.ts';
import { wrapped } from './lines.ts';
import { merged } from './merged.ts';
import { printNextChange, printQuestions, printSteps } from './next.ts';
import { SourceList } from './sources.ts';
import { printStatus } from './status.ts';
import type { Style } from './style.ts';
import { totalsOf } from './totals.ts';

/** A whole statement as text for a terminal. */
export function printStatement(statement: AnyStatement, style: Style): string {
  const { summary } = statement;
  const sources = new SourceList();
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [style.bold(style.cyan(title.toUpperCase())), ...lines, ''] : [];
  return [
    style.dim(`Kith: ${POLICY_WORDS[statement.policy]}, on ${dayInWords(statement.asOf)}`),
    '',
    style.bold(wrapped(summary.headline, 0)),
    '',
    ...(isOfCareLeaver(statement) ? section('What you are in law', printStatus(statement.status, sources)) : []),
    ...section('What it comes to', totalsOf(summary)),
    ...GROUPS.flatMap(([group, title]) => section(title, determinationsIn(statement, group, style, sources))),
    ...(isOfCareLeaver(statement)
      ? []
      : section(
          'Before an order: each way to look after the child',
          printBeforeAnOrder(statement.beforeAnOrder, style),
        )),
    ...section('What goes together', interactionsOf(statement, sources)),
    ...section('What changes next', printNextChange(summary.nextChange)),
    ...section(`The same under ${POLICY_WORDS[statement.comparison.otherPolicy]}`, comparisonOf(statement)),
    ...section('What to tell us next', printQuestions(statement.nextQuestions)),
    ...section('What to do next', printSteps(summary.nextSteps)),
    ...section('If you do not agree', challengesOf(determinationsOf(statement), sources)),
    ...section('Sources', sources.print()),
  ].join('\n');
}

function determinationsIn(
  statement: AnyStatement,
  group: (typeof GROUPS)[number][0],
  style: Style,
  sources: SourceList,
): readonly string[] {
  const byRef = new Map(determinationsOf(statement).map((determination) => [determination.ref, determination]));
  const gives = group === 'entitled' || group === 'councilDecides';
  const entries = statement.summary[group].flatMap((line) => {
    const determination = byRef.get(line.ref);
    if (!determination) return [];
    return gives ? inFull(determination, line, style, sources) : inShort(determination, style, sources);
  });
  return merged(entries);
}

const interactionsOf = ({ summary }: AnyStatement, sources: SourceList): readonly string[] =>
  summary.interactions.map(({ says, sources: cite }) => wrapped(says + sources.mark(cite), 2));

/** Each way to challenge, once, however many answers it is open for. */
function challengesOf(determinations: readonly DeterminationPartsFragment[], sources: SourceList): readonly string[] {
  const ways = new Map(
    determinations.flatMap(({ challenge }) =>
      challenge.map(({ says, within, sources: cite }) => {
        const sentence = within ? `${says} (${within})` : says;
        return [sentence, wrapped(sentence + sources.mark(cite), 4, '- ')] as const;
      }),
    ),
  );
  return [...ways.values()];
}
