import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { CROSS_CHECK_CODES } from '@kith/circumstances';

import { allPlaces, listsOf, placeOf } from '../questions/subjects.ts';
import { questionWords } from '../questions/question-words.ts';
import { emptyJourney } from '../keeping/journey.ts';
import { ENGLISH, IN_ENGLISH_ONLY, LANGUAGES, translatedQuestion, wordsIn } from './languages.ts';
import { answersInEnglish, markOf } from './translated-from.ts';

type Book = Readonly<Record<string, unknown>>;
/** A term of English in each language. */
type Terms = Readonly<Record<'ar' | 'uk', string>>;
const read = (code: string, book: string): Book =>
  JSON.parse(readFileSync(new URL(`./${code}/${book}.json`, import.meta.url), 'utf8')) as Book;

/** `answers.open` to its words, whatever plural it is. */
function flat(book: Book, above = ''): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, words] of Object.entries(book)) {
    const path = `${above}${key}`.replace(/_(zero|one|two|few|many|other)$/, '');
    if (typeof words === 'string') found.set(path, [...(found.get(path) ?? []), words]);
    else
      for (const [below, said] of flat(words as Book, `${above}${key}.`))
        found.set(below, [...(found.get(below) ?? []), ...said]);
  }
  return found;
}

const blanks = (words: string): string[] => [...new Set(words.match(/\{\{?\w+\}?\}/g) ?? [])].toSorted();
const others = LANGUAGES.filter(({ code }) => code !== 'en');
const english = flat(read('en', 'pages'));
/** What the items of lists are asked for. */
const itemPlaces = (['CARER', 'CARE_LEAVER'] as const).flatMap((who) =>
  listsOf({ ...emptyJourney, who }).flatMap(({ items }) => items),
);
const facts = [...new Map([...allPlaces(), ...itemPlaces].map(({ fact }) => [fact.code, fact])).values()];
const asked = facts.map(({ code }) => code);
/** Sums of money, which no translator writes in words. */
const sumsIn = (...words: readonly (string | undefined)[]): readonly string[] =>
  words.flatMap((said) => said?.match(/£\d+(?:,\d{3})*/g) ?? []).toSorted();

describe.each(others)('in $name', ({ code }) => {
  const language = others.find((each) => each.code === code)!;
  const pages = flat(read(code, 'pages'));

  test('the pages say nothing that English does not, and fill the same blanks', () => {
    for (const [key, words] of pages) {
      expect({ key, inEnglish: english.has(key) }).toEqual({ key, inEnglish: true });
      const wanted = new Set(english.get(key)!.flatMap(blanks));
      for (const said of words) expect(blanks(said).filter((blank) => !wanted.has(blank))).toEqual([]);
    }
  });

  test('everything is there but what stands among the words of the law, and of that nothing', () => {
    const inEnglish = (key: string) => IN_ENGLISH_ONLY.some((part) => key.startsWith(`${part}.`));
    const needed = [...english.keys()].filter((key) => !inEnglish(key));
    expect(needed.filter((key) => !pages.has(key))).toEqual([]);
    // A word of theirs would be read out as English.
    expect([...pages.keys()].filter(inEnglish)).toEqual([]);
  });

  test('every question is there, and no other', () => {
    expect(Object.keys(read(code, 'questions')).toSorted()).toEqual(asked.toSorted());
  });

  test.each(facts)('the question $code has all its words and answers', (fact) => {
    const { title, question, why, hint, answers = {} } = translatedQuestion(language, fact.code)!;
    for (const words of [title, question, why, ...Object.values(answers)]) expect(words).toMatch(/\S/);
    expect(hint !== undefined).toBe(fact.hint !== undefined);
    expect(Object.keys(answers).toSorted()).toEqual(Object.keys(answersInEnglish(fact)).toSorted());
    expect(sumsIn(question, why, hint)).toEqual(sumsIn(fact.question, fact.why, fact.hint));
  });

  test('no question was translated from English words that have changed since', () => {
    const made = Object.fromEntries(facts.map((fact) => [fact.code, translatedQuestion(language, fact.code)?.of]));
    expect(made).toEqual(Object.fromEntries(facts.map((fact) => [fact.code, markOf(fact)])));
  });

  test('the terms that whoever reviews it is given are those that it uses', () => {
    const said = `${JSON.stringify(read(code, 'pages'))} ${JSON.stringify(read(code, 'questions'))}`.toLowerCase();
    const terms = JSON.parse(readFileSync(new URL('./terms.json', import.meta.url), 'utf8')) as Record<string, Terms>;
    expect(Object.keys(terms).filter((term) => !said.includes(terms[term]![code as 'ar' | 'uk']))).toEqual([]);
  });

  test('a translator has still to look at it, and every page says so', () => {
    expect(language.pilot).toBe(true);
    expect(wordsIn(language)('frame.pilot')).not.toBe(wordsIn(ENGLISH)('frame.pilot'));
  });
});

describe('a question that is not translated', () => {
  test('stands in English, and is marked as English for whoever hears it read out', () => {
    const [arabic] = others;
    const asked = { ...placeOf('child.legal.abuseEvidence')!.fact, code: 'child.asked.since.yesterday' };
    const { question, lang } = questionWords(asked, arabic!);
    expect({ question: question.slice(0, 17), lang }).toEqual({ question: 'Do you have proof', lang: 'en' });
  });
});

describe('answers that cannot all be true', () => {
  test.each(LANGUAGES)('are told of in $name, whatever they are', (language) => {
    const t = wordsIn(language);
    const said = CROSS_CHECK_CODES.map((code) => t(`contradictions.${code}`));
    expect(said.filter((words) => words.startsWith('contradictions.'))).toEqual([]);
    expect(new Set(said).size).toBe(CROSS_CHECK_CODES.length);
  });
});
