import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';

/** A language that the pages can be read in. */
export interface Language {
  readonly code: 'en' | 'ar' | 'uk';
  /** In the language itself, as its readers look for it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** For dates and sums: Western digits in Arabic, as in British letters and bank statements. */
  readonly locale: string;
  /** Made without a professional translator: the pages say so. */
  readonly pilot: boolean;
}

export const ENGLISH: Language = { code: 'en', name: 'English', direction: 'ltr', locale: 'en-GB', pilot: false };

export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  { code: 'ar', name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn', pilot: true },
  { code: 'uk', name: 'Українська', direction: 'ltr', locale: 'uk-UA', pilot: true },
];

export const languageOf = (code: string | undefined): Language =>
  LANGUAGES.find((language) => language.code === code) ?? ENGLISH;

/**
 * Parts of the words that stand in English only: what the law, the rules and the councils say is in English, and these
 * stand among it. A page that shows them is in English as a whole, and says so.
 */
export const IN_ENGLISH_ONLY = [
  'results',
  'letters',
  'phone',
  'easy',
  'sheet',
  'review',
  'compare',
  'email',
  'offers',
] as const;

/** `pages` are the words of the checker; `questions` the words of facts, which in English stand beside the facts. */
const BOOKS = ['pages', 'questions'] as const;

const read = (code: string, book: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`./${code}/${book}.json`, import.meta.url), 'utf8')) as Record<string, unknown>;

const words = createInstance();
await words.init({
  lng: 'en',
  fallbackLng: 'en',
  ns: [...BOOKS],
  defaultNS: 'pages',
  resources: Object.fromEntries(
    LANGUAGES.map(({ code }) => [
      code,
      Object.fromEntries(
        BOOKS.filter((book) => code !== 'en' || book === 'pages').map((book) => [book, read(code, book)]),
      ),
    ]),
  ),
  // The templates escape.
  interpolation: { escapeValue: false },
  returnNull: false,
});

export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of one language; what is not yet translated stands in English. */
export function wordsIn(language: Language): Words {
  const fixed = words.getFixedT(language.code);
  return (key, values) => fixed(key, values ?? {});
}

/** The translated words of a question, by fact code; undefined where there are none. */
export function translatedQuestion(language: Language, factCode: string): TranslatedQuestion | undefined {
  if (language.code === 'en') return undefined;
  const book = words.getResourceBundle(language.code, 'questions') as Record<string, TranslatedQuestion>;
  return book[factCode];
}

/** A fact's words in another language. `answers` by answer code, for choices. */
export interface TranslatedQuestion {
  /** Which English it was made from: `markOf` those words. Where they change, somebody has to look at it again. */
  readonly of: string;
  readonly title: string;
  readonly question: string;
  readonly why: string;
  readonly hint?: string;
  readonly answers?: Readonly<Record<string, string>>;
}
