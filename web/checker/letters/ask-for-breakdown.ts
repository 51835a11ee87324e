import { childInFull, Letter, type LetterContext, type LetterText } from './letter.ts';

/** Asks how a decided amount was worked out. */
export class AskForBreakdown extends Letter {
  readonly code = 'breakdown';
  readonly title = 'Ask how a sum was worked out';
  readonly when = 'Send this when the council pays you, or has refused, and has not shown its sum.';

  fits({ journey }: LetterContext): boolean {
    return journey.children.length > 0;
  }

  text(context: LetterContext): LetterText {
    return {
      heading: 'Request for the sum behind your decision',
      paragraphs: [
        `I write about the support for ${childInFull(context)}. I cannot tell from your letters how you came to your decision.`,
        'For special guardianship support, your notice must say how the amount is worked out, how much it is, how often and for how long it is paid, when it starts, its conditions, how it is reviewed and ends, and your reasons (regulation 16 of the Special Guardianship Regulations 2005).',
        'The Ombudsman found a council at fault that gave a carer no breakdown (Peterborough City Council, 22 018 116).',
      ],
      asks: [
        'Please send me the whole sum, line by line: the fostering rate you started from, for which age and area, and everything that you took off.',
        'Please send me the policy that you used, and the date on which it came into force.',
        'Please tell me when you will review the amount, and when it goes up with the child’s age and with the yearly rates.',
      ],
      closing: ['Please answer within 28 days.'],
    };
  }
}
