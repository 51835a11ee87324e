import { describe, expect, it } from '@jest/globals';
import { day, isoOf } from '@kith/policy';

import { arithmeticOn, careHistoryOf, type ToldCareLeaver } from './index.ts';
import { relevantAtSixteen } from './testing/people.ts';

type Period = NonNullable<ToldCareLeaver['carePeriods']>[number];

/** Born on 1 January 2009: 14 on 1 January 2023, 16 on 1 January 2025, 18 on 1 January 2027. */
const shown = (on: string, periods: readonly Partial<Period>[], more: ToldCareLeaver = {}) => {
  const carePeriods = periods.map((one, index) => ({ ref: `p${index}`, legalStatus: 'V2' as const, ...one }));
  return arithmeticOn(careHistoryOf({ ...relevantAtSixteen, carePeriods, ...more })!, day(on));
};
const days = (...isoDays: readonly string[]) => isoDays.map((iso) => day(iso));

describe('the count of days that a person can check with a calendar', () => {
  it('names the birthdays, the days, those at 16 or over and what the law asks for', () => {
    const { says, daysNeeded, daysAtSixteenOrOver } = shown('2025-01-01', [{ from: '2024-12-01', goesOn: 'YES' }]);
    expect({ daysNeeded, daysAtSixteenOrOver }).toEqual({ daysNeeded: 91, daysAtSixteenOrOver: 1 });
    expect(says).toEqual([
      'Your 14th birthday is 2023-01-01, your 16th 2025-01-01 and your 18th 2027-01-01.',
      'Up to 2025-01-01 we counted 32 days in care since you turned 14. The law asks for 91: 13 weeks.',
      '1 of them was at 16 or over. The law asks for one.',
      'You told us that these are all your times in care since you turned 14.',
    ]);
  });

  it('speaks of one day as one', () => {
    const one = shown('2025-03-01', [{ from: '2025-03-01', goesOn: 'YES' }]);
    expect(one.says[1]).toContain('we counted 1 day in care');
    expect(one.periods[0]?.says).toBe('From 2025-03-01 and still going on: 1 day, the last on 2025-03-01.');
    const two = shown('2025-03-02', [{ from: '2025-03-01', goesOn: 'YES' }]);
    expect(two.says.slice(1, 3)).toEqual([
      'Up to 2025-03-02 we counted 2 days in care since you turned 14. The law asks for 91: 13 weeks.',
      '2 of them were at 16 or over. The law asks for one.',
    ]);
  });

  it('says so where there may be more times in care', () => {
    const open = shown('2025-03-02', [{ from: '2025-03-01', goesOn: 'YES' }], { carePeriodsComplete: 'NO' });
    expect(open.complete).toBe(false);
    expect(open.says[3]).toContain('There may be more times in care');
  });

  it('names the day on which 13 weeks were reached, from that day on', () => {
    const from = [{ from: '2025-01-01', goesOn: 'YES' as const }];
    // The 91st day from 1 January: 31 + 28 + 31 are 90, and 1 April is the next.
    expect(shown('2025-03-31', from)).not.toHaveProperty('reachedOn');
    expect(shown('2025-04-01', from).reachedOn).toBe(day('2025-04-01'));
    expect(shown('2025-06-01', [{ from: '2025-05-01', to: '2025-05-11' }])).not.toHaveProperty('reachedOn');
  });

  it('shows every time in care that had begun, with the days of it that count', () => {
    const { periods } = shown('2025-06-10', [
      { from: '2020-01-01', to: '2021-01-01' },
      { from: '2022-12-01', to: '2023-02-01' },
      { from: '2024-01-01', to: '2024-01-11' },
      { from: '2025-06-10', to: '2025-07-01' },
      { from: '2025-06-11', to: '2025-08-01' },
    ]);
    const [before, across, since, , ...later] = periods;
    expect(before).toEqual({
      ref: 'p0',
      from: day('2020-01-01'),
      to: day('2021-01-01'),
      days: 0,
      says: 'From 2020-01-01 until you left on 2021-01-01: no days, because it was before you turned 14.',
    });
    expect(across).toEqual({
      ref: 'p1',
      from: day('2022-12-01'),
      to: day('2023-02-01'),
      countedFrom: day('2023-01-01'),
      countedTo: day('2023-01-31'),
      days: 31,
      says: 'From 2022-12-01 until you left on 2023-02-01: 31 days, the last on 2023-01-31. We count from your 14th birthday, 2023-01-01.',
    });
    expect(since?.says).toBe('From 2024-01-01 until you left on 2024-01-11: 10 days, the last on 2024-01-10.');
    // One that began on the day is there and has not ended; one of the next day is not there yet.
    expect(periods[3]).toMatchObject({ ref: 'p3', countedTo: day('2025-06-10'), days: 1 });
    expect(periods[3]).not.toHaveProperty('to');
    expect(later).toEqual([]);
  });

  it('has ended on the day of leaving, which does not count', () => {
    const { periods } = shown('2024-01-11', [{ from: '2024-01-01', to: '2024-01-11' }]);
    expect(periods.map(({ to, days: count }) => [to && isoOf(to), count])).toEqual([['2024-01-11', 10]]);
  });

  it('counts each day once, even where two times overlap', () => {
    const both = shown('2024-06-01', [
      { from: '2024-01-01', to: '2024-01-11' },
      { from: '2024-01-06', to: '2024-01-16' },
    ]);
    expect(both.days).toBe(15);
    expect(both.periods.map((one) => one.days)).toEqual([10, 10]);
    expect(both.periods.map(({ from }) => from)).toEqual(days('2024-01-01', '2024-01-06'));
  });
});
