import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import { ava, decidingBy } from '@kith/care-status/testing';
import { addDays, day, isoOf } from '@kith/policy';

import * as rules from './index.ts';

const decide = decidingBy(rules);
/** Born on 10 March 2008, in a children's home to 18, and wanting all that there is. */
const told: ToldCareLeaver = {
  ...ava,
  carePeriods: [{ ref: 'a', from: '2016-05-01', to: '2026-03-10', legalStatus: 'C2', placement: 'K2' }],
  stayingOn: { wantsChildrensHome: 'YES', wantsSupportedLodgings: 'YES' },
  learning: { inOrWantsEducation: 'YES', toldCouncil: 'YES' },
  support: { planProgrammeGoesOn: 'NO', needsAdviserNow: 'YES' },
};

describe('an age is reached at the start of the birthday, and a limit of age lasts to the day before it', () => {
  it.each([
    ['STAYING_CLOSE', 'england', '2026-03-10', 'STAYING_CLOSE_PILOT'],
    ['STAYING_CLOSE', 'england', '2033-03-10', undefined],
    ['STAYING_CLOSE', 'review-2022', '2026-03-10', 'REVIEW_STAYING_CLOSE_TO_23'],
    ['STAYING_CLOSE', 'review-2022', '2031-03-10', 'STAYING_CLOSE_PILOT'],
    ['SUPPORTED_LODGINGS', 'england', '2024-03-10', 'COUNCIL_LODGINGS'],
    ['SUPPORTED_LODGINGS', 'england', '2033-03-10', undefined],
    ['SUPPORTED_LODGINGS', 'review-2022', '2024-03-10', 'REVIEW_SUPPORTED_LODGINGS'],
    ['PERSONAL_ADVISER', 'england', '2024-03-10', 'ADVISER_AT_16_AND_17'],
    ['PERSONAL_ADVISER', 'england', '2026-03-10', 'ADVISER_TO_21'],
    ['PERSONAL_ADVISER', 'england', '2029-03-10', 'ADVISER_ON_REQUEST_TO_25'],
    ['PERSONAL_ADVISER', 'england', '2033-03-10', undefined],
    ['PERSONAL_ADVISER', 'review-2022', '2033-03-10', 'REVIEW_ADVISER_BEYOND_25'],
    ['EDUCATION_SUPPORT_TO_25', 'england', '2026-03-10', 'EDUCATION_WITH_MAIN_DUTIES'],
    ['EDUCATION_SUPPORT_TO_25', 'england', '2029-03-10', 'EDUCATION_TO_25'],
    ['EDUCATION_SUPPORT_TO_25', 'england', '2033-03-10', undefined],
  ] as const)('%s under %s changes on %s to %s', (code, policy, birthday, route) => {
    const before = isoOf(addDays(day(birthday), -1));
    const on = (asOf: string) => decide(told, code, { asOf, policy }).determination.route?.code;
    expect(on(birthday)).toBe(route);
    expect(on(before)).not.toBe(route);
  });
});

describe('a need or a wish that is not there', () => {
  it.each([
    ['SUPPORTED_LODGINGS', { stayingOn: { wantsSupportedLodgings: 'NO' } }, 'england', '2026-11-21'],
    ['EDUCATION_SUPPORT_TO_25', { learning: { inOrWantsEducation: 'NO' } }, 'england', '2026-11-21'],
    [
      'PERSONAL_ADVISER',
      { support: { planProgrammeGoesOn: 'NO', needsAdviserNow: 'NO' } },
      'review-2022',
      '2033-03-10',
    ],
    ['LIFELONG_GUARDIANSHIP', { stayingOn: { adultWantsLifelongBond: 'NO' } }, 'review-2022', '2026-11-21'],
  ] as const)('opens nothing: %s', (code, without, policy, asOf) => {
    expect(decide({ ...told, ...without }, code, { policy, asOf }).determination.outcome).toBe('NOT_ENTITLED');
  });

  it('leaves Staying Close to the council’s own scheme where nobody wants to live near the home', () => {
    const elsewhere = { ...told, stayingOn: { wantsChildrensHome: 'NO' } } as const;
    expect(decide(elsewhere, 'STAYING_CLOSE', { policy: 'review-2022' }).determination.route?.code).toBe(
      'STAYING_CLOSE_PILOT',
    );
  });
});
