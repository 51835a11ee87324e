import type { AskableQuestion } from '../asking/statement.ts';
import { isAboutCareLeaver, type Journey } from '../keeping/journey.ts';
import { nextQuestion } from './conversation.ts';
import { CATEGORY_PATH, categoryHelps, isOfCategory } from './council-category.ts';
import { isAnswered, listCompletedBy, placeOf, type Asked } from './subjects.ts';

/**
 * The address of the page to go to: who they are, where, which children, then the questions that could still change an
 * answer, then everything to check.
 */
export function whereNext(journey: Journey, open: readonly AskableQuestion[], last?: Asked): string {
  const before = beforeTheQuestions(journey);
  if (before) return before;
  if (categoryHelps(journey)) return CATEGORY_PATH;
  const next = nextQuestion(open, journey, last);
  return next ? pathOf(journey, next) : '/answers';
}

/** The pages that every journey starts with; undefined once they are answered. */
export function beforeTheQuestions(journey: Journey): string | undefined {
  if (!journey.who) return '/who';
  const first = FIRST[isAboutCareLeaver(journey) ? 'careLeaver' : 'carer'].find((code) => !isAnswered(journey, code));
  if (first) return pathOf(journey, { place: placeOf(first)! });
  if (isAboutCareLeaver(journey)) return undefined;
  if (journey.children.length === 0) return '/children/new';
  return isAnswered(journey, 'carer.childrenComplete') ? undefined : '/children';
}

/** Asked of everybody first, since nearly every answer needs them. */
const FIRST = {
  carer: ['carer.council'],
  careLeaver: ['careLeaver.dateOfBirth', 'careLeaver.council'],
} as const;

/** The address of a question: `/questions/employment-status`, `/children/2/questions/order-made-on`, `/lists/finances-incomes`. */
export function pathOf(journey: Journey, { place, ref }: Asked): string {
  const list = ref === undefined ? listCompletedBy(journey, place) : undefined;
  if (list) return `/lists/${list.slug}`;
  if (isOfCategory(place.fact)) return CATEGORY_PATH;
  if (ref === undefined) return `/questions/${place.slug}`;
  return `/children/${numberOf(journey, ref)}/questions/${place.slug}`;
}

/** Children are numbered from 1 in addresses, which then say nothing about them. */
export const numberOf = (journey: Journey, ref: string): number =>
  journey.children.findIndex((child) => child.ref === ref) + 1;

export const childNumbered = (journey: Journey, number: string | undefined) =>
  /^[1-9]\d?$/.test(number ?? '') ? journey.children[Number(number) - 1] : undefined;
