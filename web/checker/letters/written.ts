import { ENGLISH } from '../languages/languages.ts';
import { dayInWords } from '../words/days.ts';
import { blank, type Letter, type LetterContext, type LetterText } from './letter.ts';

/** A letter from its address to its signature. */
export interface WrittenLetter extends LetterText {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly date: string;
  readonly greeting: string;
  readonly farewell: readonly string[];
}

export function writtenLetter(letter: Letter, context: LetterContext, today: string): WrittenLetter {
  const { filled, council } = context;
  return {
    ...letter.text(context),
    from: [
      filled.name || blank('your name'),
      ...(filled.address ? filled.address.split(/\r?\n/) : [blank('your address')]),
    ],
    to: ['Children’s services', council?.name ?? blank('name of the council')],
    date: dayInWords(today, ENGLISH),
    greeting: 'Dear children’s services,',
    farewell: ['Yours faithfully,', filled.name || blank('your name')],
  };
}

/** The letter as plain text, to copy into an email. */
export function letterAsText(letter: WrittenLetter): string {
  return [
    letter.from.join('\n'),
    letter.to.join('\n'),
    letter.date,
    letter.greeting,
    letter.heading,
    ...letter.paragraphs,
    letter.asks.map((ask, index) => `${index + 1}. ${ask}`).join('\n'),
    ...letter.closing,
    letter.farewell.join('\n\n'),
  ].join('\n\n');
}
