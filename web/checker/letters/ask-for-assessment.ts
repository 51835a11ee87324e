import { childInFull, Letter, toldOfChild, type LetterContext, type LetterText } from './letter.ts';

/** Asks for an assessment of support, by the law that fits the footing on which the child lives with the carer. */
export class AskForAssessment extends Letter {
  readonly code = 'assessment';
  readonly title = 'Ask for an assessment';
  readonly when = 'Send this first, if the council has not looked at what help you need.';

  fits({ journey }: LetterContext): boolean {
    return journey.children.length > 0;
  }

  text(context: LetterContext): LetterText {
    return {
      heading: 'Request for an assessment of support',
      paragraphs: [
        `I look after ${childInFull(context)}. I ask you to assess what support we need, with money and in other ways.`,
        this.#law(context),
      ],
      asks: [
        'Please tell me in writing who will do the assessment, and by when.',
        'Please tell me what you need from me.',
        'Please send me your policy on financial support for kinship carers, and your kinship local offer.',
        'If you decide not to assess, please give me your reasons, and time to answer them, before you decide.',
      ],
      closing: ['If I should be asking another council, please tell me which one, and why.'],
    };
  }

  #law(context: LetterContext): string {
    const footing = toldOfChild(context, 'arrangement');
    if (footing === 'SPECIAL_GUARDIANSHIP')
      return toldOfChild(context, 'care', 'lookedAfterBefore') === 'YES' ? GUARDIAN_AFTER_CARE : GUARDIAN;
    if (footing === 'LIVES_WITH_ORDER') return LIVES_WITH_ORDER;
    return footing === 'KINSHIP_FOSTERING' ? FOSTERING : INFORMAL;
  }
}

const GUARDIAN_AFTER_CARE =
  'I am the special guardian, and the child was looked after by a council just before the order. You must assess when I ask: regulation 11(1) of the Special Guardianship Regulations 2005.';
const GUARDIAN =
  'I am the special guardian. I ask under regulation 11 of the Special Guardianship Regulations 2005. If you think that you need not assess, regulation 11(3) says that you must give me your reasons and time to answer.';
const LIVES_WITH_ORDER =
  'A child arrangements order says that the child lives with me. You have the power to pay towards the child’s keep: paragraph 15 of Schedule 1 to the Children Act 1989.';
const FOSTERING =
  'The child is looked after by you and I am the foster carer. I ask you to check that I am paid the full fostering allowance (National Minimum Standard 28).';
const INFORMAL =
  'The child lives with me without a court order. I ask you to assess the child’s needs under section 17 of the Children Act 1989, and to say whether you arranged for the child to come to me. If you did, the child may be looked after in law (London Borough of Southwark v D [2007] EWCA Civ 182).';
