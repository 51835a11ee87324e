import type { DeterminationPartsFragment, StatementPartsFragment } from '@kith/client';

import { determinationsOf } from './determinations-of.ts';
import { GROUPS } from './groups.ts';
import { wrapped } from './lines.ts';
import { merged } from './merged.ts';
import { awardInWords } from './money.ts';
import { printNextChange, printSteps } from './next.ts';
import type { Style } from './style.ts';
import { totalsOf } from './totals.ts';

const MOST_STEPS = 3;

/** A statement in one screen: the answers without their reasons. */
export function printBriefly(statement: StatementPartsFragment, style: Style): string {
  const { summary } = statement;
  const byRef = new Map(determinationsOf(statement).map((determination) => [determination.ref, determination]));
  const groupOf = (group: (typeof GROUPS)[number][0]) =>
    merged(summary[group].flatMap(({ ref }) => byRef.get(ref) ?? []).map(entryOf));
  return [
    style.bold(wrapped(summary.headline, 2)),
    '',
    ...totalsOf(summary),
    ...GROUPS.flatMap(([group, title]) => section(title, groupOf(group), style)),
    ...section('What changes next', printNextChange(summary.nextChange), style),
    ...section('What to do next', printSteps(summary.nextSteps.slice(0, MOST_STEPS)), style),
  ].join('\n');
}

const section = (title: string, lines: readonly string[], style: Style): readonly string[] =>
  lines.length > 0 ? ['', `  ${style.cyan(title)}`, ...lines] : [];

function entryOf({ entitlement, about, award, outcome }: DeterminationPartsFragment) {
  const gives = outcome === 'ENTITLED' || outcome === 'COUNCIL_DECIDES';
  const amount = gives ? awardInWords(award) : '';
  return { title: `  - ${entitlement.title}`, child: about?.ref, more: amount && `: ${amount}`, body: [] };
}
