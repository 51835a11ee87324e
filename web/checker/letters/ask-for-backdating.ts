import { ENGLISH } from '../languages/languages.ts';
import { dayInWords } from '../words/days.ts';
import { blank, childInFull, Letter, toldOfChild, type LetterContext, type LetterText } from './letter.ts';

/** Asks a council to look back and pay what was too little. */
export class AskForBackdating extends Letter {
  readonly code = 'backdating';
  readonly title = 'Ask for back pay';
  readonly when = 'Send this when you were paid too little, or nothing, for a time that has passed.';

  fits({ journey }: LetterContext): boolean {
    return journey.children.length > 0;
  }

  text(context: LetterContext): LetterText {
    const made = toldOfChild(context, 'order', 'madeOn');
    const since =
      typeof made === 'string' ? dayInWords(made, ENGLISH) : blank('date from which you were paid too little');
    return {
      heading: 'Request to look back and pay what was missed',
      paragraphs: [
        `I write about the support for ${childInFull(context)}. I think that it has been too low since ${since}.`,
        'The rate goes by where the child lives, not by which council pays. The Ombudsman had a council pay back years at the London rate (City of Bradford, 23 010 632).',
        'The rate also goes up with the child’s age. The Ombudsman found a council at fault that had missed this (Barking and Dagenham, 20 004 109).',
      ],
      asks: [
        `Please work out again, from ${since}, what should have been paid: the rate for the child’s age and area in each year.`,
        'Please send me the sum, and pay me the difference.',
        'If you think that nothing is owed, please give me your reasons and the sum for each year.',
      ],
      closing: ['Please answer within 28 days.'],
    };
  }
}
