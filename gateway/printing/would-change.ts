import type { DeterminationPartsFragment } from '@kith/client';

import { wrapped } from './lines.ts';
import { amountInWords } from './money.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';
import type { Style } from './style.ts';

const MOST_SHOWN = 3;

export function changesOf({ wouldChange, award }: DeterminationPartsFragment, style: Style): readonly string[] {
  if (wouldChange.length === 0) return [];
  return [
    `      ${style.underline('What would change it')}`,
    ...wouldChange.slice(0, MOST_SHOWN).map(({ changes, outcome, leastPence, mostPence }) => {
      const facts = changes.map(({ title, from, to }) => `${title}: ${to}${from ? ` (now ${from})` : ''}`).join('; ');
      const amount = amountInWords(leastPence, mostPence, award?.every ?? null);
      return wrapped(`${facts}. Then: ${OUTCOME_WORDS[outcome]}${amount && `, ${amount}`}.`, 8, '> ');
    }),
  ];
}
