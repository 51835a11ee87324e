import { describe, expect, it } from '@jest/globals';
import type { CareLeaverCategory } from '@kith/circumstances';
import { day } from '@kith/policy';

import { careHistoryOf, categoryOn, type CareHistory, type ToldCareLeaver } from './index.ts';
import { relevantAtSixteen } from './testing/people.ts';

const history = (told: ToldCareLeaver): CareHistory => careHistoryOf({ dateOfBirth: '2009-01-01', ...told })!;
type Period = NonNullable<ToldCareLeaver['carePeriods']>[number];
const period = (more: Partial<Period>): Period => ({ ref: 'a', from: '2020-01-01', to: '2021-01-01', ...more });
const onlyPeriod = (more: Partial<Period>) => history({ carePeriods: [period(more)] }).periods[0];

describe('what was told of care, as days that can be counted', () => {
  it('is nothing without a date of birth', () => {
    expect(careHistoryOf({ carePeriods: [period({})] })).toBeUndefined();
  });

  it('has its times in order of their first day, whatever order they were told in', () => {
    const told = [period({ ref: 'late', from: '2020-06-01' }), period({ ref: 'early', from: '2020-01-01' })];
    expect(history({ carePeriods: told }).periods.map(({ ref }) => ref)).toEqual(['early', 'late']);
    expect(history({ carePeriods: told.toReversed() }).periods.map(({ ref }) => ref)).toEqual(['early', 'late']);
  });

  it('ends at the 18th birthday at the latest, and never before it began', () => {
    expect(onlyPeriod({ to: null, goesOn: 'YES' })?.to).toBe(day('2027-01-01'));
    const late = onlyPeriod({ from: '2028-01-01', to: '2028-02-01' });
    expect([late?.from, late?.to]).toEqual([day('2028-01-01'), day('2028-01-01')]);
  });

  it('knows a care order, interim or full, from any other footing, and from none told', () => {
    const careOrder = (legalStatus: Period['legalStatus']) => onlyPeriod({ legalStatus })?.careOrder;
    expect([careOrder('C1'), careOrder('C2'), careOrder('V2'), careOrder(null)]).toEqual([
      true,
      true,
      false,
      undefined,
    ]);
  });

  it('takes a short break from what is said of it, or else from its footing', () => {
    const shortBreak = (more: Partial<Period>) => onlyPeriod(more)?.shortBreak;
    expect(shortBreak({ legalStatus: 'V3' })).toBe(true);
    expect(shortBreak({ legalStatus: 'V2' })).toBe(false);
    expect(shortBreak({ legalStatus: 'V2', shortBreak: 'YES' })).toBe(true);
    expect(shortBreak({})).toBeUndefined();
  });

  it('keeps the district, the home, the end and the series where they were told', () => {
    const told = { district: 'E07000086', placement: 'U6', ended: 'E3', series: 2, legalStatus: 'C2' } as const;
    expect(onlyPeriod(told)).toMatchObject(told);
    for (const name of Object.keys(told)) expect(onlyPeriod({})).not.toHaveProperty(name);
  });

  it('is not whole while a time has no first day, or no end and is not said to go on', () => {
    const whole = (more: Partial<Period>) =>
      history({ carePeriods: [period(more)], carePeriodsComplete: 'YES' }).complete;
    expect(whole({})).toBe(true);
    expect(whole({ from: null })).toBe(false);
    expect(whole({ to: null })).toBe(false);
    expect(whole({ to: null, goesOn: 'NO' })).toBe(false);
    expect(history({ carePeriods: [period({})] }).complete).toBe(false);
  });

  it('is whole without any time for somebody who was never in care, and not where a time is told', () => {
    expect(history({ everInCare: 'NO' })).toMatchObject({ complete: true, everInCare: false });
    expect(history({ everInCare: 'NO', carePeriods: [period({})] })).toMatchObject({
      complete: false,
      everInCare: true,
    });
    expect(history({}).everInCare).toBeUndefined();
    expect(history({ everInCare: 'YES' }).everInCare).toBe(true);
  });

  it('leaves out living with somebody else, and is not whole while nobody says with whom', () => {
    const family = (...told: NonNullable<ToldCareLeaver['familyPeriods']>) =>
      history({ familyPeriods: [...told], familyPeriodsComplete: 'YES' });
    const days = { ref: 'f', from: '2025-01-01', to: '2025-06-01' };
    expect(family({ ...days, with: 'PARENT' })).toMatchObject({
      family: [{ brokeDown: undefined }],
      familyComplete: true,
    });
    expect(family({ ...days, with: 'SOMEBODY_ELSE' })).toMatchObject({ family: [], familyComplete: true });
    expect(family(days)).toMatchObject({ family: [], familyComplete: false });
    expect(family({ ref: 'f', with: 'PARENT' })).toMatchObject({ family: [], familyComplete: false });
  });

  it('counts another stay only with its days and its kind', () => {
    const other = (...told: NonNullable<ToldCareLeaver['otherStays']>) =>
      history({ otherStays: [...told], otherStaysComplete: 'YES' });
    const days = { ref: 'o', from: '2025-01-01', to: '2025-06-01' };
    expect(other({ ...days, in: 'HEALTH' })).toMatchObject({
      otherStays: [{ in: 'HEALTH' }],
      otherStaysComplete: true,
    });
    expect(other(days)).toMatchObject({ otherStays: [], otherStaysComplete: false });
    expect(other({ ref: 'o', in: 'HEALTH' })).toMatchObject({ otherStays: [], otherStaysComplete: false });
  });

  it('takes a special guardianship order from what is said of it, or else from its days', () => {
    const order = (told: ToldCareLeaver['specialGuardianship']) => history({ specialGuardianship: told }).guardianship;
    expect(order({ madeOn: '2020-01-01' })).toMatchObject({ made: true, madeOn: day('2020-01-01') });
    expect(order({ made: 'NO' })).toMatchObject({ made: false, madeOn: undefined });
    expect(order({ made: 'YES', endedOn: '2021-01-01' })).toMatchObject({
      endedEarly: true,
      endedOn: day('2021-01-01'),
    });
    expect(order({ made: 'YES', endedEarly: 'NO', afterCare: 'YES' })).toMatchObject({
      endedEarly: false,
      afterCare: true,
    });
    expect(order(null)).toMatchObject({ made: undefined, endedEarly: undefined });
  });

  it('takes the category of the council only with its day', () => {
    const asOn = '2026-01-01';
    const imported = (told: ToldCareLeaver['councilCategory']) => history({ councilCategory: told }).imported;
    expect(imported({ category: 'RELEVANT', source: 'letter', asOn })).toEqual({
      category: 'RELEVANT',
      source: 'letter',
      asOn: day(asOn),
    });
    expect(imported({ category: 'RELEVANT', asOn })).not.toHaveProperty('source');
    expect(imported({ category: 'RELEVANT' })).toBeUndefined();
    expect(imported({ asOn })).toBeUndefined();
  });
});

