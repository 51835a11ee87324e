import { childInFull, Letter, type LetterContext, type LetterText } from './letter.ts';

/** Asks a council to look again at taking Child Benefit off an allowance, which it may do but must think about. */
export class ChallengeChildBenefit extends Letter {
  readonly code = 'child-benefit';
  readonly title = 'Challenge taking off Child Benefit';
  readonly when = 'Send this when the council takes Child Benefit off your allowance.';

  fits(context: LetterContext): boolean {
    return context.journey.children.length > 0;
  }

  text(context: LetterContext): LetterText {
    return {
      heading: 'Child Benefit taken off the allowance',
      paragraphs: [
        `You take Child Benefit off the allowance for ${childInFull(context)}. I ask you to look at this again.`,
        'I know that a council may take it off. The Ombudsman has said so (Wirral Council, 19 003 548). But the council must think about each family, and must not follow a rule without looking.',
        'The Ombudsman found a council at fault that had never thought about whether to take Child Benefit off (Peterborough City Council, 22 018 116).',
      ],
      asks: [
        'Please tell me which part of your policy says that Child Benefit is taken off, and since when.',
        'Please tell me whether you thought about our own situation, and what you found.',
        'Please tell me whether your policy treats carers on a means-tested benefit in another way.',
        'Please send me the sum with Child Benefit and without it.',
      ],
      closing: ['If you keep to your decision, please give me your reasons in writing.'],
    };
  }
}
