import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import { ava, decidingBy, inLines, published } from '@kith/care-status/testing';
import * as v from 'valibot';

import * as rules from './index.ts';

const decide = decidingBy(rules);
const SOUTHAMPTON = 'E06000045';
const { 'rent-guarantee-scheme': schemeShape, 'council-tax-care-leavers': taxShape } = rules.rentGuaranteeShapes;

/** 18 on 1 October 2020, and 25 on 1 October 2027. */
const renting = (home: ToldCareLeaver['home'] = {}): ToldCareLeaver => ({
  ...ava,
  dateOfBirth: '2002-10-01',
  council: SOUTHAMPTON,
  carePeriods: [{ ref: 'a', from: '2010-01-01', to: '2020-10-01', legalStatus: 'C2', placement: 'U4' }],
  home: {
    landlordAsksForGuarantor: 'YES',
    landlordAsksForDeposit: 'NO',
    rentMonthlyPence: 80_000,
    inCouncilArea: 'YES',
    rentsPrivately: 'YES',
    single: 'YES',
    ...home,
  },
});
const guarantee = (terms: object, home = {}, asking = {}) =>
  decide(renting(home), 'RENT_GUARANTEE', {
    settings: published(SOUTHAMPTON, { 'rent-guarantee-scheme': { offered: 'YES', ...terms } }),
    ...asking,
  });

describe('the terms of a guarantor scheme', () => {
  it('hold from the youngest age to the day before the oldest', () => {
    const periods = (terms: object, asOf: string) => inLines(guarantee(terms, {}, { asOf }).periods(24));
    expect(periods({ leastAge: 21 }, '2023-01-01')).toEqual(['2023-01-01 NOT_ENTITLED', '2023-10-01 COUNCIL_DECIDES']);
    expect(periods({ underAge: 25 }, '2027-01-01')).toEqual(['2027-01-01 COUNCIL_DECIDES', '2027-10-01 NOT_ENTITLED']);
    expect(periods({ underAge: 30 }, '2032-01-01')).toEqual(['2032-01-01 COUNCIL_DECIDES', '2032-10-01 NOT_ENTITLED']);
    expect(guarantee({ leastAge: 24 }).determination.outcome).toBe('COUNCIL_DECIDES');
  });

  it('cover a rent of just the limit, and not a penny more', () => {
    const outcome = (rentMonthlyPence: number) =>
      guarantee({ mostMonthlyPence: 85_000 }, { rentMonthlyPence }).determination.outcome;
    expect([outcome(85_000), outcome(85_001)]).toEqual(['COUNCIL_DECIDES', 'NOT_ENTITLED']);
  });

  it('are said as far as the council has set them, and no further', () => {
    const notes = (terms: object) =>
      guarantee({ mostMonthlyPence: 85_000, ...terms }).determination.award?.notes.map(({ says }) => says);
    expect(notes({})).toEqual([]);
    expect(notes({ covers: 'RENT_AND_DAMAGE' })).toEqual(['It covers rent and damage.']);
    expect(notes({ depositWaived: false, months: 6 })).toEqual(['The guarantee lasts for 6 months.']);
  });

  it('give no figure where there is no limit', () => {
    expect(guarantee({ mostInAllPence: 500_000 }).determination.award?.least).toBeUndefined();
    expect(guarantee({}).determination.outcome).toBe('COUNCIL_DECIDES');
  });

  it('are each of their kind', () => {
    const takes = (terms: object) => v.is(schemeShape, { offered: 'YES', ...terms });
    expect(takes({ covers: 'RENT' })).toBe(true);
    expect(takes({ covers: 'RENT_AND_DAMAGE' })).toBe(true);
    expect(takes({ covers: 'DAMAGE' })).toBe(false);
    expect(takes({ offered: 'NO' })).toBe(true);
    expect(takes({ offered: 'MAYBE' })).toBe(false);
    expect(takes({ months: 121 })).toBe(false);
    const who = (name: string) => v.is(taxShape, { offered: 'YES', who: name, bands: [] });
    expect(['ANY_CARE_LEAVER', 'OWN_CARE_LEAVERS', 'NOT_STATED', 'NOBODY'].map(who)).toEqual([true, true, true, false]);
    expect(rules.rentGuaranteeSettings.map(({ code }) => code)).toEqual([
      'rent-guarantee-scheme',
      'intentional-homelessness-disapplied',
      'council-tax-care-leavers',
    ]);
  });
});

describe('the timeline of the one-bedroom rate', () => {
  it('ends on the 25th birthday', () => {
    expect(inLines(decide(renting(), 'ONE_BEDROOM_RATE', { asOf: '2027-01-01' }).periods(12))).toEqual([
      '2027-01-01 ENTITLED',
      '2027-10-01 NOT_ENTITLED',
    ]);
  });

  it('ended on the 22nd, and began again in May 2021', () => {
    const older: ToldCareLeaver = {
      ...renting(),
      dateOfBirth: '1999-02-01',
      carePeriods: [{ ref: 'a', from: '2010-01-01', to: '2017-02-01', legalStatus: 'C2' }],
    };
    expect(inLines(decide(older, 'ONE_BEDROOM_RATE', { asOf: '2021-01-01' }).periods(6))).toEqual([
      '2021-01-01 ENTITLED',
      '2021-02-01 NOT_ENTITLED',
      '2021-05-31 ENTITLED',
    ]);
  });
});

describe('council tax in a home with other care leavers', () => {
  const EASTLEIGH = 'E07000086';
  const scheme = { offered: 'YES', who: 'ANY_CARE_LEAVER', bands: [] as object[] };
  const decided = (bands: object[], home: ToldCareLeaver['home']) =>
    decide(
      {
        ...renting(),
        housingAuthority: EASTLEIGH,
        home: { paysCouncilTax: 'YES', councilTaxYearlyPence: 150_000, councilTaxNeed: 'CAN_PAY', ...home },
      },
      'COUNCIL_TAX_REDUCTION',
      { settings: published(EASTLEIGH, { 'council-tax-care-leavers': { ...scheme, bands } }) },
    ).determination;

  it('goes by the figure for a home of care leavers, which may be less than alone', () => {
    const bands = [{ underAge: 25, alone: 100, allCareLeavers: 60, byOtherAdults: [20], onNeed: false }];
    const award = (otherCareLeavers: number) => decided(bands, { otherAdults: 0, otherCareLeavers }).award;
    expect(award(0)?.least).toBe(150_000);
    expect(award(1)?.least).toBe(90_000);
    expect(award(1)?.lines.map(({ says }) => says)).toEqual(['60% off your council tax while you are under 25']);
  });

  it('has no figure where the scheme says nothing of other adults', () => {
    const bands = [{ underAge: 25, alone: 100, onNeed: false }];
    const shared = decided(bands, { otherAdults: 1, otherCareLeavers: 0 });
    expect(shared.outcome).toBe('COUNCIL_DECIDES');
    expect(shared.award?.least).toBeUndefined();
  });
});
