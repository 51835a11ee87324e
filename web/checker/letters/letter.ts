import type { Council } from '../asking/asking.ts';
import type { Statement } from '../asking/statement.ts';
import type { Journey } from '../keeping/journey.ts';
import { answerAt } from '../questions/answers.ts';
import { ENGLISH } from '../languages/languages.ts';
import { dayInWords } from '../words/days.ts';

/** What a letter is written from: the answers, what was decided, and what the person typed in for this letter only. */
export interface LetterContext {
  readonly journey: Journey;
  /** The child that it is about, of those of the journey; undefined where the journey has none. */
  readonly ref: string | undefined;
  readonly statement: Statement;
  readonly council: Council | undefined;
  readonly filled: Filled;
}

/** Typed in for one letter, and kept nowhere. */
export interface Filled {
  readonly name: string;
  readonly address: string;
  readonly child: string;
  readonly born: string;
}

export interface LetterText {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** What is asked for, one by one. */
  readonly asks: readonly string[];
  readonly closing: readonly string[];
}

/** A letter to a council, filled in as far as we know. Each says only what the person told us or what the law says. */
export abstract class Letter {
  abstract readonly code: string;
  abstract readonly title: string;
  /** When to send it, in a sentence. */
  abstract readonly when: string;
  /** Whether there is one for each child, whose footings and dates may differ. */
  readonly perChild: boolean = true;
  /** Whether it makes sense for this person. */
  abstract fits(context: LetterContext): boolean;
  abstract text(context: LetterContext): LetterText;
}

/** A blank to fill in by hand. */
export const blank = (what: string): string => `[${what}]`;

export const childOf = ({ filled }: LetterContext): string => filled.child || blank('name of the child');

/** The child with their date of birth, as a council looks for them. */
export function childInFull(context: LetterContext): string {
  const { born } = context.filled;
  return `${childOf(context)}, born ${born ? dayInWords(born, ENGLISH) : blank('date of birth')}`;
}

/** What was told of the child that the letter is about. */
export const toldOfChild = ({ journey, ref }: LetterContext, ...path: readonly string[]): unknown =>
  ref === undefined ? undefined : answerAt(journey.ofChild[ref], path);
