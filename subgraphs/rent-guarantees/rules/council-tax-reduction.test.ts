import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import { ava, decidingBy, inLines, published } from '@kith/care-status/testing';
import * as v from 'valibot';

import * as rules from './index.ts';

const decide = decidingBy(rules);
const EASTLEIGH = 'E07000086';
const NORTH_NORTHAMPTONSHIRE = 'E06000061';
const RUNNYMEDE = 'E07000212';

/** Born on 10 March 2008, with a bill of £1,500 a year. */
const paying = (housingAuthority: string, more: object = {}): ToldCareLeaver => ({
  ...ava,
  housingAuthority,
  home: {
    paysCouncilTax: 'YES',
    councilTaxYearlyPence: 150_000,
    otherAdults: 0,
    otherCareLeavers: 0,
    councilTaxNeed: 'CAN_PAY',
    ...more,
  },
});
const reduction = (told: ToldCareLeaver, asking = {}) => decide(told, 'COUNCIL_TAX_REDUCTION', asking);
const off = (told: ToldCareLeaver, asOf = '2026-11-21') => reduction(told, { asOf }).determination.award?.least;

describe('council tax schemes for care leavers, by the council that sends the bill', () => {
  it('Eastleigh: all of it alone or half shared to 21, then half or a quarter to 25', () => {
    expect(off(paying(EASTLEIGH))).toBe(150_000);
    expect(off(paying(EASTLEIGH, { otherAdults: 2 }))).toBe(75_000);
    expect(off(paying(EASTLEIGH, { otherAdults: 1 }), '2029-03-10')).toBe(37_500);
    expect(inLines(reduction(paying(EASTLEIGH), { asOf: '2029-01-01' }).periods(60))).toEqual([
      '2029-01-01 COUNCIL_DECIDES 1500',
      '2029-03-10 COUNCIL_DECIDES 750',
      '2033-03-10 NOT_ENTITLED',
    ]);
  });

  it('North Northamptonshire: all of it to 21, then on need to 25', () => {
    expect(off(paying(NORTH_NORTHAMPTONSHIRE, { otherAdults: 3 }))).toBe(150_000);
    const at21 = (councilTaxNeed: string) =>
      reduction(paying(NORTH_NORTHAMPTONSHIRE, { councilTaxNeed }), { asOf: '2029-03-10' }).determination;
    expect(at21('CAN_PAY').outcome).toBe('NOT_ENTITLED');
    expect(at21('HARD_TO_PAY')).toMatchObject({ outcome: 'COUNCIL_DECIDES', route: { code: 'PUBLISHED_SCHEME' } });
    expect(at21('HARD_TO_PAY').award?.least).toBeUndefined();
  });

  it('Runnymede: nothing to pay to 25 alone or among care leavers, a quarter off with one other adult, none with two', () => {
    expect(off(paying(RUNNYMEDE), '2033-03-09')).toBe(150_000);
    expect(off(paying(RUNNYMEDE, { otherCareLeavers: 2 }))).toBe(150_000);
    expect(off(paying(RUNNYMEDE, { otherAdults: 1 }))).toBe(37_500);
    expect(reduction(paying(RUNNYMEDE, { otherAdults: 2 })).determination.outcome).toBe('NOT_ENTITLED');
  });

  it('is still the council’s to give where no scheme is known, and follows the housing council, not the other', () => {
    expect(reduction(paying('E07000087')).determination).toMatchObject({
      outcome: 'COUNCIL_DECIDES',
      route: { code: 'ASK_FOR_A_REDUCTION' },
    });
    expect(reduction({ ...paying(''), housingAuthority: null, council: RUNNYMEDE }).determination.route?.code).toBe(
      'ASK_FOR_A_REDUCTION',
    );
  });

  it('may be for the council’s own care leavers only', () => {
    const own = (council: string) =>
      reduction(
        { ...paying(EASTLEIGH), council },
        {
          settings: published(EASTLEIGH, {
            'council-tax-care-leavers': {
              offered: 'YES',
              who: 'OWN_CARE_LEAVERS',
              bands: [{ underAge: 25, alone: 100, allCareLeavers: 100, byOtherAdults: [100], onNeed: false }],
            },
          }),
        },
      ).determination.outcome;
    expect([own('E10000014'), own('E08000006')]).toEqual(['COUNCIL_DECIDES', 'NOT_ENTITLED']);
  });

  it('has a range while nobody has said what the bill is', () => {
    const told = paying(RUNNYMEDE, { otherAdults: 1, councilTaxYearlyPence: null });
    expect(reduction(told).determination).toMatchObject({
      outcome: 'COUNCIL_DECIDES',
      award: { least: 0, most: 250_000 },
    });
    expect(reduction(told).questions.map(({ fact }) => fact.code)).toEqual(['careLeaver.home.councilTaxYearlyPence']);
  });

  it('is published only where a larger household never gets more, and the ages are in order', () => {
    const fits = (bands: object[]) =>
      v.is(rules.rentGuaranteeShapes['council-tax-care-leavers'], { offered: 'YES', who: 'NOT_STATED', bands });
    const band = { underAge: 21, alone: 50, allCareLeavers: 50, byOtherAdults: [25], onNeed: false };
    expect(fits([band, { ...band, underAge: 25 }])).toBe(true);
    expect(fits([band, band])).toBe(false);
    expect(fits([{ ...band, byOtherAdults: [75] }])).toBe(false);
  });
});
