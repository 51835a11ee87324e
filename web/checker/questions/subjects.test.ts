import { carerCircumstances, problemsIn, type ToldCarer } from '@kith/circumstances';
import { describe, expect, test } from '@jest/globals';

import { emptyJourney } from '../keeping/journey.ts';
import { ENGLISH, wordsIn } from '../languages/languages.ts';
import {
  allPlaces,
  circumstancesOf,
  isNotKnown,
  listsOf,
  placeOf,
  placeWithSlug,
  toldTo,
  withTold,
} from './subjects.ts';

const born = { place: placeOf('child.dateOfBirth')!, ref: 'a' };
const ordered = { place: placeOf('child.order.madeOn')!, ref: 'a' };
const family = { ...emptyJourney, children: [{ ref: 'a', name: 'Amira' }] };

describe('what a person told', () => {
  test('is kept where the gateway looks for it, and keeps names back', () => {
    const told = withTold(withTold(family, born, '2019-03-04'), ordered, '2024-05-01');
    expect(circumstancesOf(told)).toEqual({
      children: [{ ref: 'a', dateOfBirth: '2019-03-04', order: { madeOn: '2024-05-01' } }],
    });
    expect(problemsIn(carerCircumstances, circumstancesOf(told) as ToldCarer)).toEqual([]);
  });

  test('is taken back when they say that they do not know after all', () => {
    const unsure = withTold(withTold(family, ordered, '2024-05-01'), ordered, undefined);
    expect(toldTo(unsure, ordered)).toBeUndefined();
    expect(isNotKnown(unsure, ordered)).toBe(true);
    expect(circumstancesOf(unsure)).toEqual({ children: [{ ref: 'a' }] });
  });

  test('stops being “not known” when it is told', () => {
    const told = withTold(withTold(family, ordered, undefined), ordered, '2024-05-01');
    expect(isNotKnown(told, ordered)).toBe(false);
  });
});

describe('every question', () => {
  test('has a page address of its own that says nothing about the person', () => {
    const addresses = allPlaces().map(({ fact, slug }) => `${fact.code.split('.')[0]}/${slug}`);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { slug } of allPlaces()) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(placeWithSlug(family, 'order-made-on', true)?.fact.code).toBe('child.order.madeOn');
    expect(placeWithSlug(family, 'order-made-on', false)).toBeUndefined();
  });
});

describe('every list that a person fills in', () => {
  const lists = (['CARER', 'CARE_LEAVER'] as const).flatMap((who) => listsOf({ ...emptyJourney, who }));

  test.each(lists.map(({ slug }) => slug))('%s has words of its own', (slug) => {
    const t = wordsIn(ENGLISH);
    for (const part of ['title', 'add', 'none', 'intro']) expect(t(`lists.${slug}.${part}`)).not.toContain('lists.');
  });

  test('ends with the question whether it is complete', () => {
    expect(lists.filter(({ complete }) => complete === undefined)).toEqual([]);
  });
});
