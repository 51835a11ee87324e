import { isAboutCareLeaver, pageBefore, walked, type Journey } from '../keeping/journey.ts';
import { codeChoices } from '../questions/codes.ts';
import { controlFor, fieldOf } from '../questions/control.ts';
import { CATEGORY_PATH, categoryPlaces } from '../questions/council-category.ts';
import { writtenAnswer, type Written } from '../questions/form-answers.ts';
import { questionWords } from '../questions/question-words.ts';
import { toldTo, withTold } from '../questions/subjects.ts';
import { FormPage, goTo, page, pageWithMistakes, type Answer, type Mistake, type Visit } from './page.ts';

type Name = keyof typeof categoryPlaces;
const NAMES: readonly Name[] = ['category', 'source', 'asOn'];

/** What the council calls a young person, who says so, and since when: for those who do not know all their dates. */
export class CategoryPage extends FormPage {
  readonly path = CATEGORY_PATH;

  show(visit: Visit): Answer {
    if (!isAboutCareLeaver(visit.journey)) return goTo('/next');
    return page('category.njk', this.#title(visit), this.#model(visit));
  }

  take(visit: Visit): Answer {
    if (!isAboutCareLeaver(visit.journey)) return goTo('/next');
    const { category, source, asOn } = this.#written(visit);
    const onwards = visit.changing ? '/answers' : '/next';
    if (category.kind === 'NOT_KNOWN') return goTo(onwards, walked(told(visit.journey, {}), this.path));
    if (category.kind === 'TOLD' && source.kind === 'TOLD' && asOn.kind === 'TOLD') {
      const values = { category: category.value, source: source.value, asOn: asOn.value };
      return goTo(onwards, walked(told(visit.journey, values), this.path));
    }
    const wrong = Object.entries({ category, source, asOn }).flatMap(([name, each]) => mistakeOf(visit, name, each));
    return pageWithMistakes('category.njk', this.#title(visit), wrong, this.#model(visit, wrong));
  }

  #title({ language }: Visit): string {
    return questionWords(categoryPlaces.category.fact, language).title;
  }

  #written({ form, t, language }: Visit): Readonly<Record<Name, Written>> {
    const { category, source, asOn } = categoryPlaces;
    const records = new Set(codeChoices(source.fact, { councils: [], t, language }).map(({ code }) => code));
    return {
      category: writtenAnswer(category.fact, 'category', form, new Set()),
      source: writtenAnswer(source.fact, 'source', form, records),
      asOn: writtenAnswer(asOn.fact, 'asOn', form, new Set()),
    };
  }

  #model({ journey, form, language, t, changing }: Visit, mistakes: readonly Mistake[] = []) {
    return {
      why: questionWords(categoryPlaces.category.fact, language).why,
      controls: NAMES.map((name) =>
        controlFor({
          fact: categoryPlaces[name].fact,
          name,
          language,
          t,
          councils: [],
          small: true,
          told: toldTo(journey, { place: categoryPlaces[name] }),
          form: mistakes.length > 0 ? form : undefined,
          mistake: mistakes.find(({ field }) => field.startsWith(name))?.says,
        }),
      ),
      back: changing ? '/answers' : pageBefore(journey, CATEGORY_PATH),
    };
  }
}

/** The journey with all three told, or with the category said to be not known and nothing of the others. */
function told(journey: Journey, values: Partial<Record<Name, string | number>>): Journey {
  return NAMES.reduce((so, name) => withTold(so, { place: categoryPlaces[name] }, values[name]), journey);
}

const mistakeOf = ({ t }: Visit, name: string, written: Written): readonly Mistake[] =>
  written.kind === 'TOLD'
    ? []
    : [
        {
          field: fieldOf(name, written),
          says: t(written.kind === 'MISTAKE' ? `mistakes.${written.says}` : 'mistakes.date'),
        },
      ];
