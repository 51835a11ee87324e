import type { StatementPartsFragment } from '@kith/client';

import { dayInWords } from './day-in-words.ts';
import { wrapped } from './lines.ts';
import { amountInWords } from './money.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

type Summary = StatementPartsFragment['summary'];
type Change = NonNullable<Summary['nextChange']>['changes'][number];

export function printNextChange(nextChange: Summary['nextChange']): readonly string[] {
  if (!nextChange) return [];
  return [
    `  On ${dayInWords(nextChange.on)}:`,
    ...nextChange.changes.map((change) =>
      wrapped(
        `${change.title}${change.about ? `, for ${change.about.ref}` : ''}: ${turnOf(change)} ${change.why.join('; ')}`,
        4,
        '- ',
      ),
    ),
  ];
}

function turnOf(change: Change): string {
  const before = amountInWords(change.leastPenceBefore, change.mostPenceBefore, null);
  const after = amountInWords(change.leastPenceAfter, change.mostPenceAfter, null);
  if (before && after && before !== after) return `from ${before} to ${after}.`;
  if (change.outcomeBefore === change.outcomeAfter) return 'the reason changes.';
  return `from "${OUTCOME_WORDS[change.outcomeBefore]}" to "${OUTCOME_WORDS[change.outcomeAfter]}".`;
}

export const printQuestions = (questions: StatementPartsFragment['nextQuestions']): readonly string[] =>
  questions.flatMap(({ question, why, about }) => [
    wrapped(`${question}${about ? ` (for ${about.ref})` : ''}`, 4, '? '),
    wrapped(why, 4),
  ]);

export const printSteps = (steps: Summary['nextSteps']): readonly string[] =>
  steps.map(({ says, who }, index) => wrapped(`${says} Ask: ${who}.`, 5, `${index + 1}. `));
