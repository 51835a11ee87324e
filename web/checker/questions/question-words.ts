import type { Fact } from '@kith/policy';

import { translatedQuestion, type Language } from '../languages/languages.ts';

/** The words of a question in one language. English stands beside the fact; a translation replaces it whole. */
export interface QuestionWords {
  readonly title: string;
  readonly question: string;
  readonly why: string;
  readonly hint?: string;
  /** By answer code, in the order of asking; empty where any date or number will do. */
  readonly answers: Readonly<Record<string, string>>;
  /** The language that they are really in. */
  readonly lang: string;
}

export function questionWords(fact: Fact, language: Language): QuestionWords {
  const answers = fact.type === 'CHOICE' ? fact.answers : {};
  const translated = translatedQuestion(language, fact.code);
  if (translated) return { ...translated, answers: { ...answers, ...translated.answers }, lang: language.code };
  const { title, question, why, hint } = fact;
  return { title, question, why, hint, answers, lang: 'en' };
}
