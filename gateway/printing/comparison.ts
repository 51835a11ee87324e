import type { ComparedSidePartsFragment, Policy, StatementPartsFragment } from '@kith/client';

import { pounds } from '../statement/summary/money-in-words.ts';
import { amountInWords } from './money.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';
import { tableOf } from './table.ts';

export const POLICY_WORDS: Readonly<Record<Policy, string>> = {
  ENGLAND: 'the law in England as it stands',
  REVIEW_2022: 'what the 2022 Review recommends',
};

/** The lines that differ between the two policies, or a sentence that none does. */
export function comparisonOf({
  comparison,
  policy,
}: Pick<StatementPartsFragment, 'comparison' | 'policy'>): readonly string[] {
  const differing = comparison.lines.filter(({ here, there }) => inWords(here) !== inWords(there));
  if (differing.length === 0) return ['  Nothing would be different.'];
  const rows = differing.map(({ title, about, here, there, difference }) => [
    title + (about ? `, for ${about.ref}` : ''),
    inWords(here),
    inWords(there),
    difference ? signed(difference) : '',
  ]);
  return [tableOf(['', heading(policy), heading(comparison.otherPolicy), 'Difference'], rows)];
}

const heading = (policy: Policy): string => (policy === 'ENGLAND' ? 'The law today' : 'The 2022 Review');

function inWords({ outcome, leastPence, mostPence, every }: ComparedSidePartsFragment): string {
  const amount = amountInWords(leastPence, mostPence, every);
  return amount ? `${amount} (${OUTCOME_WORDS[outcome]})` : OUTCOME_WORDS[outcome];
}

const plus = (pence: number): string => `${pence > 0 ? '+' : ''}${pounds(pence)}`;

function signed({ leastPence, mostPence }: { leastPence: number; mostPence: number }): string {
  if (leastPence === mostPence) return plus(leastPence);
  return `${plus(leastPence)} to ${plus(mostPence)}`;
}
