import { describe, expect, test } from '@jest/globals';

import { day, isoOf } from '../day.ts';
import { act, agrees, born, council, guardianOfNine, inLaw, situation } from '../testing/example.ts';

const told = (answers: Parameters<typeof situation>[0], months: number, settings?: Parameters<typeof situation>[2]) =>
  inLaw
    .timeline(situation(answers, '2026-02-01', settings), months)
    .map(({ from, to, outcome, least, provisional, why }) =>
      [`${isoOf(from)} to ${isoOf(to)}`, outcome, least, provisional ? 'provisional' : 'final', ...why].join(', '),
    );

describe('A timeline', () => {
  test('shows new rates, a birthday, and a year without published rates', () => {
    expect(told({ ...guardianOfNine, [born.code]: day('2015-07-20') }, 18)).toEqual([
      '2026-02-01 to 2026-04-05, COUNCIL_DECIDES, 12000, final',
      '2026-04-06 to 2026-07-19, COUNCIL_DECIDES, 13000, final, Weekly rate: changes',
      '2026-07-20 to 2027-04-05, COUNCIL_DECIDES, 15000, final, The child turns 11',
      '2027-04-06 to 2027-07-31, COUNCIL_DECIDES, 15000, provisional, Weekly rate: the new figure has not reached us yet',
    ]);
  });

  test('ends the allowance on the 18th birthday', () => {
    expect(told({ ...guardianOfNine, [born.code]: day('2008-03-15') }, 2)).toEqual([
      '2026-02-01 to 2026-03-14, COUNCIL_DECIDES, 14000, final',
      '2026-03-15 to 2026-03-31, NOT_ENTITLED, , final, The child turns 18',
    ]);
  });

  test('shows when a council joins a pilot and when it changes its rate', () => {
    const own = {
      from: day('2026-03-20'),
      knownFrom: day('2026-01-01'),
      value: 19_000,
      cite: act.read('Scheme'),
      version: 'v1',
    };
    expect(told({ ...guardianOfNine, [council.code]: 'E06000012' }, 2, new Map([['rate', [own]]]))).toEqual([
      '2026-02-01 to 2026-02-26, COUNCIL_DECIDES, 12000, final',
      '2026-02-27 to 2026-03-19, ENTITLED, 15000, final, The pilot’s councils: starts',
      '2026-03-20 to 2026-03-31, ENTITLED, 19000, final, The council changes: Weekly rate',
    ]);
  });

  test('says that a child may turn 18 where the birthday is not known exactly', () => {
    const periods = inLaw.timeline(
      situation(
        { ...guardianOfNine, [born.code]: { least: day('2008-03-01'), most: day('2008-03-10') } },
        '2026-02-01',
      ),
      2,
    );
    expect(periods.map(({ from, outcome, why }) => [isoOf(from), outcome, ...why])).toEqual([
      ['2026-02-01', 'COUNCIL_DECIDES'],
      ['2026-03-01', 'MORE_INFORMATION_NEEDED', 'The child may turn 18'],
      ['2026-03-10', 'NOT_ENTITLED', 'The child may turn 18'],
    ]);
  });

  test('is one period where nothing changes, and one day for no months', () => {
    expect(told({ ...guardianOfNine, [agrees.code]: false }, 2)).toHaveLength(1);
    expect(told(guardianOfNine, 0)).toEqual(['2026-02-01 to 2026-02-01, COUNCIL_DECIDES, 12000, final']);
  });

  test('is refused beyond ten years', () => {
    expect(() => inLaw.timeline(situation(guardianOfNine), 121)).toThrow('a horizon has 0 to 120 months');
    expect(() => inLaw.timeline(situation(guardianOfNine), -1)).toThrow('a horizon has 0 to 120 months');
  });
});
