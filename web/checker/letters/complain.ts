import { isAboutCareLeaver } from '../keeping/journey.ts';
import { blank, childInFull, Letter, type LetterContext, type LetterText } from './letter.ts';

/** The first stage of the statutory complaint. */
export class Complain extends Letter {
  readonly code = 'complaint';
  readonly title = 'Make a complaint, stage 1';
  readonly when = 'Send this when you asked, and the answer was wrong, or none came.';

  fits(): boolean {
    return true;
  }

  text(context: LetterContext): LetterText {
    const careLeaver = isAboutCareLeaver(context.journey);
    const law = careLeaver ? 'section 24D' : 'section 26(3)';
    return {
      heading: 'Complaint at stage 1',
      paragraphs: [
        `This is a complaint under ${law} of the Children Act 1989.`,
        careLeaver
          ? 'It is about the help that I get as a care leaver.'
          : `It is about the support for ${childInFull(context)}.`,
        `What happened: ${blank('what you asked for, when, and what the council said or did')}.`,
        `What it meant for us: ${blank('for example, money that you had to borrow, or something that you had to go without')}.`,
      ],
      asks: [
        'Please tell me who will look into my complaint, and by when I will have an answer.',
        `Please put it right: ${blank('what you want the council to do')}.`,
        careLeaver
          ? 'Please tell me how to get an advocate to help me.'
          : 'Please go on paying what you pay now while you look into it.',
      ],
      closing: [
        'If we do not agree, I will ask for stage 2. After that I can go to the Local Government and Social Care Ombudsman.',
      ],
    };
  }
}
