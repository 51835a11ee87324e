import { describe, expect, it } from '@jest/globals';
import { day } from '@kith/policy';

import { careHistoryOf, categoryOn, type ToldCareLeaver } from './index.ts';
import { ava, qualifying, relevantAtSixteen } from './testing/people.ts';

const possible = (told: ToldCareLeaver, on: string) => categoryOn(careHistoryOf(told), day(on)).possible.join(' or ');

describe('a history that is not whole', () => {
  const unfinished = (told: ToldCareLeaver): ToldCareLeaver => ({ ...told, carePeriodsComplete: 'NO' });

  it('still says yes where nothing could change it, and never says no', () => {
    expect(possible(unfinished(ava), '2026-03-10')).toBe('FORMER_RELEVANT');
    expect(possible(unfinished(qualifying), '2025-01-01')).toBe('FORMER_RELEVANT or QUALIFYING');
    expect(possible({}, '2025-01-01')).toBe('ELIGIBLE or RELEVANT or FORMER_RELEVANT or QUALIFYING or NONE');
  });

  it('is not whole while a time in care has no last day and is not said to go on', () => {
    expect(possible({ ...ava, carePeriods: [{ ref: 'a', from: '2016-05-01', legalStatus: 'C2' }] }, '2026-04-01')).toBe(
      'FORMER_RELEVANT or QUALIFYING or NONE',
    );
  });

  it('takes the category of the council, from its day on and through the 18th birthday', () => {
    const told = (category: 'RELEVANT' | 'QUALIFYING' | 'NONE', asOn: string): ToldCareLeaver => ({
      ...unfinished(relevantAtSixteen),
      carePeriods: [],
      councilCategory: { category, source: 'case-record', asOn },
    });
    expect(possible(told('RELEVANT', '2026-01-01'), '2026-06-01')).toBe('RELEVANT');
    expect(possible(told('RELEVANT', '2026-01-01'), '2027-01-01')).toBe('FORMER_RELEVANT');
    expect(possible({ ...told('RELEVANT', '2026-01-01'), familyPeriodsComplete: 'NO' }, '2027-01-01')).toBe(
      'FORMER_RELEVANT or QUALIFYING',
    );
    expect(possible(told('QUALIFYING', '2027-02-01'), '2027-06-01')).toBe('QUALIFYING');
    expect(possible(told('NONE', '2027-02-01'), '2027-01-01')).toBe('FORMER_RELEVANT or QUALIFYING or NONE');
  });

  it('prefers the times in care to the category of the council, and flags the difference', () => {
    const told: ToldCareLeaver = {
      ...ava,
      councilCategory: { category: 'QUALIFYING', source: 'letter', asOn: '2026-04-01' },
    };
    expect(possible(told, '2026-05-01')).toBe('FORMER_RELEVANT');
    expect(categoryOn(careHistoryOf(told), day('2026-05-01')).councilDiffers).toBe(true);
  });
});
