import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import { ava, decidingBy, inLines, qualifying, relevantAtSixteen, tom } from '@kith/care-status/testing';

import * as rules from './index.ts';

const decide = decidingBy(rules);
const outcome = (told: ToldCareLeaver, code: string, asking = {}) => decide(told, code, asking).determination.outcome;
const routeOf = (told: ToldCareLeaver, code: string, asking = {}) =>
  decide(told, code, asking).determination.route?.code;

describe('a personal adviser', () => {
  it('comes at 16 and 17, to 21, and on request to 25', () => {
    expect(routeOf(relevantAtSixteen, 'PERSONAL_ADVISER', { asOf: '2025-08-01' })).toBe('ADVISER_AT_16_AND_17');
    expect(routeOf(ava, 'PERSONAL_ADVISER')).toBe('ADVISER_TO_21');
    const plain = { ...ava, support: { planProgrammeGoesOn: 'NO' } } as const;
    expect(routeOf(plain, 'PERSONAL_ADVISER', { asOf: '2029-03-10' })).toBe('ADVISER_ON_REQUEST_TO_25');
    expect(outcome(ava, 'PERSONAL_ADVISER', { asOf: '2029-03-10' })).toBe('ENTITLED');
    const inPlan = { ...ava, support: { planProgrammeGoesOn: 'YES' } } as const;
    expect(routeOf(inPlan, 'PERSONAL_ADVISER', { asOf: '2029-03-10' })).toBe('ADVISER_WHILE_THE_PLAN_GOES_ON');
    expect(
      outcome({ ...ava, support: { planProgrammeGoesOn: 'NO' } }, 'PERSONAL_ADVISER', { asOf: '2033-03-10' }),
    ).toBe('NOT_ENTITLED');
  });

  it('goes on beyond 25 under the Review for those who need it', () => {
    const needs = { ...ava, support: { planProgrammeGoesOn: 'NO', needsAdviserNow: 'YES' } } as const;
    expect(routeOf(needs, 'PERSONAL_ADVISER', { asOf: '2033-03-10', policy: 'review-2022' })).toBe(
      'REVIEW_ADVISER_BEYOND_25',
    );
    expect(outcome(needs, 'PERSONAL_ADVISER', { asOf: '2033-03-10' })).toBe('NOT_ENTITLED');
  });

  it('is not for a qualifying care leaver', () => {
    expect(outcome({ ...qualifying, support: { planProgrammeGoesOn: 'NO' } }, 'PERSONAL_ADVISER')).toBe('NOT_ENTITLED');
  });

  it('is sure for somebody who is eligible or relevant, though nobody can say which', () => {
    const told: ToldCareLeaver = {
      ...relevantAtSixteen,
      carePeriods: [{ ...relevantAtSixteen.carePeriods![0]!, to: null, goesOn: null }],
    };
    expect(outcome(told, 'PERSONAL_ADVISER', { asOf: '2025-08-01' })).toBe('MORE_INFORMATION_NEEDED');
    const sure: ToldCareLeaver = {
      ...relevantAtSixteen,
      carePeriodsComplete: 'NO',
      councilCategory: { category: 'RELEVANT', source: 'letter', asOn: '2025-07-10' },
    };
    expect(outcome(sure, 'PERSONAL_ADVISER', { asOf: '2025-08-01' })).toBe('ENTITLED');
  });
});

describe('the upkeep of a relevant child (s23B(8))', () => {
  it('lasts while the child is relevant, unless welfare does not call for it', () => {
    const told = { ...relevantAtSixteen, support: { upkeepNotNeeded: 'NO' } } as const;
    expect(inLines(decide(told, 'RELEVANT_CHILD_UPKEEP', { asOf: '2025-06-01' }).periods(24))).toEqual([
      '2025-06-01 NOT_ENTITLED',
      '2025-07-01 ENTITLED',
      '2027-01-01 NOT_ENTITLED',
    ]);
    expect(
      outcome({ ...told, support: { upkeepNotNeeded: 'YES' } }, 'RELEVANT_CHILD_UPKEEP', { asOf: '2025-08-01' }),
    ).toBe('NOT_ENTITLED');
  });

  it('ends after six months with a special guardian, and starts again when that breaks down', () => {
    const told: ToldCareLeaver = {
      ...relevantAtSixteen,
      support: { upkeepNotNeeded: 'NO' },
      familyPeriods: [
        { ref: 'g', with: 'PARENTAL_RESPONSIBILITY', from: '2025-07-01', to: '2026-04-01', brokeDown: 'YES' },
      ],
    };
    expect(inLines(decide(told, 'RELEVANT_CHILD_UPKEEP', { asOf: '2025-07-01' }).periods(12))).toEqual([
      '2025-07-01 ENTITLED',
      '2026-01-01 NOT_ENTITLED',
      '2026-04-01 ENTITLED',
    ]);
  });
});

