import { describe, expect, it } from '@jest/globals';
import { day, isoOf } from '@kith/policy';

import { statusChanges, type ToldCareLeaver } from './index.ts';

const changes = (told: ToldCareLeaver, from = '2008-12-31', to = '2040-01-01') =>
  statusChanges(told, day(from), day(to)).map(isoOf);
/** The days, and the day after each: a time ends on the day of leaving, and counts to the day before. */
const withTheDayAfter = (...days: readonly string[]) =>
  days.flatMap((iso) => [iso, isoOf((day(iso) + 1) as never)]).toSorted();

const BIRTHDAYS = ['2009-01-01', '2023-01-01', '2025-01-01', '2027-01-01', '2034-01-01'];
const dateOfBirth = '2009-01-01';

describe('the days on which the status may change', () => {
  it('are the birth and the birthdays, 14th, 16th, 18th and 25th', () => {
    expect(changes({ dateOfBirth })).toEqual(withTheDayAfter(...BIRTHDAYS));
  });

  it('are none where no birthday is known', () => {
    expect(changes({})).toEqual([]);
  });

  it('are the first and the last day of a time in care, and that on which 13 weeks are reached', () => {
    const carePeriods = [{ ref: 'a', from: '2024-05-01', to: '2025-02-01', legalStatus: 'V2' as const }];
    expect(changes({ dateOfBirth, carePeriods })).toEqual(
      withTheDayAfter(...BIRTHDAYS, '2024-05-01', '2024-07-30', '2025-02-01'),
    );
  });

  it('are those of a time with family, and that on which it reaches six months', () => {
    const familyPeriods = [{ ref: 'f', with: 'PARENT' as const, from: '2025-02-10', to: '2025-12-01' }];
    expect(changes({ dateOfBirth, familyPeriods })).toEqual(
      withTheDayAfter(...BIRTHDAYS, '2025-02-10', '2025-08-10', '2025-12-01'),
    );
  });

  it('are those of another stay, and that on which it reaches three months', () => {
    const otherStays = [{ ref: 'o', in: 'HEALTH' as const, from: '2025-02-10', to: '2025-12-02' }];
    expect(changes({ dateOfBirth, otherStays })).toEqual(
      withTheDayAfter(...BIRTHDAYS, '2025-02-10', '2025-05-10', '2025-12-02'),
    );
  });

  it('are those of a special guardianship order, and of the council’s own category', () => {
    const told: ToldCareLeaver = {
      dateOfBirth,
      specialGuardianship: { made: 'YES', madeOn: '2020-03-01', endedEarly: 'YES', endedOn: '2022-03-01' },
      councilCategory: { category: 'RELEVANT', source: 'letter', asOn: '2026-03-01' },
    };
    expect(changes(told)).toEqual(withTheDayAfter(...BIRTHDAYS, '2020-03-01', '2022-03-01', '2026-03-01'));
  });

  it('are those on which short breaks come to more than 75 days in a year', () => {
    const carePeriods = [{ ref: 'a', from: '2020-05-01', to: '2020-08-01', legalStatus: 'V3' as const }];
    expect(changes({ dateOfBirth, carePeriods, shortBreaksOneSeries: 'YES' })).toEqual(
      withTheDayAfter(...BIRTHDAYS, '2020-05-01', '2020-07-15', '2020-08-01'),
    );
    const few = [{ ...carePeriods[0]!, to: '2020-07-15' }];
    expect(changes({ dateOfBirth, carePeriods: few, shortBreaksOneSeries: 'YES' })).toEqual(
      withTheDayAfter(...BIRTHDAYS, '2020-05-01', '2020-07-15'),
    );
  });

  it('are each given once, between two days, in order', () => {
    const carePeriods = [
      { ref: 'b', from: '2025-01-01', to: '2025-01-11', legalStatus: 'V2' as const },
      { ref: 'a', from: '2024-12-20', to: '2025-01-01', legalStatus: 'V2' as const },
    ];
    const told = { dateOfBirth, carePeriods };
    expect(changes(told, '2024-12-19', '2025-01-12')).toEqual([
      '2024-12-20',
      '2024-12-21',
      '2025-01-01',
      '2025-01-02',
      '2025-01-11',
    ]);
    expect(changes(told, '2024-12-20', '2025-01-11')).toEqual(['2024-12-21', '2025-01-01', '2025-01-02']);
  });
});
