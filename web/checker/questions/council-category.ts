import type { Fact } from '@kith/policy';

import { isAboutCareLeaver, type Journey } from '../keeping/journey.ts';
import { isAnswered, isNotKnown, placeOf, toldTo } from './subjects.ts';

const OF_CATEGORY = 'careLeaver.councilCategory.';

/** Its three facts are asked together, since none of them says anything without the others. */
export const CATEGORY_PATH = '/council-category';
export const isOfCategory = (fact: Fact): boolean => fact.code.startsWith(OF_CATEGORY);

const place = (name: 'category' | 'source' | 'asOn') => placeOf(`${OF_CATEGORY}${name}`)!;
export const categoryPlaces = { category: place('category'), source: place('source'), asOn: place('asOn') } as const;

/**
 * Whether to ask what the council calls a young person: it counts where their own dates in care cannot be counted. No
 * single answer of the three could change anything, so that the best next question never is one of them.
 */
export function categoryHelps(journey: Journey): boolean {
  if (!isAboutCareLeaver(journey) || isAnswered(journey, 'careLeaver.councilCategory.category')) return false;
  if (toldTo(journey, { place: placeOf('careLeaver.everInCare')! }) === 'NO') return false;
  const born = toldTo(journey, { place: placeOf('careLeaver.dateOfBirth')! });
  const whole = { place: placeOf('careLeaver.carePeriodsComplete')! };
  return born !== undefined && (isNotKnown(journey, whole) || toldTo(journey, whole) === 'NO');
}
