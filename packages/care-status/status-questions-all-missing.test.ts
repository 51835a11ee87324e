import { describe, expect, it } from '@jest/globals';
import { otherStayIn, otherStaysComplete, shortBreaksOneSeries } from '@kith/circumstances';
import { day } from '@kith/policy';

import { isEligibleChild, toldFactsMissing, wasAwayAtSixteenAndIsNoLonger, type ToldCareLeaver } from './index.ts';
import { relevantInFull as whole, stayInFull as stay } from './testing/people.ts';

type Stay = NonNullable<ToldCareLeaver['carePeriods']>[number];
type Family = NonNullable<ToldCareLeaver['familyPeriods']>[number];
type Elsewhere = NonNullable<ToldCareLeaver['otherStays']>[number];

const asked = (told: ToldCareLeaver) =>
  toldFactsMissing(told, day('2025-08-01'), isEligibleChild).map(({ code }) => code.replace('careLeaver.', ''));

describe('where no answer alone would settle it, all that is missing is asked for', () => {
  /** One time in care has no first day, so that nothing else can settle it. */
  const missing = (more: ToldCareLeaver = {}, ofStay: Partial<Stay> = {}) => {
    const [first, ...others] = asked({ ...whole, carePeriods: [{ ...stay, from: null, ...ofStay }], ...more });
    expect(first).toBe('carePeriod.from');
    return others;
  };
  const ofStay = (more: Partial<Stay>, told: ToldCareLeaver = {}) => missing(told, more);

  it('which is only the first day, where the rest is told', () => {
    expect(missing()).toEqual([]);
  });

  it('which is nothing about a time in care, where none is told', () => {
    const told: ToldCareLeaver = { ...whole, carePeriods: null, otherStaysComplete: 'NO', shortBreaksOneSeries: null };
    const otherStays = [{ ref: 'o', from: '2025-07-01', to: '2025-07-20' }];
    expect(toldFactsMissing({ ...told, otherStays }, day('2025-08-01'), wasAwayAtSixteenAndIsNoLonger)).toEqual([
      otherStayIn,
      shortBreaksOneSeries,
      otherStaysComplete,
    ]);
  });

  it('of the end of a time in care: whether it goes on, and then the last day', () => {
    expect(ofStay({ to: null })).toEqual(['carePeriod.goesOn']);
    expect(ofStay({ to: null, goesOn: 'NOT_KNOWN' })).toEqual(['carePeriod.goesOn']);
    expect(ofStay({ to: null, goesOn: 'NO' })).toEqual(['carePeriod.to']);
    expect(ofStay({ to: null, goesOn: 'YES' })).toEqual([]);
  });

  it('of a time with a parent or guardian: its days, with whom, and whether it broke down once it ended', () => {
    const family: Family = { ref: 'f', with: 'PARENT', from: '2025-07-01', to: '2025-07-20', brokeDown: 'NO' };
    const ofFamily = (more: Partial<Family>) => missing({ familyPeriods: [{ ...family, ...more }] });
    expect(ofFamily({})).toEqual([]);
    expect(ofFamily({ from: null })).toEqual(['familyPeriod.from']);
    expect(ofFamily({ to: null, brokeDown: null })).toEqual(['familyPeriod.goesOn']);
    expect(ofFamily({ to: null, goesOn: 'NO' })).toEqual(['familyPeriod.to']);
    expect(ofFamily({ to: null, goesOn: 'YES', brokeDown: null })).toEqual([]);
    expect(ofFamily({ with: null })).toEqual(['familyPeriod.with']);
    expect(ofFamily({ brokeDown: null })).toEqual(['familyPeriod.brokeDown']);
    expect(ofFamily({ brokeDown: 'NOT_KNOWN' })).toEqual([]);
  });

  it('of another stay: its days and where it was', () => {
    const elsewhere: Elsewhere = { ref: 'o', in: 'HEALTH', from: '2025-07-01', to: '2025-07-20' };
    const ofElsewhere = (more: Partial<Elsewhere>) => missing({ otherStays: [{ ...elsewhere, ...more }] });
    expect(ofElsewhere({})).toEqual([]);
    expect(ofElsewhere({ from: null })).toEqual(['otherStay.from']);
    expect(ofElsewhere({ to: null })).toEqual(['otherStay.goesOn']);
    expect(ofElsewhere({ to: null, goesOn: 'NO' })).toEqual(['otherStay.to']);
    expect(ofElsewhere({ to: null, goesOn: 'YES' })).toEqual([]);
    expect(ofElsewhere({ in: null })).toEqual(['otherStay.in']);
  });

  it.each([
    'placement',
    'carerWasFosterParent',
    'legalStatus',
    'shortBreak',
    'meantToLastOver17Days',
    'homeAfterwards',
  ])('of a time in care: %s', (name) => expect(ofStay({ [name]: null })).toEqual([`carePeriod.${name}`]));

  it('of a time in care: nothing that somebody said they do not know', () => {
    const names = ['carerWasFosterParent', 'shortBreak', 'meantToLastOver17Days', 'homeAfterwards'];
    expect(ofStay(Object.fromEntries(names.map((name) => [name, 'NOT_KNOWN'])))).toEqual([]);
  });

  it('of a time in care that was a short break by its legal status: not whether it was one', () => {
    expect(ofStay({ legalStatus: 'V3', shortBreak: null })).toEqual([]);
  });

  it('of an agreement for short breaks: whether all its stays are told, until they are', () => {
    const under = (agreement: Partial<Stay>) =>
      missing({
        carePeriods: [
          { ...stay, ...agreement },
          { ...stay, ref: 'b', from: null },
        ],
      });
    expect(under({ legalStatus: 'V4' })).toEqual(['carePeriod.staysTold']);
    expect(under({ legalStatus: 'V4', staysTold: 'NO' })).toEqual(['carePeriod.staysTold']);
    expect(under({ legalStatus: 'V4', staysTold: 'YES' })).toEqual([]);
  });

  it('of short breaks: whether they were one series, and where they were not, which series', () => {
    expect(missing({ shortBreaksOneSeries: null }, { series: null })).toEqual(['shortBreaksOneSeries']);
    expect(missing({ shortBreaksOneSeries: 'YES' }, { series: null })).toEqual([]);
    expect(missing({ shortBreaksOneSeries: 'NO' }, { series: null })).toEqual(['carePeriod.series']);
    expect(missing({ shortBreaksOneSeries: 'NOT_KNOWN' }, { series: null })).toEqual(['carePeriod.series']);
    expect(missing({ shortBreaksOneSeries: 'NO' })).toEqual([]);
  });

  it('of the 16th birthday: where they were, and since when, if that was a hospital or custody', () => {
    expect(missing({ atSixteen: null })).toEqual(['atSixteen.in']);
    expect(missing({ atSixteen: { in: 'HOSPITAL' } })).toEqual(['atSixteen.since']);
    expect(missing({ atSixteen: { in: 'DETAINED' } })).toEqual(['atSixteen.since']);
    expect(missing({ atSixteen: { in: 'HOSPITAL', since: '2024-12-01' } })).toEqual([]);
    expect(missing({ atSixteen: { in: 'REMAND' } })).toEqual([]);
  });

  it('of a special guardianship order: all about it, and nothing where there was none', () => {
    const order = { made: 'YES', madeOn: '2020-01-01', endedEarly: 'NO', afterCare: 'YES' } as const;
    const ofOrder = (more: NonNullable<ToldCareLeaver['specialGuardianship']>) =>
      missing({ specialGuardianship: { ...order, ...more } });
    expect(missing({ specialGuardianship: null })).toEqual(['specialGuardianship.made']);
    expect(missing({ specialGuardianship: { made: 'NO' } })).toEqual([]);
    expect(ofOrder({})).toEqual([]);
    expect(ofOrder({ madeOn: null })).toEqual(['specialGuardianship.madeOn']);
    expect(ofOrder({ endedEarly: null })).toEqual(['specialGuardianship.endedEarly']);
    expect(ofOrder({ endedEarly: 'YES' })).toEqual(['specialGuardianship.endedOn']);
    expect(ofOrder({ endedEarly: 'YES', endedOn: '2021-01-01' })).toEqual([]);
    expect(ofOrder({ afterCare: null })).toEqual(['specialGuardianship.afterCare']);
    expect(missing({ specialGuardianship: { made: 'NOT_KNOWN' } })).toEqual([
      'specialGuardianship.madeOn',
      'specialGuardianship.endedEarly',
      'specialGuardianship.afterCare',
    ]);
  });

  it('of times with family and of other stays: whether these are all', () => {
    expect(missing({ familyPeriodsComplete: null, otherStaysComplete: null })).toEqual([
      'familyPeriodsComplete',
      'otherStaysComplete',
    ]);
  });

  it('each once, however many times in care it is missing of, and in the order of telling', () => {
    const told: ToldCareLeaver = {
      dateOfBirth: '2009-01-01',
      carePeriodsComplete: 'YES',
      carePeriods: [{ ref: 'a' }, { ref: 'b', legalStatus: 'V4' }, { ref: 'c', goesOn: 'NO' }],
      familyPeriods: [{ ref: 'f', to: '2025-01-01' }],
      otherStays: [{ ref: 'o' }],
    };
    expect(asked(told)).toEqual([
      'carePeriod.from',
      'carePeriod.goesOn',
      'carePeriod.to',
      'familyPeriod.from',
      'familyPeriod.with',
      'familyPeriod.brokeDown',
      'otherStay.from',
      'otherStay.goesOn',
      'otherStay.in',
      'carePeriod.staysTold',
      'carePeriod.placement',
      'carePeriod.carerWasFosterParent',
      'carePeriod.legalStatus',
      'carePeriod.shortBreak',
      'carePeriod.meantToLastOver17Days',
      'carePeriod.homeAfterwards',
      'shortBreaksOneSeries',
      'familyPeriodsComplete',
      'atSixteen.in',
      'specialGuardianship.made',
      'otherStaysComplete',
    ]);
  });
});
