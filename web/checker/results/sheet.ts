import type { Statement } from '../asking/statement.ts';
import { ENGLISH } from '../languages/languages.ts';
import { dayInWords } from '../words/days.ts';
import type { Card } from './cards.ts';
import { groupsOf, type Telling } from './cards.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** One row of the sheet: an answer in a few words, with the numbers of its sources. */
export interface SheetRow {
  readonly title: string;
  readonly child?: string;
  readonly answer: string;
  readonly sources: readonly number[];
}

/** One page for somebody who knows the law: every answer, and every source once, numbered. */
export interface Sheet {
  readonly asOf: string;
  readonly rows: readonly SheetRow[];
  readonly sources: readonly { readonly number: number; readonly says: string; readonly url: string }[];
  readonly steps: readonly string[];
}

export function sheetOf(statement: Statement, telling: Telling): Sheet {
  const { entitled, councilDecides, needToKnow, notForYou } = groupsOf(statement, telling);
  const numbers = new Map<string, { number: number; says: string; url: string }>();
  const rows = [...entitled, ...councilDecides, ...needToKnow, ...notForYou].map((card) => ({
    title: card.title,
    child: card.child,
    answer: answerIn(card),
    sources: card.sources.map(({ instrument, provision, url }) => {
      const says = `${instrument}, ${provision}`;
      const known = numbers.get(says) ?? { number: numbers.size + 1, says, url };
      numbers.set(says, known);
      return known.number;
    }),
  }));
  return {
    asOf: dayInWords(statement.asOf, ENGLISH),
    rows,
    sources: [...numbers.values()],
    steps: statement.summary.nextSteps.map(({ says, who }) => `${says} (${who})`),
  };
}

function answerIn({ outcome, figure, every, firmness, what }: Card): string {
  const { tag } = OUTCOME_WORDS[outcome];
  if (outcome === 'NOT_ENTITLED' || outcome === 'MORE_INFORMATION_NEEDED') return tag;
  const amount = figure ? [figure, every].filter(Boolean).join(' ') : what;
  return [tag, amount && `: ${amount}`, firmness && ` (${firmness})`].filter(Boolean).join('');
}
