import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';

import { allPlaces, listsOf, placeOf } from '../questions/subjects.ts';
import { questionWords } from '../questions/question-words.ts';
import { emptyJourney } from '../keeping/journey.ts';
import { ENGLISH, IN_ENGLISH_ONLY, LANGUAGES, translatedQuestion, wordsIn } from './languages.ts';

type Book = Readonly<Record<string, unknown>>;
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
const asked = [...new Set([...allPlaces(), ...itemPlaces].map(({ fact }) => fact.code))];

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

  const missing = asked.filter((factCode) => !translatedQuestion(language, factCode));
  const percent = Math.floor(100 * (1 - missing.length / asked.length));

  test(`${percent} of 100 questions are there, and of those outside legal aid nearly all`, () => {
    expect(percent).toBeGreaterThanOrEqual(60);
    // A new question may stand in English until it is translated, and is marked so.
    const elsewhere = missing.filter((factCode) => !/^(carer\.legalFinances|child\.legal)\./.test(factCode));
    expect(elsewhere.length).toBeLessThanOrEqual(asked.length / 20);
  });

  test('every translated question is one that we ask, with answers that it has', () => {
    for (const factCode of Object.keys(read(code, 'questions'))) {
      const place = placeOf(factCode) ?? itemPlaces.find(({ fact }) => fact.code === factCode);
      expect({ factCode, asked: place !== undefined }).toEqual({ factCode, asked: true });
      const offered = place?.fact.type === 'CHOICE' ? Object.keys(place.fact.answers) : [];
      const translated = Object.keys(translatedQuestion(language, factCode)!.answers ?? {});
      expect(translated.toSorted()).toEqual(offered.toSorted());
    }
  });

  test('a translator has still to look at it, and every page says so', () => {
    expect(language.pilot).toBe(true);
    expect(wordsIn(language)('frame.pilot')).not.toBe(wordsIn(ENGLISH)('frame.pilot'));
  });
});

describe('a question that is not translated', () => {
  test('stands in English, and is marked as English for whoever hears it read out', () => {
    const [arabic] = others;
    const { question, lang } = questionWords(placeOf('child.legal.abuseEvidence')!.fact, arabic!);
    expect({ question: question.slice(0, 17), lang }).toEqual({ question: 'Do you have proof', lang: 'en' });
  });
});
