import type { Fact } from '@kith/policy';

import type { Council } from '../asking/asking.ts';
import type { Language, Words } from '../languages/languages.ts';
import { dayInWords } from '../words/days.ts';
import { poundsInWords } from '../words/money.ts';
import { codeChoices } from './codes.ts';
import { questionWords } from './question-words.ts';

/** A told answer as a person reads it: `1 May 2024`, `Yes`, `Bexley`, `£120.50`. */
export function answerInWords(
  fact: Fact,
  told: unknown,
  { language, t, councils }: { language: Language; t: Words; councils: readonly Council[] },
): string {
  switch (fact.type) {
    case 'YES_NO':
      return t(told === 'YES' ? 'common.yes' : 'common.no');
    case 'CHOICE':
      return questionWords(fact, language).answers[String(told)] ?? String(told);
    case 'DATE':
      return dayInWords(String(told), language);
    case 'MONEY':
      return poundsInWords(Number(told));
    case 'CODE':
      return codeChoices(fact, { councils, t, language }).find(({ code }) => code === told)?.says ?? String(told);
    case 'COUNT':
      return String(told);
  }
}
