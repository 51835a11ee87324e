import { createHash } from 'node:crypto';

import type { Fact } from '@kith/policy';

import { codeChoices, isKindOfHome } from '../questions/codes.ts';
import { ENGLISH, wordsIn } from './languages.ts';

/** The answers of a fact in English, by code; empty where any date, number or council will do. */
export function answersInEnglish(fact: Fact): Readonly<Record<string, string>> {
  if (fact.type === 'CHOICE') return fact.answers;
  if (!isKindOfHome(fact)) return {};
  const kinds = codeChoices(fact, { councils: [], t: wordsIn(ENGLISH), language: ENGLISH });
  return Object.fromEntries(kinds.map(({ code, says }) => [code, says]));
}

/** A mark of the English words of a fact, which is another one as soon as a word of them is. */
export function markOf(fact: Fact): string {
  const { title, question, why, hint } = fact;
  const words = JSON.stringify([title, question, why, hint ?? '', Object.entries(answersInEnglish(fact))]);
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
