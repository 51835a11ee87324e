import { describe, expect, test } from '@jest/globals';

import type { Statement } from '../asking/statement.ts';
import { emptyJourney, type Journey } from '../keeping/journey.ts';
import { withTold, placeOf } from '../questions/subjects.ts';
import { letterOf, letters } from './letters.ts';
import { letterAsText, writtenLetter } from './written.ts';

const statement = { determinations: new Map(), summary: { entitled: [] } } as unknown as Statement;
const council = { code: 'E08000035', name: 'Leeds', districts: [] };
const child: Journey = { ...emptyJourney, who: 'CARER', children: [{ ref: 'a', name: 'Amira' }] };
const told = (journey: Journey, fact: string, answer: string) =>
  withTold(journey, { place: placeOf(fact)!, ref: 'a' }, answer);
const nobody = { name: '', address: '', child: '', born: '' };
const somebody = { name: 'Grace Okafor', address: '1 High Street\nLeeds', child: 'Amira Okafor', born: '2016-03-05' };

const write = (code: string, journey: Journey, filled = somebody, ref = journey.children[0]?.ref) => {
  const context = { journey, ref, statement, council, filled };
  return letterAsText(writtenLetter(letterOf(code, context)!, context, '2026-11-21'));
};

describe('a letter', () => {
  test('is filled in from its address to its signature', () => {
    const text = write('breakdown', child);
    expect(text).toMatch(/^Grace Okafor\n1 High Street\nLeeds\n\nChildren’s services\nLeeds\n\n21 November 2026/);
    expect(text).toContain('Amira Okafor, born 5 March 2016');
    expect(text).toMatch(/Yours faithfully,\n\nGrace Okafor$/);
  });

  test('has blanks to fill in by hand where we know nothing', () => {
    const text = write('assessment', child, nobody);
    for (const blank of ['[your name]', '[your address]', '[name of the child]', '[date of birth]'])
      expect(text).toContain(blank);
  });

  test.each(letters.map(({ code }) => code).filter((code) => code !== 'what-is-due'))(
    'about %s asks for something',
    (code) => {
      expect(write(code, child)).toMatch(/\n1\. Please /);
    },
  );
});

describe('asking for an assessment', () => {
  test('rests on the right to one where the child was looked after before the order', () => {
    const guardian = told(
      told(child, 'child.arrangement', 'SPECIAL_GUARDIANSHIP'),
      'child.care.lookedAfterBefore',
      'YES',
    );
    expect(write('assessment', guardian)).toContain('You must assess when I ask: regulation 11(1)');
  });

  test('asks for reasons where it is not known that the child was', () => {
    expect(write('assessment', told(child, 'child.arrangement', 'SPECIAL_GUARDIANSHIP'))).toContain('regulation 11(3)');
  });

  test('rests on section 17 without an order, and on Schedule 1 with a “lives with” order', () => {
    expect(write('assessment', told(child, 'child.arrangement', 'INFORMAL'))).toContain(
      'section 17 of the Children Act 1989',
    );
    expect(write('assessment', told(child, 'child.arrangement', 'LIVES_WITH_ORDER'))).toContain(
      'paragraph 15 of Schedule 1',
    );
  });
});

describe('a letter about one of several children', () => {
  test('rests on the law for that child', () => {
    const both = {
      ...told(child, 'child.arrangement', 'SPECIAL_GUARDIANSHIP'),
      children: [{ ref: 'a' }, { ref: 'b' }],
    };
    const fostered = withTold(both, { place: placeOf('child.arrangement')!, ref: 'b' }, 'KINSHIP_FOSTERING');
    expect(write('assessment', fostered)).toContain('I am the special guardian');
    expect(write('assessment', fostered, somebody, 'b')).toContain('I am the foster carer');
  });
});

describe('asking for back pay', () => {
  test('goes back to the day of the order where it is known', () => {
    expect(write('backdating', told(child, 'child.order.madeOn', '2022-06-01'))).toContain('since 1 June 2022');
  });
});

describe('a complaint', () => {
  test('of a carer and of a care leaver rests on the section that is theirs', () => {
    expect(write('complaint', child)).toContain('section 26(3)');
    expect(write('complaint', { ...emptyJourney, who: 'CARE_LEAVER' })).toContain('section 24D');
  });

  test('is the only letter for a care leaver who has nothing due and no child', () => {
    const journey = { ...emptyJourney, who: 'CARE_LEAVER' as const };
    const context = { journey, ref: undefined, statement, council, filled: nobody };
    expect(letters.filter((letter) => letter.fits(context)).map(({ code }) => code)).toEqual(['complaint']);
  });
});
