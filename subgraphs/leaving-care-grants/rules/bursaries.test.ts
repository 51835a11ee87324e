import { describe, expect, it } from '@jest/globals';
import type { ToldCareLeaver } from '@kith/care-status';
import { ava, decidingBy, qualifying } from '@kith/care-status/testing';

import * as rules from './index.ts';

const decide = decidingBy(rules);
/** Former relevant, 20 in August 2023. */
const lee: ToldCareLeaver = {
  ...ava,
  dateOfBirth: '2003-05-01',
  carePeriods: [{ ref: 'a', from: '2012-01-01', to: '2021-05-01', legalStatus: 'C2', placement: 'U4' }],
};
const apprentice = (startedOn: string, more: object = {}): ToldCareLeaver => ({
  ...lee,
  apprenticeship: { onNow: 'YES', startedOn, hadBursary: 'NO', ...more },
});
const bursary = (told: ToldCareLeaver, asking = {}) => decide(told, 'APPRENTICESHIP_BURSARY', asking);

describe('the apprenticeship bursary', () => {
  it('is £1,000 once for an apprentice who started by 31 July 2023', () => {
    expect(bursary(apprentice('2023-07-31'), { asOf: '2023-10-01' }).determination.award).toMatchObject({
      least: 100_000,
      every: 'ONCE',
    });
  });

  it('is £3,000 for one who started on or after 1 August 2023, in parts in the first year', () => {
    const { award } = bursary(apprentice('2023-08-01'), { asOf: '2023-10-01' }).determination;
    expect(award).toMatchObject({ least: 300_000, every: 'ONCE' });
    expect(award?.lines.map(({ says, pence }) => [says.slice(-10), pence])).toEqual([
      ['2023-09-30', 100_000],
      ['2023-11-29', 100_000],
      ['2024-05-27', 100_000],
    ]);
  });

  it('is £1,000 or £3,000 while nobody says when it started', () => {
    const open = bursary(apprentice('2023-08-01', { startedOn: null }), { asOf: '2023-10-01' }).determination;
    expect(open.outcome).toBe('MORE_INFORMATION_NEEDED');
    expect(open.routes[0]?.award).toMatchObject({ least: 100_000, most: 300_000, lines: [] });
  });

  it('has no sum of ours for an apprenticeship from before August 2018, which the Review alone would help with', () => {
    const everyYear = (startedOn: string) =>
      bursary(apprentice(startedOn), { policy: 'review-2022', asOf: '2023-10-01' }).determination.award;
    expect(everyYear('2018-08-01')).toMatchObject({ every: 'YEAR', least: 100_000, most: 100_000 });
    const longAgo = everyYear('2018-07-31');
    expect([longAgo?.every, longAgo?.least, longAgo?.lines]).toEqual(['YEAR', undefined, []]);
  });

  it('is for those under 25 at the start, once', () => {
    expect(bursary(apprentice('2028-04-30'), { asOf: '2028-06-01' }).determination.outcome).toBe('ENTITLED');
    expect(bursary(apprentice('2028-05-01'), { asOf: '2028-06-01' }).determination.outcome).toBe('NOT_ENTITLED');
    expect(bursary(apprentice('2023-08-01', { hadBursary: 'YES' })).determination.outcome).toBe('NOT_ENTITLED');
    expect(bursary(apprentice('2018-07-31')).determination.outcome).toBe('NOT_ENTITLED');
  });

  it('is every year under the Review, to 25, and for qualifying care leavers too', () => {
    const told = apprentice('2023-08-01', { hadBursary: 'YES' });
    expect(bursary(told, { policy: 'review-2022' }).determination.award).toMatchObject({
      least: 300_000,
      every: 'YEAR',
    });
    expect(bursary(told, { policy: 'review-2022', asOf: '2028-05-01' }).determination.outcome).toBe('NOT_ENTITLED');
    const other: ToldCareLeaver = {
      ...qualifying,
      apprenticeship: { onNow: 'YES', startedOn: '2024-09-01', hadBursary: 'NO' },
    };
    expect(bursary(other).determination.outcome).toBe('NOT_ENTITLED');
    expect(bursary(other, { policy: 'review-2022' }).determination.outcome).toBe('ENTITLED');
  });
});

describe('the higher education bursary', () => {
  const student: ToldCareLeaver = {
    ...lee,
    learning: {
      higherEducationUnderPlan: 'YES',
      designatedCourse: 'YES',
      higherEducationStartedOn: '2022-09-20',
      hadHigherEducationBursary: 'NO',
    },
  };
  const outcome = (told: ToldCareLeaver) => decide(told, 'HIGHER_EDUCATION_BURSARY').determination.outcome;

  it('is £2,000 once for a former relevant student whose course is in the pathway plan', () => {
    expect(decide(student, 'HIGHER_EDUCATION_BURSARY').determination.award).toMatchObject({
      least: 200_000,
      every: 'ONCE',
    });
    expect(outcome({ ...student, learning: { ...student.learning, hadHigherEducationBursary: 'YES' } })).toBe(
      'NOT_ENTITLED',
    );
    expect(outcome({ ...student, learning: { ...student.learning, designatedCourse: 'NO' } })).toBe('NOT_ENTITLED');
    expect(outcome({ ...student, learning: { ...student.learning, higherEducationStartedOn: '2008-08-31' } })).toBe(
      'NOT_ENTITLED',
    );
    expect(outcome({ ...qualifying, learning: student.learning })).toBe('NOT_ENTITLED');
  });
});

describe('the 16 to 19 bursary', () => {
  const outcome = (told: ToldCareLeaver, asOf: string) =>
    decide({ ...told, learning: { fundedCourse16To19: 'YES' } }, 'BURSARY_16_TO_19', { asOf }).determination.outcome;

  it('is up to £1,200 a year from 16 to 19, and the provider decides', () => {
    expect(
      decide({ ...ava, learning: { fundedCourse16To19: 'YES' } }, 'BURSARY_16_TO_19').determination.award,
    ).toMatchObject({ least: 120_000, every: 'YEAR', measure: 'UP_TO' });
    expect(['2024-03-09', '2024-03-10', '2028-03-09', '2028-03-10'].map((asOf) => outcome(ava, asOf))).toEqual([
      'NOT_ENTITLED',
      'COUNCIL_DECIDES',
      'COUNCIL_DECIDES',
      'NOT_ENTITLED',
    ]);
  });
});

describe('free prescriptions', () => {
  it('are announced and give nothing today, and run to 25 under the Review', () => {
    const { determination } = decide(ava, 'FREE_PRESCRIPTIONS');
    expect(determination.outcome).toBe('NOT_ENTITLED');
    expect(determination.routes[0]).toMatchObject({ status: 'ANNOUNCED', met: 'YES', gives: undefined });
    expect(decide(qualifying, 'FREE_PRESCRIPTIONS', { policy: 'review-2022' }).determination.outcome).toBe('ENTITLED');
    expect(decide(ava, 'FREE_PRESCRIPTIONS', { policy: 'review-2022', asOf: '2033-03-10' }).determination.outcome).toBe(
      'NOT_ENTITLED',
    );
  });
});
