import type { Change } from '../asking/statement.ts';
import type { Council } from '../asking/asking.ts';
import { ENGLISH } from '../languages/languages.ts';
import { placeOf } from '../questions/subjects.ts';
import { dayInWords } from '../words/days.ts';
import { rangeInWords } from '../words/money.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** What would turn the answer, in a sentence for each thing that would have to be different. */
export interface ChangeShown {
  readonly conditions: readonly string[];
  readonly outcome: string;
}

export function changesShown(changes: readonly Change[], councils: readonly Council[]): readonly ChangeShown[] {
  return changes.map(({ changes: parts, outcome, leastPence, mostPence }) => ({
    conditions: parts.map(({ fact, title, from, to }) => {
      const now = from ? readable(fact, from, councils) : undefined;
      return `${title}: ${readable(fact, to, councils)}${now ? ` (now: ${now})` : ' (not known now)'}`;
    }),
    outcome: `${OUTCOME_WORDS[outcome].wouldBe}${sum(leastPence, mostPence)}`,
  }));
}

const sum = (least: number | null | undefined, most: number | null | undefined): string =>
  typeof most === 'number' ? `: ${rangeInWords({ leastPence: least ?? 0, mostPence: most })}` : '';

function readable(fact: string, words: string, councils: readonly Council[]): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return dayInWords(words, ENGLISH);
  if (placeOf(fact)?.fact.type === 'CODE')
    return councils.find(({ code }) => code === words)?.name ?? 'another council';
  return words;
}
