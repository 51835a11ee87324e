import { AskForAssessment } from './ask-for-assessment.ts';
import { AskForBackdating } from './ask-for-backdating.ts';
import { AskForBreakdown } from './ask-for-breakdown.ts';
import { AskForWhatIsDue } from './ask-for-what-is-due.ts';
import { ChallengeChildBenefit } from './challenge-child-benefit.ts';
import { Complain } from './complain.ts';
import type { Letter, LetterContext } from './letter.ts';

/** Every letter, in the order in which they are usually needed. */
export const letters: readonly Letter[] = [
  new AskForAssessment(),
  new AskForWhatIsDue(),
  new AskForBreakdown(),
  new ChallengeChildBenefit(),
  new AskForBackdating(),
  new Complain(),
];

export const letterOf = (code: string | undefined, context: LetterContext): Letter | undefined =>
  letters.find((letter) => letter.code === code && letter.fits(context));
