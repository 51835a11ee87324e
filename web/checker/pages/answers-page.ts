import { nothingWhereContradicting, type Council } from '../asking/asking.ts';
import { isAboutCareLeaver } from '../keeping/journey.ts';
import { childName } from '../questions/child-names.ts';
import { answerInWords } from '../questions/answer-in-words.ts';
import { questionWords } from '../questions/question-words.ts';
import { childPlaces, isNotKnown, listsOf, ownPlaces, toldTo, type Asked } from '../questions/subjects.ts';
import { beforeTheQuestions, pathOf } from '../questions/where-next.ts';
import { nextQuestion } from '../questions/conversation.ts';
import { answerAt } from '../questions/answers.ts';
import { languageOf } from '../languages/languages.ts';
import { inLanguage } from '../words/escaped.ts';
import { goTo, page, Page, type Visit } from './page.ts';

interface Row {
  readonly key: { readonly text: string } | { readonly html: string };
  readonly value: { readonly text: string };
  readonly actions: { readonly items: readonly { href: string; text: string; visuallyHiddenText: string }[] };
}

/** Everything that was told, with a way to change each answer that comes straight back here. */
export class AnswersPage extends Page {
  readonly path = '/answers';

  async show(visit: Visit) {
    const { journey, asking, today, t } = visit;
    const before = beforeTheQuestions(journey);
    if (before) return goTo(before);
    const soFar = asking.soFar(journey, today).catch(nothingWhereContradicting);
    const [councils, { open } = { open: [] }] = await Promise.all([asking.councils(), soFar]);
    return page('answers.njk', t('answers.title'), {
      groups: [ownAnswers(visit, councils), ...childrensAnswers(visit, councils)],
      open: nextQuestion(open, journey) ? countOpen(visit, open.length) : undefined,
      back: journey.trail.at(-1),
    });
  }
}

const countOpen = ({ t }: Visit, count: number): string => t('answers.open', { count });

function ownAnswers(visit: Visit, councils: readonly Council[]) {
  const { journey, t } = visit;
  const who = row(visit, t('answers.who'), t(whoInWords(journey.who)), '/who');
  const answers = ownPlaces(journey).facts.filter(({ path }) => !path.at(-1)!.endsWith('Complete'));
  return {
    title: t('answers.aboutYou'),
    rows: [
      who,
      ...answers.flatMap((place) => answered(visit, { place }, councils)),
      ...listsOf(journey).flatMap((list) => {
        const items = answerAt(journey.own, list.path);
        const title = t(`lists.${list.slug}.title`);
        return Array.isArray(items) ? [row(visit, title, String(items.length), `/lists/${list.slug}`)] : [];
      }),
    ],
  };
}

function childrensAnswers(visit: Visit, councils: readonly Council[]) {
  const { journey, t } = visit;
  if (isAboutCareLeaver(journey)) return [];
  return journey.children.map((child, index) => ({
    title: childName(journey, child, t),
    remove: `/children/${index + 1}/remove`,
    rows: childPlaces.facts.flatMap((place) => answered(visit, { place, ref: child.ref }, councils)),
  }));
}

function answered(visit: Visit, asked: Asked, councils: readonly Council[]): readonly Row[] {
  const { journey, language, t } = visit;
  const told = toldTo(journey, asked);
  if (told === undefined && !isNotKnown(journey, asked)) return [];
  const { title, lang } = questionWords(asked.place.fact, language);
  const words =
    told === undefined ? t('answers.notKnownYet') : answerInWords(asked.place.fact, told, { language, t, councils });
  return [row(visit, title, words, `${pathOf(journey, asked)}?change`, languageOf(lang))];
}

function row({ t, language }: Visit, title: string, value: string, href: string, wordsIn = language): Row {
  const to = href.includes('?') ? href : `${href}?change`;
  return {
    key: wordsIn.code === language.code ? { text: title } : { html: inLanguage(title, wordsIn) },
    value: { text: value },
    actions: { items: [{ href: to, text: t('answers.change'), visuallyHiddenText: title }] },
  };
}

const whoInWords = (who: string | undefined): string =>
  who?.startsWith('HELPING_') ? `helping.${who.slice('HELPING_'.length)}` : `who.${who}`;
