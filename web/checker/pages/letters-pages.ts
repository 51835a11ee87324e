import { isPrintable } from '@kith/documents';

import type { Statement } from '../asking/statement.ts';
import type { ChildTold } from '../keeping/journey.ts';
import { childName } from '../questions/child-names.ts';
import { answerAt } from '../questions/answers.ts';
import { text } from '../questions/form-answers.ts';
import { beforeTheQuestions, childNumbered } from '../questions/where-next.ts';
import type { Filled, Letter, LetterContext } from '../letters/letter.ts';
import { letterOf, letters } from '../letters/letters.ts';
import { letterAsText, writtenLetter, type WrittenLetter } from '../letters/written.ts';
import { letterPaper } from '../papers/letter-paper.ts';
import { AnswerPage } from './results-page.ts';
import { FormPage, goTo, page, pageWithMistakes, type Answer, type Mistake, type Visit } from './page.ts';

/** More than any name or address; a letter is not a place to keep a book. */
const LONGEST: Readonly<Record<keyof Filled, number>> = { name: 80, address: 300, child: 80, born: 10 };

/** The letters that make sense for this person. */
export class LettersPage extends AnswerPage {
  readonly path = '/results/letters';

  protected async tell(visit: Visit, statement: Statement): Promise<Answer> {
    const { journey, t } = visit;
    const first = journey.children[0];
    const context = await contextFor(visit, statement, filledFrom(visit, first), first);
    const several = journey.children.length > 1;
    return page('letters.njk', t('letters.title'), {
      letters: letters
        .filter((letter) => letter.fits(context))
        .map(({ code, title, when, perChild }) => ({
          href: `/results/letters/${code}`,
          title,
          when,
          children:
            perChild && several
              ? journey.children.map((child, index) => ({
                  href: `/results/letters/${code}/${index + 1}`,
                  name: childName(journey, child, t),
                }))
              : [],
        })),
      back: '/results',
    });
  }
}

/** One letter: to read, to fill in for this once, to copy, and as PDF. What is typed in is kept nowhere. */
export class LetterPage extends FormPage {
  readonly path: string = '/results/letters/:code';
  override readonly inEnglish = true;
  override readonly costly = true;

  async show(visit: Visit): Promise<Answer> {
    return (
      (await this.#written(visit, ({ letter, written, filled }) =>
        page('letter.njk', letter.title, model(written, filled)),
      )) ?? goTo('/results/letters')
    );
  }

  async take(visit: Visit): Promise<Answer> {
    const answer = await this.#written(visit, async ({ letter, written, filled }) => {
      const asPdf = text(visit.form, 'as') === 'pdf';
      const mistakes = [...tooLong(visit), ...(asPdf ? unprintable(visit) : [])];
      if (mistakes.length > 0) return pageWithMistakes('letter.njk', letter.title, mistakes, model(written, filled));
      if (!asPdf) return page('letter.njk', letter.title, { ...model(written, filled), filled: true });
      return {
        kind: 'FILE',
        name: `kith-${letter.code}.pdf`,
        type: 'application/pdf',
        bytes: await letterPaper(written),
      };
    });
    return answer ?? goTo('/results/letters');
  }

  /** The child that the letter is about. */
  protected childOf({ journey }: Visit): ChildTold | undefined {
    return journey.children[0];
  }

  async #written(
    visit: Visit,
    then: (about: { letter: Letter; written: WrittenLetter; filled: Filled }) => Answer | Promise<Answer>,
  ): Promise<Answer | undefined> {
    if (beforeTheQuestions(visit.journey)) return undefined;
    const child = this.childOf(visit);
    const filled = filledFrom(visit, child);
    const context = await contextFor(visit, await visit.asking.statement(visit.journey, visit.today), filled, child);
    const letter = letterOf(visit.params['code'], context);
    return letter && then({ letter, filled, written: writtenLetter(letter, context, visit.today) });
  }
}

/** The same of one of several children. */
export class ChildLetterPage extends LetterPage {
  override readonly path = '/results/letters/:code/:number';

  protected override childOf({ journey, params }: Visit): ChildTold | undefined {
    return childNumbered(journey, params['number']) ?? journey.children[0];
  }
}

const model = (written: WrittenLetter, filled: Filled) => ({
  letter: letterAsText(written),
  fields: filled,
  back: '/results/letters',
});

async function contextFor(
  { journey, asking }: Visit,
  statement: Statement,
  filled: Filled,
  child: ChildTold | undefined,
): Promise<LetterContext> {
  // For one child another council may be responsible than for the family.
  const told = (child && answerAt(journey.ofChild[child.ref], ['responsibleCouncil'])) ?? journey.own['council'];
  const council = (await asking.councils()).find(({ code }) => code === told);
  return { journey, ref: child?.ref, statement, council, filled };
}

/** What was typed in; before that, the name and date of birth that the person gave for the child. */
function filledFrom({ form, journey }: Visit, child: ChildTold | undefined): Filled {
  const born = child && answerAt(journey.ofChild[child.ref], ['dateOfBirth']);
  const typed = (field: keyof Filled, otherwise: string) =>
    Object.hasOwn(form, field) ? text(form, field) : otherwise;
  return {
    name: typed('name', '').slice(0, LONGEST.name),
    address: typed('address', '').slice(0, LONGEST.address),
    child: typed('child', child?.name ?? '').slice(0, LONGEST.child),
    born: typeof born === 'string' ? born : '',
  };
}

const FIELDS = ['name', 'address', 'child'] as const;

/** The letters of the paper are those of Europe. Others would be missing from it; they can still be copied. */
const unprintable = ({ form, t }: Visit): Mistake[] =>
  FIELDS.filter((field) => !isPrintable(text(form, field).replaceAll('\r', ''))).map((field) => ({
    field,
    says: t('letters.mistake.unprintable'),
  }));

const tooLong = ({ form, t }: Visit): Mistake[] =>
  FIELDS.filter((field) => text(form, field).length > LONGEST[field]).map((field) => ({
    field,
    says: t('letters.mistake.letterLong', { most: LONGEST[field] }),
  }));
