import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import {
  ava,
  decidingBy,
  inLines,
  published,
  qualifying,
  relevantAtSixteen,
  unaccompanied,
} from '@kith/care-status/testing';

import * as rules from './index.ts';

const decide = decidingBy(rules);
const HAMPSHIRE = 'E10000014';
const EASTLEIGH = 'E07000086';
const SALFORD = 'E08000006';
const outcome = (told: ToldCareLeaver, code: string, asking = {}) => decide(told, code, asking).determination.outcome;
const routeOf = (told: ToldCareLeaver, code: string, asking = {}) =>
  decide(told, code, asking).determination.route?.code;
const inHampshire: ToldCareLeaver = {
  ...ava,
  council: HAMPSHIRE,
  housingAuthority: EASTLEIGH,
  support: { planProgrammeGoesOn: 'NO' },
  homelessness: { twoYearsInCareHere: 'NO' },
};

describe('joining a housing register (SI 2025/706)', () => {
  it('needs no local connection from 10 July 2025, for eligible, relevant and former relevant people under 25', () => {
    expect(outcome(unaccompanied, 'LOCAL_CONNECTION', { asOf: '2025-07-09' })).toBe('NOT_ENTITLED');
    expect(outcome(unaccompanied, 'LOCAL_CONNECTION', { asOf: '2025-07-10' })).toBe('ENTITLED');
    expect(outcome(relevantAtSixteen, 'LOCAL_CONNECTION', { asOf: '2025-08-01' })).toBe('ENTITLED');
    expect(outcome(ava, 'LOCAL_CONNECTION', { asOf: '2033-03-09' })).toBe('ENTITLED');
    expect(outcome(ava, 'LOCAL_CONNECTION', { asOf: '2033-03-10' })).toBe('NOT_ENTITLED');
  });

  it('does not cover qualifying care leavers, nor a child who is relevant only by the regulations', () => {
    expect(outcome(qualifying, 'LOCAL_CONNECTION')).toBe('NOT_ENTITLED');
    expect(outcome(qualifying, 'LOCAL_CONNECTION', { policy: 'review-2022' })).toBe('ENTITLED');
    const hospital: ToldCareLeaver = {
      ...relevantAtSixteen,
      carePeriods: [{ ref: 'a', from: '2024-01-01', to: '2024-12-01', legalStatus: 'V2' }],
      atSixteen: { in: 'HOSPITAL', since: '2024-12-01' },
    };
    expect(outcome(hospital, 'LOCAL_CONNECTION', { asOf: '2025-08-01' })).toBe('NOT_ENTITLED');
  });
});

describe('a local connection when homeless (Housing Act 1996 s199(8) to (11))', () => {
  it('is with every district of the county whose council owes the main duties, to 21', () => {
    expect(inLines(decide(inHampshire, 'HOMELESS_LOCAL_CONNECTION', { asOf: '2028-11-21' }).periods(6))).toEqual([
      '2028-11-21 ENTITLED',
      '2029-03-10 NOT_ENTITLED',
    ]);
    expect(outcome({ ...inHampshire, housingAuthority: 'E07000212' }, 'HOMELESS_LOCAL_CONNECTION')).toBe(
      'NOT_ENTITLED',
    );
    expect(
      routeOf({ ...inHampshire, support: { planProgrammeGoesOn: 'YES' } }, 'HOMELESS_LOCAL_CONNECTION', {
        asOf: '2029-03-10',
      }),
    ).toBe('CONNECTION_WITH_YOUR_COUNCIL');
  });

  it('is with the district of two years under a care order, some of them before 16, to 21', () => {
    const grewUp = (from: string, to: string, legalStatus: 'C2' | 'V2' = 'C2'): ToldCareLeaver => ({
      ...inHampshire,
      council: SALFORD,
      homelessness: {},
      carePeriods: [
        { ref: 'a', from: '2016-05-01', to: from, legalStatus: 'C2', district: SALFORD },
        { ref: 'b', from, to, legalStatus, district: EASTLEIGH },
        { ref: 'c', from: to, to: '2026-03-10', legalStatus: 'C2', district: SALFORD },
      ],
    });
    expect(routeOf(grewUp('2020-01-01', '2022-01-01'), 'HOMELESS_LOCAL_CONNECTION')).toBe('CONNECTION_AFTER_TWO_YEARS');
    expect(outcome(grewUp('2020-01-01', '2021-12-31'), 'HOMELESS_LOCAL_CONNECTION')).toBe('MORE_INFORMATION_NEEDED');
    expect(outcome(grewUp('2020-01-01', '2022-01-01', 'V2'), 'HOMELESS_LOCAL_CONNECTION')).toBe(
      'MORE_INFORMATION_NEEDED',
    );
    expect(outcome(grewUp('2024-03-10', '2026-03-10'), 'HOMELESS_LOCAL_CONNECTION')).toBe('MORE_INFORMATION_NEEDED');
    expect(
      outcome(
        { ...grewUp('2020-01-01', '2021-12-31'), homelessness: { twoYearsInCareHere: 'NO' } },
        'HOMELESS_LOCAL_CONNECTION',
      ),
    ).toBe('NOT_ENTITLED');
  });

  it('begins on the day on which two years there have passed, and ends at 21', () => {
    const growingUp: ToldCareLeaver = {
      ...relevantAtSixteen,
      council: SALFORD,
      housingAuthority: EASTLEIGH,
      support: { planProgrammeGoesOn: 'NO' },
      homelessness: { twoYearsInCareHere: 'NO' },
      carePeriods: [{ ref: 'a', from: '2024-06-01', goesOn: 'YES', legalStatus: 'C2', district: EASTLEIGH }],
    };
    const periods = decide(growingUp, 'HOMELESS_LOCAL_CONNECTION', { asOf: '2026-01-01' }).periods(60);
    expect(inLines(periods)).toEqual(['2026-01-01 NOT_ENTITLED', '2026-06-01 ENTITLED', '2030-01-01 NOT_ENTITLED']);
    expect(periods[1]?.why).toEqual(['Two years in care in this area: this changes on 2026-06-01']);
  });
});

