import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import { ava, decidingBy, published, qualifying, reasonsAgainst } from '@kith/care-status/testing';

import * as rules from './index.ts';

const decide = decidingBy(rules);
const SOUTHAMPTON = 'E06000045';
/** 24 on the day asked about, with a landlord who wants a guarantor. */
const renting: ToldCareLeaver = {
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
  },
};
const guarantee = (told: ToldCareLeaver, asking = {}) => decide(told, 'RENT_GUARANTEE', asking);
const scheme = (terms: object) => published(SOUTHAMPTON, { 'rent-guarantee-scheme': { offered: 'YES', ...terms } });

describe('a guarantee for the 24-year-old whose landlord wants a guarantor', () => {
  it('is the council’s to give: no law makes it do so', () => {
    expect(guarantee(renting).determination).toMatchObject({
      outcome: 'COUNCIL_DECIDES',
      route: { code: 'ASK_FOR_A_GUARANTEE' },
    });
  });

  it('follows the terms of the council’s scheme: up to £850 a month for rent', () => {
    const settings = scheme({
      leastAge: 18,
      underAge: 25,
      mostMonthlyPence: 85_000,
      mostInAllPence: 1_020_000,
      months: 12,
      covers: 'RENT',
      depositWaived: true,
    });
    const { determination } = guarantee(renting, { settings });
    expect(determination).toMatchObject({
      outcome: 'COUNCIL_DECIDES',
      award: { least: 85_000, every: 'MONTH', measure: 'UP_TO' },
    });
    expect(determination.award?.heldBy).toBeDefined();
    expect(determination.award?.notes.map(({ says }) => says)).toEqual([
      'It pays at most £10,200 in all.',
      'The guarantee lasts for 12 months.',
      'It covers rent, and not damage.',
      'The landlord asks for no deposit.',
    ]);
  });

  it('is refused over the limit, outside the ages, out of the area, and where there is no scheme', () => {
    const refused = (told: ToldCareLeaver, terms: object) =>
      reasonsAgainst(guarantee(told, { settings: scheme(terms) }));
    expect(
      refused({ ...renting, home: { ...renting.home, rentMonthlyPence: 85_001 } }, { mostMonthlyPence: 85_000 }),
    ).toContain('The rent for a month is within the limit of the scheme');
    expect(refused(renting, { underAge: 24 })).toContain('You are of the age that the scheme is for');
    const away = { ...renting, home: { ...renting.home, inCouncilArea: 'NO' } } as const;
    expect(refused(away, {})).toContain('The home is in the area of the scheme');
    expect(guarantee(away, { settings: scheme({ outOfArea: true }) }).determination.outcome).toBe('COUNCIL_DECIDES');
    expect(
      guarantee(renting, { settings: published(SOUTHAMPTON, { 'rent-guarantee-scheme': { offered: 'NO' } }) })
        .determination.outcome,
    ).toBe('NOT_ENTITLED');
  });

  it('is every council’s duty under the Review, and a deposit asked beside it is flagged', () => {
    expect(guarantee(renting, { policy: 'review-2022' }).determination).toMatchObject({
      outcome: 'ENTITLED',
      route: { code: 'REVIEW_RENT_GUARANTEE' },
    });
    const deposit = { ...renting, home: { ...renting.home, landlordAsksForDeposit: 'YES' } } as const;
    const { route } = guarantee(deposit, { policy: 'review-2022' }).determination;
    expect(route?.code).toBe('REVIEW_RENT_GUARANTEE_DEPOSIT_ASKED');
    expect(route?.notes?.[0]?.says).toContain('asks for a deposit too');
  });
});

describe('help with rent at the one-bedroom rate', () => {
  const outcome = (told: ToldCareLeaver, asOf = '2026-11-21') =>
    decide(told, 'ONE_BEDROOM_RATE', { asOf }).determination.outcome;

  it('runs to 25 from 31 May 2021, and ran to 22 before', () => {
    expect(outcome(renting)).toBe('ENTITLED');
    expect(outcome(renting, '2027-10-01')).toBe('NOT_ENTITLED');
    const older: ToldCareLeaver = {
      ...renting,
      dateOfBirth: '1999-05-30',
      carePeriods: [{ ref: 'a', from: '2010-01-01', to: '2017-05-30', legalStatus: 'C2' }],
    };
    expect(outcome(older, '2021-05-30')).toBe('NOT_ENTITLED');
    expect(outcome(older, '2021-05-31')).toBe('ENTITLED');
  });

  it('is for single private tenants of 18 and over', () => {
    expect(outcome({ ...renting, home: { ...renting.home, single: 'NO' } })).toBe('NOT_ENTITLED');
    expect(outcome({ ...renting, home: { ...renting.home, rentsPrivately: 'NO' } })).toBe('NOT_ENTITLED');
  });

  it('is not settled for a qualifying care leaver, who is asked what the benefits office says', () => {
    const told = { ...qualifying, home: renting.home };
    expect(outcome(told)).toBe('MORE_INFORMATION_NEEDED');
    expect(decide(told, 'ONE_BEDROOM_RATE').questions.map(({ fact }) => fact.code)).toEqual([
      'careLeaver.home.benefitsCountAsCareLeaver',
    ]);
    expect(outcome({ ...told, home: { ...told.home, benefitsCountAsCareLeaver: 'YES' } })).toBe('ENTITLED');
  });
});
