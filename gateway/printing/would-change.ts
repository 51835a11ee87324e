import type { DeterminationPartsFragment } from '@kith/client';

import { wrapped } from './lines.ts';
import { amountInWords } from './money.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';
import type { Style } from './style.ts';

/** The first ways to turn the answer, at most so many. */
export function changesOf(
  { wouldChange, award }: Pick<DeterminationPartsFragment, 'wouldChange' | 'award'>,
  style: Style,
  most: number,
): readonly string[] {
  if (wouldChange.length === 0 || most === 0) return [];
  return [
    `      ${style.underline('What would change it')}`,
    ...wouldChange.slice(0, most).map(({ changes, outcome, leastPence, mostPence }) => {
      const facts = changes.map(({ title, from, to }) => `${title}: ${to}${from ? ` (now ${from})` : ''}`).join('; ');
      const amount = amountInWords(leastPence, mostPence, award?.every ?? null);
      return wrapped(`${facts}. Then: ${OUTCOME_WORDS[outcome]}${amount && `, ${amount}`}.`, 8, '> ');
    }),
  ];
}
