import type { ArrangementPartsFragment, StatementPartsFragment } from '@kith/client';

import { wrapped } from './lines.ts';
import { amountInWords, START_UNPUBLISHED } from './money.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';
import type { Style } from './style.ts';
import { tableOf } from './table.ts';

/** For each child without an order: what each arrangement would bring, side by side; then what each would mean. */
export function printBeforeAnOrder(children: StatementPartsFragment['beforeAnOrder'], style: Style): readonly string[] {
  const tables = children.flatMap(({ child, arrangements }) => [
    `  ${style.bold(`For ${child}`)}`,
    tableOf(['', ...arrangements.map(headingOf)], rowsOf(arrangements), 2),
  ]);
  // Mostly the same for every child, and then said once.
  const meanings = children.flatMap(({ arrangements }) =>
    arrangements.map((each) => meaningOf(each, style).join('\n')),
  );
  return [...tables, ...new Set(meanings)];
}

const headingOf = ({ title, isPresent }: ArrangementPartsFragment): string => (isPresent ? `${title} (now)` : title);

/** A row for each entitlement on which the arrangements differ. */
function rowsOf(arrangements: readonly ArrangementPartsFragment[]): readonly (readonly string[])[] {
  const titles = new Map(
    arrangements.flatMap(({ determinations }) =>
      determinations.map(({ ref, entitlement }) => [ref, entitlement.title] as const),
    ),
  );
  return [...titles]
    .map(([ref, title]) => [title, ...arrangements.map((arrangement) => answerIn(arrangement, ref))])
    .filter(([, ...answers]) => new Set(answers).size > 1);
}

function answerIn({ determinations }: ArrangementPartsFragment, ref: string): string {
  const found = determinations.find((determination) => determination.ref === ref);
  if (!found) return '';
  const { award, outcome } = found;
  const amount = award ? amountInWords(award.leastPence, award.mostPence, award.every) : '';
  const answer = award?.startUnpublished ? `${OUTCOME_WORDS[outcome]}, ${START_UNPUBLISHED}` : OUTCOME_WORDS[outcome];
  return amount ? `${amount} (${answer})` : answer;
}

function meaningOf(
  { title, parentalResponsibility, legalAid, ends, benefits }: ArrangementPartsFragment,
  style: Style,
): readonly string[] {
  return [
    `  ${style.underline(title)}`,
    ...[parentalResponsibility, legalAid, ...ends, ...benefits].map(({ says }) => wrapped(says, 6, '- ')),
  ];
}
