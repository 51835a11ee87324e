import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import { ava } from '@kith/care-status/testing';
import { day, isoOf } from '@kith/policy';

import { isInAreaOfCouncil, livedTwoYearsInCareHere, placeAnswers, placesWorkedOutOf, placeTurns } from './places.ts';

const HAMPSHIRE = 'E10000014';
const EASTLEIGH = 'E07000086';
const RUNNYMEDE = 'E07000212';

const answers = (told: ToldCareLeaver, asOf = '2026-11-21') =>
  placeAnswers(told, { asOf: day(asOf), knownOn: day(asOf), settings: new Map() });
const ownArea = (council: string | null, housingAuthority: string | null) =>
  answers({ council, housingAuthority })[isInAreaOfCouncil.code];

describe('the area of the council that looked after somebody', () => {
  it('is that of the council itself, or of a district in its county', () => {
    expect(ownArea('E08000006', 'E08000006')).toBe(true);
    expect(ownArea(HAMPSHIRE, EASTLEIGH)).toBe(true);
    expect(ownArea(HAMPSHIRE, RUNNYMEDE)).toBe(false);
    expect(ownArea('E08000006', EASTLEIGH)).toBe(false);
  });

  it('is the same by the old and the new code of Barnsley and of Sheffield', () => {
    expect(ownArea('E08000016', 'E08000038')).toBe(true);
    expect(ownArea('E08000039', 'E08000019')).toBe(true);
    expect(ownArea('E08000016', 'E08000019')).toBe(false);
  });

  it('is not known while one of the two councils is not', () => {
    expect(ownArea(null, EASTLEIGH)).toBeUndefined();
    expect(ownArea(HAMPSHIRE, null)).toBeUndefined();
  });

  it('is a fact that can be chosen, and the time in care is not', () => {
    expect([isInAreaOfCouncil.changeable, livedTwoYearsInCareHere.changeable]).toEqual(['BY_CHOICE', 'NEVER']);
    expect([...placesWorkedOutOf].map(([fact, behind]) => [fact.code, behind.map(({ code }) => code)])).toEqual([
      ['careLeaver.places.housingAuthorityOfCouncil', ['careLeaver.housingAuthority', 'careLeaver.council']],
      [
        'careLeaver.places.twoYearsInCareHere',
        ['careLeaver.homelessness.twoYearsInCareHere', 'careLeaver.carePeriod.district'],
      ],
    ]);
    for (const { question, why, title } of placesWorkedOutOf.keys()) expect([question, why, title]).not.toContain('');
  });
});

// Housing Act 1996 s199(10): accommodation under a care order, in the district, two years without a break, some before 16.
describe('two years in care in one district', () => {
  type Period = NonNullable<ToldCareLeaver['carePeriods']>[number];
  const period = (from: string, to: string, more: Partial<Period> = {}): Period => ({
    ref: from,
    from,
    to,
    legalStatus: 'C2',
    placement: 'U4',
    district: EASTLEIGH,
    ...more,
  });
  /** Born on 10 March 2008, so 16 on 10 March 2024. */
  const showsTwoYears = (periods: readonly Period[], more: ToldCareLeaver = {}, asOf?: string) =>
    answers({ ...ava, housingAuthority: EASTLEIGH, carePeriods: [...periods], ...more }, asOf)[
      livedTwoYearsInCareHere.code
    ];

  it('are shown by the times in care, to the day', () => {
    expect(showsTwoYears([period('2022-05-01', '2024-05-01')])).toBe(true);
    expect(showsTwoYears([period('2022-05-01', '2024-04-30')])).toBeUndefined();
  });

  it('may be several times that follow one another without a break', () => {
    expect(showsTwoYears([period('2022-05-01', '2023-05-01'), period('2023-05-01', '2024-05-01')])).toBe(true);
    expect(showsTwoYears([period('2022-05-01', '2023-05-01'), period('2023-05-02', '2024-05-02')])).toBeUndefined();
    // A shorter time inside a longer one takes nothing from it.
    expect(showsTwoYears([period('2022-05-01', '2024-05-01'), period('2022-06-01', '2022-07-01')])).toBe(true);
    expect(
      showsTwoYears([
        period('2022-05-01', '2023-11-01'),
        period('2022-06-01', '2022-07-01'),
        period('2023-11-01', '2024-05-01'),
      ]),
    ).toBe(true);
  });

  it('must begin before the 16th birthday', () => {
    expect(showsTwoYears([period('2024-03-09', '2026-03-10')])).toBe(true);
    expect(showsTwoYears([period('2024-03-10', '2026-03-10')])).toBeUndefined();
  });

  it('must be over by the day asked about', () => {
    expect(showsTwoYears([period('2022-05-01', '2025-05-01')], {}, '2024-05-01')).toBe(true);
    expect(showsTwoYears([period('2022-05-01', '2025-05-01')], {}, '2024-04-30')).toBeUndefined();
  });

  it('count under a care order alone, and in this district alone', () => {
    expect(showsTwoYears([period('2020-05-01', '2024-05-01', { legalStatus: 'V2' })])).toBeUndefined();
    expect(showsTwoYears([period('2020-05-01', '2024-05-01', { district: RUNNYMEDE })])).toBeUndefined();
    expect(showsTwoYears([period('2020-05-01', '2024-05-01', { district: null })])).toBeUndefined();
  });

  it('are what the person says where the times in care do not show them', () => {
    const said = (answer: 'YES' | 'NO' | 'NOT_KNOWN') =>
      showsTwoYears([], { homelessness: { twoYearsInCareHere: answer } });
    expect([said('YES'), said('NO'), said('NOT_KNOWN')]).toEqual([true, false, undefined]);
    expect(showsTwoYears([period('2022-05-01', '2024-05-01')], { homelessness: { twoYearsInCareHere: 'NO' } })).toBe(
      true,
    );
  });

  it('are not worked out without a date of birth or a place', () => {
    expect(showsTwoYears([period('2022-05-01', '2024-05-01')], { dateOfBirth: null })).toBeUndefined();
    expect(showsTwoYears([period('2022-05-01', '2024-05-01')], { housingAuthority: null })).toBeUndefined();
  });

  it('may be over two years after each time in care began, and no such day is known without a date of birth', () => {
    const carePeriods = [period('2022-05-01', '2023-05-01'), period('2024-02-29', '2024-05-01')];
    expect(placeTurns({ ...ava, carePeriods }).map(isoOf)).toEqual(['2024-05-01', '2026-03-01']);
    expect(placeTurns({ ...ava, carePeriods, dateOfBirth: null })).toEqual([]);
  });
});