describe('intentional homelessness', () => {
  it('is ruled out by an Act that has not started; until then, guidance tells councils to avoid it', () => {
    const { determination } = decide(inHampshire, 'NOT_INTENTIONALLY_HOMELESS');
    expect(determination).toMatchObject({ outcome: 'COUNCIL_DECIDES', route: { code: 'CODE_OF_GUIDANCE' } });
    expect(determination.routes[0]).toMatchObject({ status: 'ENACTED_NOT_COMMENCED', gives: undefined });
  });

  it('is put aside by Salford and Oldham by their own policy', () => {
    expect(routeOf({ ...inHampshire, housingAuthority: SALFORD }, 'NOT_INTENTIONALLY_HOMELESS')).toBe(
      'PUT_ASIDE_BY_THE_COUNCIL',
    );
    expect(routeOf({ ...inHampshire, housingAuthority: 'E08000004' }, 'NOT_INTENTIONALLY_HOMELESS')).toBe(
      'PUT_ASIDE_BY_THE_COUNCIL',
    );
    const own = published(SALFORD, { 'intentional-homelessness-disapplied': false });
    expect(
      routeOf({ ...inHampshire, housingAuthority: SALFORD }, 'NOT_INTENTIONALLY_HOMELESS', { settings: own }),
    ).toBe('CODE_OF_GUIDANCE');
  });

  it('ends for care leavers of any kind under the Review', () => {
    expect(outcome(qualifying, 'NOT_INTENTIONALLY_HOMELESS', { policy: 'review-2022' })).toBe('ENTITLED');
  });
});

describe('priority need (SI 2002/2051)', () => {
  const notStudying = { fullTimeFurtherOrHigher: 'NO' } as const;

  it('is automatic under 21 for anybody in care, accommodated or fostered at 16 or 17 and no longer', () => {
    expect(routeOf({ ...ava, learning: notStudying }, 'PRIORITY_NEED')).toBe('UNDER_21_AFTER_CARE');
    expect(routeOf({ ...qualifying, learning: notStudying }, 'PRIORITY_NEED', { asOf: '2027-05-31' })).toBe(
      'UNDER_21_AFTER_CARE',
    );
  });

  it('turns on vulnerability from 21', () => {
    const at21 = (vulnerableBecauseOfCare: 'YES' | 'NO') =>
      outcome({ ...ava, learning: notStudying, homelessness: { vulnerableBecauseOfCare } }, 'PRIORITY_NEED', {
        asOf: '2029-03-10',
      });
    expect([at21('YES'), at21('NO')]).toEqual(['ENTITLED', 'NOT_ENTITLED']);
  });

  it('is not for a student who only lacks a room in the holidays', () => {
    const student = { fullTimeFurtherOrHigher: 'YES', awayFromHomeInTerm: 'YES', roomClosedInHolidays: 'YES' } as const;
    expect(outcome({ ...ava, learning: student }, 'PRIORITY_NEED')).toBe('NOT_ENTITLED');
  });

  it('at 16 and 17 is for those whom children’s services need not house', () => {
    const at17 = { ...qualifying, carePeriods: [], learning: notStudying } as const;
    expect(routeOf({ ...at17, homelessness: { owedHomeAsChild: 'NO' } }, 'PRIORITY_NEED', { asOf: '2023-07-01' })).toBe(
      'SIXTEEN_OR_SEVENTEEN',
    );
    expect(
      outcome({ ...at17, homelessness: { owedHomeAsChild: 'YES' } }, 'PRIORITY_NEED', { asOf: '2023-07-01' }),
    ).toBe('NOT_ENTITLED');
    const relevant = {
      ...relevantAtSixteen,
      learning: {
        ...notStudying,
        fullTimeFurtherOrHigher: 'YES',
        awayFromHomeInTerm: 'YES',
        roomClosedInHolidays: 'YES',
      },
      homelessness: { owedHomeAsChild: 'NO' },
    } as const;
    expect(outcome(relevant, 'PRIORITY_NEED', { asOf: '2025-08-01' })).toBe('NOT_ENTITLED');
  });
});
