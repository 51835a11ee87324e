import { careLeaverCircumstances, carerCircumstances, kinshipChild } from '@kith/circumstances';

import { isAboutCareLeaver, questionKey, type Journey, type ToldAnswers } from '../keeping/journey.ts';
import { answerAt, withAnswer } from './answers.ts';
import { placesIn, type ListPlace, type Place, type Places } from './places.ts';

const carer = placesIn(carerCircumstances);
const child = placesIn(kinshipChild);
const careLeaver = placesIn(careLeaverCircumstances);

/** A question as it is put: a fact, and the child it is about, if it is about one. */
export interface Asked {
  readonly place: Place;
  readonly ref?: string;
}

const places = new Map([...carer.facts, ...child.facts, ...careLeaver.facts].map((place) => [place.fact.code, place]));

export const placeOf = (factCode: string): Place | undefined => places.get(factCode);

/** Every fact that a journey can be asked, in the order of their declaration. */
export const allPlaces = (): readonly Place[] => [...places.values()];

/** What can be told of the person themselves. */
export const ownPlaces = (journey: Journey): Places => (isAboutCareLeaver(journey) ? careLeaver : carer);
export const childPlaces: Places = child;

export const placeWithSlug = (journey: Journey, slug: string, ofChild: boolean): Place | undefined =>
  (ofChild ? child : ownPlaces(journey)).facts.find((place) => place.slug === slug);

/** Lists that a person fills in by adding items. The children have pages of their own. */
export const listsOf = (journey: Journey): readonly ListPlace[] =>
  ownPlaces(journey).lists.filter(({ slug }) => slug !== 'children');

/** The list of which a fact is part of each item: `carer.finances.incomes.amountPence`. */
export const listAskingFor = (journey: Journey, factCode: string): ListPlace | undefined =>
  listsOf(journey).find(({ items }) => items.some(({ fact }) => fact.code === factCode));

/** The list whose completeness a fact is about: `carer.finances.incomesComplete`. */
export const listCompletedBy = (journey: Journey, place: Place): ListPlace | undefined =>
  listsOf(journey).find(({ complete }) => complete === place);

export const toldTo = (journey: Journey, { place, ref }: Asked): unknown =>
  answerAt(ref === undefined ? journey.own : journey.ofChild[ref], place.path);

export const isNotKnown = (journey: Journey, { place, ref }: Asked): boolean =>
  journey.notKnown.includes(questionKey(place.fact.code, ref));

/** Whether a person has answered the question of a fact of their own, be it with "I do not know". */
export function isAnswered(journey: Journey, factCode: string): boolean {
  const asked = { place: placeOf(factCode)! };
  return isNotKnown(journey, asked) || toldTo(journey, asked) !== undefined;
}

/** The journey with one answer told, or said to be not known. */
export function withTold(journey: Journey, { place, ref }: Asked, answer: string | number | undefined): Journey {
  const key = questionKey(place.fact.code, ref);
  const others = journey.notKnown.filter((each) => each !== key);
  const notKnown = answer === undefined ? [...others, key] : others;
  const put = (told: ToldAnswers) => withAnswer(told, place.path, answer);
  const changed = { ...journey, notKnown, progress: undefined };
  if (ref === undefined) return { ...changed, own: put(journey.own) };
  return { ...changed, ofChild: { ...journey.ofChild, [ref]: put(journey.ofChild[ref] ?? {}) } };
}

/** What is sent to the gateway: the answers and nothing else. Names stay here. */
export function circumstancesOf(journey: Journey): ToldAnswers {
  if (isAboutCareLeaver(journey)) return journey.own;
  const children = journey.children.map(({ ref }) => ({ ref, ...journey.ofChild[ref] }));
  return { ...journey.own, children };
}
