import { describe, expect, test } from '@jest/globals';

import type { LocalOffer } from '../asking/asking.ts';
import { ENGLISH, wordsIn } from '../languages/languages.ts';
import { offersShown } from './offers-shown.ts';

const t = wordsIn(ENGLISH);
const service = (about: LocalOffer['services'][number]['about'], title: string): LocalOffer['services'][number] => ({
  about,
  title,
  says: 'First.\n\nSecond.',
  givenBy: 'COUNCIL',
  page: null,
});
const offer: LocalOffer = {
  approach: 'We look at the child.',
  services: [service('MONEY', 'A bed'), service('RELATIONSHIPS', 'Visits'), service('MONEY', 'A car seat')],
  page: null,
  contact: { says: 'Kinship team', phone: '01632 960 114', email: null },
  from: '2026-06-29',
  source: null,
};

describe('what a council offers', () => {
  test('stands by subject, in the order in which the council put it', () => {
    const [kinship] = offersShown({ kinship: offer, careLeavers: null }, 'Medway', t);
    expect(kinship?.offer?.groups.map(({ title, services }) => [title, services.map((each) => each.title)])).toEqual([
      ['Money', ['A bed', 'A car seat']],
      ['Family and friends', ['Visits']],
    ]);
    expect(kinship?.offer?.groups[0]?.services[0]?.says).toEqual(['First.', 'Second.']);
    expect(kinship?.offer?.contact.tel).toBe('01632960114');
  });

  test('is what every council must publish, and how to ask for it, where it has not put it here', () => {
    const [, careLeavers] = offersShown({ kinship: offer, careLeavers: null }, 'Medway', t);
    expect(careLeavers?.offer).toBeNull();
    expect(careLeavers?.subjects).toEqual([
      'Health and feeling well',
      'Family and friends',
      'School, college and training',
      'Work',
      'A home',
      'Taking part',
    ]);
    expect(careLeavers?.askFor).toContain('Children and Social Work Act 2017, section 2');
  });
});