describe('the category that a council gave', () => {
  const on = (iso: string, category: CareLeaverCategory, asOn: string, more = {}) =>
    categoryOn(
      careHistoryOf({
        ...relevantAtSixteen,
        carePeriods: [],
        carePeriodsComplete: 'NO',
        councilCategory: { category, source: 'letter', asOn },
        ...more,
      }),
      day(iso),
    );

  it('holds from its day on, and says whose it is', () => {
    expect(on('2026-02-01', 'RELEVANT', '2026-02-01')).toEqual({
      possible: ['RELEVANT'],
      basis: 'COUNCIL',
      councilDiffers: false,
    });
    expect(on('2026-01-31', 'RELEVANT', '2026-02-01')).toMatchObject({ basis: 'CARE_PERIODS', councilDiffers: false });
  });

  it('becomes former relevant at 18, and stays what it is when it was given at 18 or later', () => {
    expect(on('2027-01-01', 'ELIGIBLE', '2026-12-31').possible).toEqual(['FORMER_RELEVANT']);
    expect(on('2027-01-01', 'RELEVANT', '2026-12-31').possible).toEqual(['FORMER_RELEVANT']);
    expect(on('2027-06-01', 'QUALIFYING', '2026-12-31').possible).toEqual(['QUALIFYING']);
    // Nobody is relevant at 18, so a "relevant" from that day is no help.
    expect(on('2027-06-01', 'RELEVANT', '2027-01-01')).toMatchObject({ basis: 'CARE_PERIODS', councilDiffers: true });
  });

  it('of qualifying ends on the 25th birthday', () => {
    const possible = (iso: string) => on(iso, 'QUALIFYING', '2028-01-01').possible;
    expect(possible('2033-12-31')).toEqual(['QUALIFYING']);
    expect(possible('2034-01-01')).toEqual(['NONE']);
  });

  it('of none holds after 18 only where it was given then', () => {
    expect(on('2027-06-01', 'NONE', '2027-01-01').possible).toEqual(['NONE']);
    expect(on('2027-06-01', 'NONE', '2026-12-31').possible.length).toBeGreaterThan(1);
  });

  it('of former relevant or eligible stays what it is, or becomes what follows it, also after 25', () => {
    const possible = (category: 'FORMER_RELEVANT' | 'ELIGIBLE', asOn: string) =>
      on('2035-01-01', category, asOn).possible;
    expect(possible('FORMER_RELEVANT', '2028-01-01')).toEqual(['FORMER_RELEVANT']);
    expect(possible('ELIGIBLE', '2026-12-31')).toEqual(['FORMER_RELEVANT']);
  });

  it('of none from before 18 is nothing to differ from afterwards', () => {
    expect(on('2027-06-01', 'NONE', '2026-12-31')).toMatchObject({ basis: 'CARE_PERIODS', councilDiffers: false });
  });

  it('is only a second source where the times in care say the same', () => {
    const known = { carePeriods: relevantAtSixteen.carePeriods, carePeriodsComplete: 'YES' };
    expect(on('2026-02-01', 'RELEVANT', '2026-02-01', known)).toEqual({
      possible: ['RELEVANT'],
      basis: 'CARE_PERIODS',
      councilDiffers: false,
    });
  });

  it('gives way to six months at home before 18', () => {
    const familyPeriods = [{ ref: 'f', with: 'PARENT', from: '2026-03-01', goesOn: 'YES' }];
    expect(on('2027-01-01', 'RELEVANT', '2026-02-01', { familyPeriods }).possible).toEqual(['QUALIFYING']);
  });

  it('is nothing to differ from for somebody of whom no birthday is known', () => {
    expect(categoryOn(undefined, day('2026-01-01'))).toMatchObject({ basis: 'CARE_PERIODS', councilDiffers: false });
  });
});
