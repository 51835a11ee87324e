import { describe, expect, it } from '@jest/globals';
import { day } from '@kith/policy';

import { careLeaverCircumstances, careLeaverCrossChecks, problemsIn, type Told } from '../index.ts';

type ToldCareLeaver = Told<typeof careLeaverCircumstances>;

const asOf = day('2026-11-21');
const codesOf = (told: ToldCareLeaver, more: object = {}) => {
  expect(problemsIn(careLeaverCircumstances, told)).toEqual([]);
  return careLeaverCrossChecks(told, { asOf, ...more }).map(({ path, code }) => [path.join('.'), code]);
};
const period = (more: object): ToldCareLeaver => ({
  dateOfBirth: '2008-03-10',
  carePeriods: [{ ref: 'a', from: '2020-01-01', to: '2022-01-01', placement: 'U4', ...more }],
});

describe('what cannot be true together in what a care leaver told', () => {
  it('finds nothing in an account that can be true, or that leaves everything open', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf(period({}))).toEqual([]);
  });

  it('refuses a birth after the day asked about, and times before birth or that end before they start', () => {
    expect(codesOf({ dateOfBirth: '2026-11-22' })).toEqual([['dateOfBirth', 'NOT_BORN_YET']]);
    expect(codesOf(period({ from: '2008-03-09' }))).toEqual([['carePeriods.0.from', 'BEFORE_BIRTH']]);
    expect(codesOf(period({ to: '2019-12-31' }))).toEqual([['carePeriods.0.to', 'ENDS_BEFORE_IT_STARTS']]);
    expect(codesOf({ familyPeriods: [{ ref: 'f', from: '2020-01-02', to: '2020-01-01' }] })).toEqual([
      ['familyPeriods.0.to', 'ENDS_BEFORE_IT_STARTS'],
    ]);
    expect(codesOf(period({ goesOn: 'YES' }))).toEqual([['carePeriods.0.goesOn', 'ENDED_AND_GOES_ON']]);
  });

  it('takes a placement code of the return only for the years in which it was one', () => {
    expect(codesOf(period({ placement: 'Q9' }))).toEqual([['carePeriods.0.placement', 'UNKNOWN_PLACEMENT']]);
    const code = (placement: string, from: string, to: string) => codesOf(period({ placement, from, to })).length === 0;
    expect([code('H5', '2025-03-31', '2025-06-01'), code('H5', '2025-04-01', '2025-06-01')]).toEqual([true, false]);
    expect([code('P2', '2023-10-27', '2023-12-01'), code('P2', '2023-10-28', '2023-12-01')]).toEqual([true, false]);
    expect([code('Z11', '2025-04-01', '2025-06-01'), code('Z11', '2024-01-01', '2024-06-01')]).toEqual([true, false]);
  });

  it('refuses times in care of somebody who was never in care', () => {
    expect(codesOf({ ...period({}), everInCare: 'NO' })).toEqual([['everInCare', 'NEVER_IN_CARE']]);
  });

  it('refuses a stay at 16 that started later, and an order that ended before it was made', () => {
    expect(codesOf({ dateOfBirth: '2008-03-10', atSixteen: { in: 'HOSPITAL', since: '2024-03-11' } })).toEqual([
      ['atSixteen.since', 'AFTER_SIXTEEN'],
    ]);
    expect(codesOf({ specialGuardianship: { madeOn: '2020-01-02', endedOn: '2020-01-01' } })).toEqual([
      ['specialGuardianship.endedOn', 'ENDS_BEFORE_IT_STARTS'],
    ]);
  });

  it('asks where the council’s own category comes from, and of which day it is', () => {
    expect(codesOf({ councilCategory: { category: 'RELEVANT' } })).toEqual([
      ['councilCategory.source', 'PROVENANCE_NEEDED'],
      ['councilCategory.asOn', 'PROVENANCE_NEEDED'],
    ]);
  });

  it('refuses short stays that were all one series, and are numbered as several', () => {
    const stays = (...series: number[]) => series.map((one, index) => ({ ref: `s${index}`, series: one }));
    const numbered = (...series: number[]) => codesOf({ shortBreaksOneSeries: 'YES', carePeriods: stays(...series) });
    expect(numbered(1, 2)).toEqual([['shortBreaksOneSeries', 'MORE_THAN_ONE_SERIES']]);
    expect(numbered(1, 1)).toEqual([]);
    expect(codesOf({ shortBreaksOneSeries: 'NO', carePeriods: stays(1, 2) })).toEqual([]);
  });

  it('refuses a council that is none in England', () => {
    const known = { councils: new Set(['E10000014']), housingAuthorities: new Set(['E07000086']) };
    expect(codesOf({ council: 'E10000014', housingAuthority: 'E07000086' }, known)).toEqual([]);
    expect(codesOf({ council: 'W06000001', housingAuthority: 'E10000014' }, known)).toEqual([
      ['council', 'UNKNOWN_COUNCIL'],
      ['housingAuthority', 'UNKNOWN_COUNCIL'],
    ]);
  });
});