describe('education and training', () => {
  const student: ToldCareLeaver = {
    ...ava,
    learning: { inOrWantsEducation: 'YES', toldCouncil: 'YES' },
    support: { planProgrammeGoesOn: 'NO' },
  };

  it('is helped as a main duty to 21, and from 21 to 25 on telling the council', () => {
    expect(routeOf(student, 'EDUCATION_SUPPORT_TO_25')).toBe('EDUCATION_WITH_MAIN_DUTIES');
    expect(routeOf(student, 'EDUCATION_SUPPORT_TO_25', { asOf: '2029-03-10' })).toBe('EDUCATION_TO_25');
    expect(outcome(student, 'EDUCATION_SUPPORT_TO_25', { asOf: '2033-03-10' })).toBe('NOT_ENTITLED');
  });

  it('proposes telling the council to somebody who has not', () => {
    const silent: ToldCareLeaver = { ...student, learning: { inOrWantsEducation: 'YES', toldCouncil: 'NO' } };
    const decided = decide(silent, 'EDUCATION_SUPPORT_TO_25', { asOf: '2029-03-10' });
    expect(decided.determination.outcome).toBe('NOT_ENTITLED');
    expect(
      decided.wouldChange.some(({ changes }) =>
        changes.some(({ fact }) => fact.code === 'careLeaver.learning.toldCouncil'),
      ),
    ).toBe(true);
  });

  it('is a power of the council for a qualifying care leaver', () => {
    const told: ToldCareLeaver = {
      ...qualifying,
      learning: { inOrWantsEducation: 'YES' },
      support: { planProgrammeGoesOn: 'NO' },
    };
    expect(outcome(told, 'EDUCATION_SUPPORT_TO_25')).toBe('COUNCIL_DECIDES');
  });

  it('comes with a home in the holidays, for a qualifying care leaver of 24 too', () => {
    const away = { fullTimeFurtherOrHigher: 'YES', awayFromHomeInTerm: 'YES', roomClosedInHolidays: 'YES' } as const;
    expect(outcome({ ...qualifying, learning: away }, 'VACATION_ACCOMMODATION', { asOf: '2031-05-31' })).toBe(
      'ENTITLED',
    );
    expect(outcome({ ...qualifying, learning: away }, 'VACATION_ACCOMMODATION', { asOf: '2031-06-01' })).toBe(
      'NOT_ENTITLED',
    );
    expect(outcome({ ...ava, learning: { ...away, roomClosedInHolidays: 'NO' } }, 'VACATION_ACCOMMODATION')).toBe(
      'NOT_ENTITLED',
    );
    const eitherKind: ToldCareLeaver = { ...qualifying, carePeriodsComplete: 'NO', learning: away };
    expect(outcome(eitherKind, 'VACATION_ACCOMMODATION')).toBe('ENTITLED');
  });
});

describe('a lifelong guardianship order', () => {
  it('exists only under the Review, for adults of any age who were in care', () => {
    const told: ToldCareLeaver = {
      ...tom,
      dateOfBirth: '1980-01-01',
      carePeriods: [{ ref: 'a', from: '1985-01-01', to: '1986-01-01' }],
      stayingOn: { adultWantsLifelongBond: 'YES' },
    };
    expect(outcome(told, 'LIFELONG_GUARDIANSHIP')).toBe('NOT_ENTITLED');
    expect(outcome(told, 'LIFELONG_GUARDIANSHIP', { policy: 'review-2022' })).toBe('ENTITLED');
    expect(
      outcome({ ...told, carePeriods: [], everInCare: 'NO' }, 'LIFELONG_GUARDIANSHIP', { policy: 'review-2022' }),
    ).toBe('NOT_ENTITLED');
  });
});

describe('questions', () => {
  it('are put in words that can be answered, and asking them in order ends in an answer', () => {
    const whole: ToldCareLeaver = {
      ...ava,
      stayingOn: {
        livesWithFormerFosterParent: 'YES',
        youWantToStay: 'YES',
        carerWantsYouToStay: 'YES',
        againstYourWelfare: 'NO',
      },
    };
    const answered = new Set<string>();
    let told: ToldCareLeaver = {};
    for (let round = 0; round < 20; round += 1) {
      const open = decide(told, 'STAYING_PUT').questions;
      if (open.length === 0) break;
      const { fact } = open[0]!;
      expect(fact.code).not.toContain('careLeaver.status.');
      answered.add(fact.title);
      told = answering(told, whole, fact.code);
    }
    expect(decide(told, 'STAYING_PUT').determination.outcome).toBe('ENTITLED');
    expect(answered.has('Your date of birth')).toBe(true);
  });
});

/** Fills in what the whole account says about a fact: of a list, the whole list. */
function answering(told: ToldCareLeaver, whole: ToldCareLeaver, code: string): ToldCareLeaver {
  const [, group] = code.split('.') as [string, string];
  const list = {
    carePeriod: 'carePeriods',
    familyPeriod: 'familyPeriods',
    otherStay: 'otherStays',
    everInCare: 'carePeriods',
  }[group];
  const names = list === undefined ? [group] : [list, `${list}Complete`];
  return { ...told, ...Object.fromEntries(names.map((name) => [name, whole[name as keyof ToldCareLeaver]])) };
}
