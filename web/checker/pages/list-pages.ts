import type { ListPlace, Place } from '../questions/places.ts';
import { answerAt, withAnswer } from '../questions/answers.ts';
import { answerInWords } from '../questions/answer-in-words.ts';
import { codeChoices } from '../questions/codes.ts';
import { contradiction } from '../questions/contradictions.ts';
import { controlFor, fieldOf, type Control } from '../questions/control.ts';
import { text, writtenAnswer, type Written } from '../questions/form-answers.ts';
import { listsOf, toldTo, withTold } from '../questions/subjects.ts';
import { pageBefore, walked, type Journey, type ToldAnswers } from '../keeping/journey.ts';
import type { Council } from '../asking/asking.ts';
import { FormPage, goTo, page, pageWithMistakes, type Answer, type Mistake, type Visit } from './page.ts';

type Item = ToldAnswers & { readonly ref: string };

const listAt = ({ journey, params }: Visit): ListPlace | undefined =>
  listsOf(journey).find(({ slug }) => slug === params['slug']);

const itemsOf = (journey: Journey, { path }: ListPlace): readonly Item[] =>
  (answerAt(journey.own, path) as readonly Item[] | undefined) ?? [];

const withItems = (journey: Journey, { path }: ListPlace, items: readonly Item[]): Journey => ({
  ...journey,
  progress: undefined,
  own: withAnswer(journey.own, path, items.length > 0 ? items : undefined),
});

/** What was added to a list so far, a way to add more, and whether that is all. */
export class ListPage extends FormPage {
  readonly path = '/lists/:slug';

  async show(visit: Visit): Promise<Answer> {
    const list = listAt(visit);
    if (!list) return goTo('/next');
    return page('list.njk', visit.t(`lists.${list.slug}.title`), await this.#model(visit, list));
  }

  async take(visit: Visit): Promise<Answer> {
    const list = listAt(visit);
    if (!list?.complete) return goTo('/next');
    const asked = { place: list.complete };
    const written = writtenAnswer(list.complete.fact, 'all', visit.form, new Set());
    if (written.kind === 'MISTAKE') {
      const says = visit.t(`mistakes.${written.says}`);
      const model = await this.#model(visit, list, says);
      return pageWithMistakes('list.njk', visit.t(`lists.${list.slug}.title`), [{ field: 'all', says }], model);
    }
    const told = withTold(visit.journey, asked, written.kind === 'TOLD' ? written.value : undefined);
    return goTo(visit.changing ? '/answers' : '/next', walked(told, `/lists/${list.slug}`));
  }

  async #model(visit: Visit, list: ListPlace, mistake?: string) {
    const { journey, language, t, asking, form } = visit;
    const councils = await asking.councils();
    const items = itemsOf(journey, list);
    return {
      slug: list.slug,
      items: items.map((item, index) => ({
        number: index + 1,
        says: list.items.flatMap((place) => itemInWords(visit, place, item, councils)).join(', '),
      })),
      full: items.length >= list.list.most,
      most: list.list.most,
      control:
        list.complete &&
        controlFor({
          fact: list.complete.fact,
          name: 'all',
          language,
          t,
          councils: [],
          small: true,
          told: toldTo(journey, { place: list.complete }),
          form: mistake ? form : undefined,
          mistake,
        }),
      back: visit.changing ? '/answers' : pageBefore(journey, `/lists/${list.slug}`),
    };
  }
}

function itemInWords(
  { language, t }: Visit,
  place: Place,
  item: Item,
  councils: readonly Council[],
): readonly string[] {
  const told = answerAt(item, place.path);
  return told === undefined ? [] : [answerInWords(place.fact, told, { language, t, councils })];
}

/** One more item of a list: all its facts on one page, each of which may be left as not known. */
export class ListItemPage extends FormPage {
  readonly path = '/lists/:slug/add';

