import type { StatementLinePartsFragment, StatementPartsFragment } from '@kith/client';

import { wrapped } from './lines.ts';
import { amountInWords } from './money.ts';
import { printNextChange, printSteps } from './next.ts';
import { GROUPS } from './groups.ts';
import type { Style } from './style.ts';
import { totalsOf } from './totals.ts';

const MOST_STEPS = 3;

/** A statement in one screen: the answers without their reasons. */
export function printBriefly({ summary }: StatementPartsFragment, style: Style): string {
  return [
    style.bold(wrapped(summary.headline, 2)),
    '',
    ...totalsOf(summary),
    ...GROUPS.flatMap(([group, title]) => groupOf(title, summary[group], style)),
    ...section('What changes next', printNextChange(summary.nextChange), style),
    ...section('What to do next', printSteps(summary.nextSteps.slice(0, MOST_STEPS)), style),
  ].join('\n');
}

const groupOf = (title: string, lines: readonly StatementLinePartsFragment[], style: Style): readonly string[] =>
  section(
    title,
    lines.map((line) => wrapped(lineOf(line), 4, '- ')),
    style,
  );

const section = (title: string, lines: readonly string[], style: Style): readonly string[] =>
  lines.length > 0 ? ['', `  ${style.cyan(title)}`, ...lines] : [];

function lineOf({ title, about, every, entitled, ifCouncilAgrees }: StatementLinePartsFragment): string {
  const counted = entitled.mostPence > 0 ? entitled : ifCouncilAgrees;
  const amount = counted.mostPence > 0 ? amountInWords(counted.leastPence, counted.mostPence, every) : '';
  return `${title}${about ? `, for ${about.ref}` : ''}${amount && `: ${amount}`}`;
}
