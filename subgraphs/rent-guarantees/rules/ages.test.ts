import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import { ava, decidingBy, qualifying } from '@kith/care-status/testing';
import { addDays, day, isoOf } from '@kith/policy';

import * as rules from './index.ts';

const decide = decidingBy(rules);
/** Born on 10 March 2008, in care to 18, now renting alone with a bill for council tax. */
const told: ToldCareLeaver = {
  ...ava,
  housingAuthority: 'E08000006',
  home: { rentsPrivately: 'YES', single: 'YES', paysCouncilTax: 'YES' },
  learning: { fullTimeFurtherOrHigher: 'NO' },
  support: { planProgrammeGoesOn: 'NO' },
  homelessness: { owedHomeAsChild: 'NO', vulnerableBecauseOfCare: 'YES', twoYearsInCareHere: 'YES' },
};

describe('an age is reached at the start of the birthday, and a limit of age lasts to the day before it', () => {
  it.each([
    ['ONE_BEDROOM_RATE', '2026-03-10', 'ONE_BEDROOM_RATE'],
    ['ONE_BEDROOM_RATE', '2033-03-10', undefined],
    ['LOCAL_CONNECTION', '2025-07-10', 'NO_LOCAL_CONNECTION_TO_JOIN'],
    ['LOCAL_CONNECTION', '2033-03-10', undefined],
    ['HOMELESS_LOCAL_CONNECTION', '2029-03-10', undefined],
    ['NOT_INTENTIONALLY_HOMELESS', '2033-03-10', undefined],
    ['PRIORITY_NEED', '2024-03-10', 'SIXTEEN_OR_SEVENTEEN'],
    ['PRIORITY_NEED', '2026-03-10', 'UNDER_21_AFTER_CARE'],
    ['PRIORITY_NEED', '2029-03-10', 'VULNERABLE_AFTER_CARE'],
    ['COUNCIL_TAX_REDUCTION', '2026-03-10', 'ASK_FOR_A_REDUCTION'],
  ] as const)('%s changes on %s to %s', (code, birthday, route) => {
    const before = isoOf(addDays(day(birthday), -1));
    const on = (asOf: string) => decide(told, code, { asOf }).determination.route?.code;
    expect(on(birthday)).toBe(route);
    expect(on(before)).not.toBe(route);
  });

  it('is two years in care before 21 alone that ties somebody to a district where the main duties are another council’s', () => {
    const elsewhere = { ...told, council: 'E10000014' } as const;
    const on = (asOf: string) => decide(elsewhere, 'HOMELESS_LOCAL_CONNECTION', { asOf }).determination.route?.code;
    expect([on('2029-03-09'), on('2029-03-10')]).toEqual(['CONNECTION_AFTER_TWO_YEARS', undefined]);
  });
});

describe('what the Review recommends for care leavers of any kind', () => {
  it.each([
    ['LOCAL_CONNECTION', 'REVIEW_NO_LOCAL_CONNECTION_TEST'],
    ['HOMELESS_LOCAL_CONNECTION', 'REVIEW_NO_TEST_WHEN_HOMELESS'],
    ['NOT_INTENTIONALLY_HOMELESS', 'REVIEW_NEVER_INTENTIONALLY_HOMELESS'],
  ])('%s is theirs by %s', (code, route) => {
    expect(decide(qualifying, code, { policy: 'review-2022' }).determination).toMatchObject({
      outcome: 'ENTITLED',
      route: { code: route },
    });
  });

  it('was nothing before the Review was published', () => {
    expect(
      decide(qualifying, 'LOCAL_CONNECTION', { policy: 'review-2022', asOf: '2025-01-01', knownOn: '2022-05-22' })
        .determination.outcome,
    ).toBe('NOT_ENTITLED');
  });
});
