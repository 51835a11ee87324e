import type { LetterStanding } from '../asking/asking.ts';
import { text } from '../questions/form-answers.ts';
import { page, Page, pageWithMistakes, type Answer, type Mistake, type Visit } from './page.ts';

const MOST_LETTERS = 40;

/** What a landlord or a letting agent is told. In English only, as the letter is. */
const SAYS: Readonly<
  Record<LetterStanding, { readonly title: string; readonly says: string; readonly good: boolean }>
> = {
  LIVE: {
    title: 'This letter is genuine and live',
    says: 'A council made it. It counts today. What the council promises stands in the letter.',
    good: true,
  },
  WAITING: {
    title: 'This letter is genuine, but not live yet',
    says: 'A council made it. It counts once the council has signed it and the landlord has accepted it.',
    good: true,
  },
  REPLACED: {
    title: 'This letter is genuine, but there is a newer one',
    says: 'The council has made a new version. This one no longer counts. Ask the council for the new one.',
    good: false,
  },
  ENDED: {
    title: 'This letter is genuine, but no longer live',
    says: 'A council made it, and it has ended. If you think that this is wrong, ask the council.',
    good: false,
  },
  NOT_KNOWN: {
    title: 'We do not know this letter',
    says: 'Check that you typed the reference and the code as they stand in the letter. If they are right, do not rely on the letter. Call the council on a number that you know.',
    good: false,
  },
};

/**
 * Whether a council's letter of guarantee is genuine and live. The code on a letter opens it, by link or typed in; the
 * page works without scripts, keeps nothing, and says nothing of whose letter it is.
 */
export class VerifyPage extends Page {
  readonly path = '/verify';
  override readonly costly = true;

  async show({ asking, form }: Visit): Promise<Answer> {
    const reference = text(form, 'reference').trim();
    const code = text(form, 'code').trim();
    const typed = { reference: reference.slice(0, MOST_LETTERS), code: code.slice(0, MOST_LETTERS) };
    if (reference === '' && code === '') return page('verify.njk', 'Check a letter from a council', typed);
    const mistakes = [
      ...mistakeIn('reference', reference, 'Type the reference, such as RG-7K2M-93QX'),
      ...mistakeIn('code', code, 'Type the code: four times four letters and digits'),
    ];
    if (mistakes.length > 0) return pageWithMistakes('verify.njk', 'Check a letter from a council', mistakes, typed);
    const standing = SAYS[await asking.letterStanding(reference, code)];
    return page('verify.njk', standing.title, { ...typed, standing });
  }
}

const mistakeIn = (field: string, typed: string, says: string): readonly Mistake[] =>
  typed === '' || typed.length > MOST_LETTERS ? [{ field, says }] : [];