  async show(visit: Visit): Promise<Answer> {
    const list = listAt(visit);
    if (!list) return goTo('/next');
    return page('list-item.njk', visit.t(`lists.${list.slug}.add`), await this.#model(visit, list, new Map()));
  }

  async take(visit: Visit): Promise<Answer> {
    const list = listAt(visit);
    if (!list) return goTo('/next');
    const { journey, form, t, language, asking } = visit;
    const items = itemsOf(journey, list);
    if (items.length >= list.list.most) return goTo(`/lists/${list.slug}`);
    const councils = await asking.councils();
    const codesOf = ({ fact }: Place) => new Set(codeChoices(fact, { councils, t, language }).map(({ code }) => code));
    const written = new Map(
      list.items.map((place) => [
        place,
        leftOpen(place, form) ??
          writtenAnswer(place.fact, place.slug, form, place.fact.type === 'CODE' ? codesOf(place) : new Set()),
      ]),
    );
    const mistakes = [...written].flatMap(([place, each]): Mistake[] =>
      each.kind === 'MISTAKE'
        ? [{ field: fieldOf(place.slug, each), says: t(`mistakes.${each.says}`, each.values) }]
        : [],
    );
    const added = withItems(journey, list, [...items, itemFrom(written, items)]);
    const wrong = mistakes.length === 0 ? contradiction(journey, added, visit.today) : undefined;
    if (wrong) mistakes.push({ field: list.items[0]!.slug, says: t(`contradictions.${wrong}`) });
    if (mistakes.length > 0) {
      const model = await this.#model(visit, list, written);
      return pageWithMistakes('list-item.njk', t(`lists.${list.slug}.add`), mistakes, model);
    }
    return goTo(`/lists/${list.slug}`, added);
  }

  async #model({ form, t, language, asking }: Visit, list: ListPlace, written: ReadonlyMap<Place, Written>) {
    const councils = await asking.councils();
    return {
      cancel: `/lists/${list.slug}`,
      back: `/lists/${list.slug}`,
      ...asideIn(list, (place) => {
        const each = written.get(place);
        return controlFor({
          fact: place.fact,
          name: place.slug,
          language,
          t,
          councils,
          small: true,
          form: written.size > 0 ? form : undefined,
          mistake: each?.kind === 'MISTAKE' ? t(`mistakes.${each.says}`, each.values) : undefined,
        });
      }),
    };
  }
}

/** What only planned short breaks need: five questions, which most people would read for nothing. */
const ASIDE: ReadonlySet<string> = new Set(
  ['shortBreak', 'meantToLastOver17Days', 'homeAfterwards', 'series', 'staysTold'].map(
    (name) => `careLeaver.carePeriod.${name}`,
  ),
);

/** The controls of an item, and those that stand aside until somebody opens them. */
function asideIn(list: ListPlace, control: (place: Place) => Control) {
  const isAside = ({ fact }: Place) => ASIDE.has(fact.code);
  return {
    controls: list.items.filter((place) => !isAside(place)).map(control),
    aside: list.items.filter(isAside).map(control),
    slug: list.slug,
  };
}

/** On a page of several questions, one that is left empty is not known. */
function leftOpen({ fact, slug }: Place, form: Visit['form']): Written | undefined {
  const parts = fact.type === 'DATE' ? ['day', 'month', 'year'].map((part) => `${slug}-${part}`) : [slug];
  return parts.every((part) => text(form, part) === '') ? { kind: 'NOT_KNOWN' } : undefined;
}

function itemFrom(written: ReadonlyMap<Place, Written>, items: readonly Item[]): Item {
  const used = new Set(items.map(({ ref }) => ref));
  const ref = Array.from({ length: items.length + 1 }, (_, index) => `i${index + 1}`).find((each) => !used.has(each))!;
  return [...written].reduce<Item>(
    (item, [place, each]) => (each.kind === 'TOLD' ? { ...withAnswer(item, place.path, each.value), ref } : item),
    { ref },
  );
}

/** Takes one item out of a list. */
export class RemoveListItemPage extends FormPage {
  readonly path = '/lists/:slug/:number/remove';

  show(visit: Visit): Answer {
    return goTo(listAt(visit) ? `/lists/${visit.params['slug']}` : '/next');
  }

  take(visit: Visit): Answer {
    const list = listAt(visit);
    if (!list) return goTo('/next');
    const left = itemsOf(visit.journey, list).filter((_, index) => String(index + 1) !== visit.params['number']);
    return goTo(`/lists/${list.slug}`, withItems(visit.journey, list, left));
  }
}
