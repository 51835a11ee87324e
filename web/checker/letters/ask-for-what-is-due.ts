import type { Determination } from '../asking/statement.ts';
import { isAboutCareLeaver } from '../keeping/journey.ts';
import { nameOf } from '../questions/child-names.ts';
import { ENGLISH, wordsIn } from '../languages/languages.ts';
import { Letter, type LetterContext, type LetterText } from './letter.ts';

/** More would be a list and no letter. */
const MOST = 6;

/** Asks for everything that the person is entitled to, each with its law. */
export class AskForWhatIsDue extends Letter {
  readonly code = 'what-is-due';
  readonly title = 'Ask for what you are entitled to';
  override readonly perChild = false;
  readonly when = 'Send this to ask for everything that you must be given.';

  fits(context: LetterContext): boolean {
    return this.#due(context).length > 0;
  }

  text(context: LetterContext): LetterText {
    const careLeaver = isAboutCareLeaver(context.journey);
    return {
      heading: 'Request for support that is due',
      paragraphs: [
        careLeaver ? 'I am in care, or I am a care leaver.' : 'I bring up a child of my family or friends.',
        'I believe that I am entitled to the following. I ask you to confirm each of them, and to tell me when it starts.',
      ],
      asks: this.#due(context).map((decided) => this.#ask(decided, context)),
      closing: [
        'If you do not agree with one of them, please give me your reasons in writing, and tell me how I can ask you to look again.',
      ],
    };
  }

  #due({ statement }: LetterContext): readonly Determination[] {
    const refs = statement.summary.entitled.map(({ ref }) => ref);
    return refs.flatMap((ref) => statement.determinations.get(ref) ?? []).slice(0, MOST);
  }

  #ask({ entitlement, about, sources }: Determination, { journey }: LetterContext): string {
    const child = nameOf(journey, about?.ref, wordsIn(ENGLISH));
    const law = sources[0] ? ` (${sources[0].instrument}, ${sources[0].provision})` : '';
    return `${entitlement.title}${child ? `, for ${child}` : ''}${law}.`;
  }
}
