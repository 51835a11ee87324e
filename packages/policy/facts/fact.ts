import { day, type Day } from '../day.ts';

/** Whether a person could bring about another answer, which `wouldChange` then may propose. */
export type Changeable = 'BY_CHOICE' | 'WITH_TIME' | 'NEVER';

/** The words and the place of a fact. The GraphQL inputs, the pages of the checker and `questions` all come from these. */
export interface FactWords {
  /** A short noun for lists of answers: "Date of the order". */
  readonly title: string;
  /** The question in plain words, answerable as it stands. */
  readonly question: string;
  /** Why we ask, in one sentence. */
  readonly why: string;
  /** More help with answering, where the question alone is not enough. */
  readonly hint?: string;
  readonly changeable: Changeable;
}

interface FactBase extends FactWords {
  /** Dotted path from the subject: `child.order.madeOn`. Unique. */
  readonly code: string;
}

/** Yes, no or not known. */
export interface YesNoFact extends FactBase {
  readonly type: 'YES_NO';
}

/** One of at most 31 named answers. */
export interface ChoiceFact<V extends string = string> extends FactBase {
  readonly type: 'CHOICE';
  /** GraphQL enum name. */
  readonly enumName: string;
  /** Answer code to the words a person reads. Order is the order of asking. */
  readonly answers: Readonly<Record<V, string>>;
}

/** One of an open list of codes, such as a council's GSS code. */
export interface CodeFact extends FactBase {
  readonly type: 'CODE';
}

/** A calendar day; in rules an epoch day, at every edge `YYYY-MM-DD`. */
export interface DateFact extends FactBase {
  readonly type: 'DATE';
  /** For a date of birth: whose it is, to begin a sentence with: "The child". */
  readonly birthOf?: string;
  readonly least: Day;
  readonly most: Day;
}

/** Integer pence, never negative. The question says of which period. */
export interface MoneyFact extends FactBase {
  readonly type: 'MONEY';
  readonly least: number;
  readonly most: number;
}

/** A whole number: hours, children, places. */
export interface CountFact extends FactBase {
  readonly type: 'COUNT';
  readonly least: number;
  readonly most: number;
}

export type Fact = YesNoFact | ChoiceFact | CodeFact | DateFact | MoneyFact | CountFact;
export type NumberFact = MoneyFact | CountFact;

const TEN_MILLION_POUNDS = 1_000_000_000;
const MOST_ANSWERS = 31;

export const yesNoFact = (code: string, words: FactWords): YesNoFact => ({ type: 'YES_NO', code, ...words });

/** @throws RangeError beyond 31 answers, more than the kit's bit set holds. */
export function choiceFact<V extends string>(
  code: string,
  enumName: string,
  answers: Readonly<Record<V, string>>,
  words: FactWords,
): ChoiceFact<V> {
  if (Object.keys(answers).length > MOST_ANSWERS) throw new RangeError(`${code} has more than ${MOST_ANSWERS} answers`);
  return { type: 'CHOICE', code, enumName, answers, ...words };
}

export const codeFact = (code: string, words: FactWords): CodeFact => ({ type: 'CODE', code, ...words });

export const dateFact = (
  code: string,
  words: FactWords & { least?: string; most?: string; birthOf?: string },
): DateFact => ({
  type: 'DATE',
  code,
  ...words,
  least: day(words.least ?? '1900-01-01'),
  most: day(words.most ?? '2100-12-31'),
});

export const moneyFact = (code: string, words: FactWords & { most?: number }): MoneyFact => ({
  type: 'MONEY',
  code,
  ...words,
  least: 0,
  most: words.most ?? TEN_MILLION_POUNDS,
});

export const countFact = (code: string, words: FactWords & { least?: number; most: number }): CountFact => ({
  type: 'COUNT',
  code,
  ...words,
  least: words.least ?? 0,
});
