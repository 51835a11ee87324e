import { describe, expect, test } from '@jest/globals';

import { emptyJourney, type Journey } from '../keeping/journey.ts';
import { categoryHelps } from './council-category.ts';
import { placeOf, withTold } from './subjects.ts';
import { pathOf, whereNext } from './where-next.ts';

const told = (journey: Journey, fact: string, answer: string | undefined): Journey =>
  withTold(journey, { place: placeOf(`careLeaver.${fact}`)! }, answer);
const born = told(told({ ...emptyJourney, who: 'CARE_LEAVER' }, 'dateOfBirth', '2006-02-02'), 'council', 'E08000035');
const unsure = told(told(born, 'everInCare', 'YES'), 'carePeriodsComplete', undefined);

describe('what the council calls a young person', () => {
  test('is asked where they do not know all their times in care', () => {
    expect(whereNext(unsure, [])).toBe('/council-category');
    expect(categoryHelps(told(born, 'carePeriodsComplete', 'NO'))).toBe(true);
  });

  test('is not asked where all their times in care are told, where they never were, or where nobody has asked yet', () => {
    expect(categoryHelps(told(born, 'carePeriodsComplete', 'YES'))).toBe(false);
    expect(categoryHelps(told(unsure, 'everInCare', 'NO'))).toBe(false);
    expect(categoryHelps(born)).toBe(false);
    expect(categoryHelps({ ...unsure, who: 'CARER' })).toBe(false);
  });

  test('is not asked where the date of birth is not known, without which nothing can be counted', () => {
    expect(categoryHelps(told(unsure, 'dateOfBirth', undefined))).toBe(false);
  });

  test('is asked once, be the answer that they do not know', () => {
    expect(whereNext(told(unsure, 'councilCategory.category', undefined), [])).toBe('/answers');
    expect(whereNext(told(unsure, 'councilCategory.category', 'RELEVANT'), [])).toBe('/answers');
  });

  test('is changed on one page, with where it is written and since when', () => {
    const pages = ['category', 'source', 'asOn'].map((name) =>
      pathOf(unsure, { place: placeOf(`careLeaver.councilCategory.${name}`)! }),
    );
    expect(new Set(pages)).toEqual(new Set(['/council-category']));
  });
});
