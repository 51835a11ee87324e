import { describe, expect, it } from '@jest/globals';
import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { decide, guardianOfSeven, inLines, LEEDS, withAda } from './testing/deciding.ts';

const employee: ToldCarer = {
  employment: { status: 'EMPLOYEE', startedOn: '2020-01-06', averageWeeklyEarningsPence: 50_000 },
};
const newGuardian = (madeOn = '2025-05-01') => ({ ...guardianOfSeven, order: { madeOn } }) as const;
const leave = (told: ToldCarer, asOf = '2025-05-01') => decide(told, 'KINSHIP_LEAVE', { asOf, policy: 'review-2022' });

describe('kinship leave as the Review recommends it, matching adoption', () => {
  it('is six weeks at 90% of pay, 33 at the flat rate, and the rest of 52 weeks without pay', () => {
    expect(inLines(leave(withAda(newGuardian(), employee)).periods(14))).toEqual([
      '2025-05-01 ENTITLED 450',
      '2025-06-12 ENTITLED 187.18',
      '2026-01-29 ENTITLED',
      '2026-04-30 NOT_ENTITLED',
    ]);
  });

  it('pays 90% throughout to somebody for whom that is less than the flat rate', () => {
    const low = { employment: { ...employee.employment, averageWeeklyEarningsPence: 15_000 } } as const;
    expect(leave(withAda(newGuardian(), low), '2025-07-01').determination.award?.least).toBe(13_500);
  });

  it('says which of the two is paid after six weeks, and that a rate is still awaited', () => {
    const paid = (averageWeeklyEarningsPence: number, asOf: string, madeOn?: string) =>
      leave(withAda(newGuardian(madeOn), { employment: { ...employee.employment, averageWeeklyEarningsPence } }), asOf)
        .determination.award!;
    const line = (averageWeeklyEarningsPence: number) =>
      paid(averageWeeklyEarningsPence, '2025-07-01').lines.map(({ says, pence }) => [says, pence]);
    expect(line(15_000)).toEqual([['90% of your usual weekly pay, which is less than the flat rate', 13_500]]);
    expect(line(50_000)).toEqual([['The flat rate of adoption pay', 18_718]]);
    const awaited = 'The new rate of adoption pay has not reached us yet, so we used the last one.';
    expect(paid(50_000, '2025-07-01').provisional).toEqual([]);
    expect(paid(50_000, '2027-07-01', '2027-05-01').provisional).toContain(awaited);
  });

  it('is a range of pay while the earnings are not known, from the limit on', () => {
    const unknown = { employment: { status: 'EMPLOYEE', startedOn: '2020-01-06' } } as const;
    const award = (asOf: string) =>
      leave(withAda(newGuardian(), unknown), asOf).determination.routes.find(
        ({ route }) => route.code === 'PAID_KINSHIP_LEAVE',
      )?.award;
    // 90% of £125 a week, the limit, and of £100,000, the most that can be told.
    expect([award('2025-05-01')?.least, award('2025-05-01')?.most]).toEqual([11_250, 9_000_000]);
    expect([award('2025-07-01')?.least, award('2025-07-01')?.most]).toEqual([11_250, 18_718]);
  });

  it('is paid from the lower earnings limit on, and to employees of 26 weeks', () => {
    const earning = (averageWeeklyEarningsPence: number, startedOn = '2020-01-06') =>
      leave(withAda(newGuardian(), { employment: { status: 'EMPLOYEE', startedOn, averageWeeklyEarningsPence } }))
        .determination.route?.code;
    expect(earning(12_500)).toBe('PAID_KINSHIP_LEAVE');
    expect(earning(12_499)).toBe('KINSHIP_LEAVE');
    expect(earning(50_000, '2024-10-31')).toBe('PAID_KINSHIP_LEAVE');
    expect(earning(50_000, '2024-11-01')).toBe('KINSHIP_LEAVE');
  });

  it('is leave from the first day of a job, and none for somebody who works for themselves', () => {
    expect(
      leave(withAda(newGuardian(), { employment: { status: 'EMPLOYEE', startedOn: '2025-04-28' } })).determination
        .outcome,
    ).toBe('ENTITLED');
    expect(leave(withAda(newGuardian(), { employment: { status: 'SELF_EMPLOYED' } })).determination.outcome).toBe(
      'NOT_ENTITLED',
    );
  });

  it('is one leave for the carer, from the newest order, however many children came', () => {
    const told: ToldCarer = {
      ...withAda(newGuardian('2023-05-01'), employee),
      children: [
        { ref: 'ada', ...newGuardian('2023-05-01') },
        { ref: 'ben', ...newGuardian('2025-05-01') },
      ],
    };
    expect(leave(told).determination.award?.least).toBe(45_000);
  });

  it('is not for a parent with a “lives with” order, nor for carers without an order', () => {
    const child = (more: Partial<ToldChild>) =>
      withAda({ dateOfBirth: '2018-01-15', livesIn: LEEDS, ...more }, employee);
    const order = { madeOn: '2025-05-01' };
    expect(leave(child({ arrangement: 'LIVES_WITH_ORDER', relationship: 'PARENT', order })).determination.outcome).toBe(
      'NOT_ENTITLED',
    );
    expect(leave(child({ arrangement: 'LIVES_WITH_ORDER', relationship: 'FRIEND', order })).determination.outcome).toBe(
      'ENTITLED',
    );
    expect(leave(child({ arrangement: 'INFORMAL' })).determination.outcome).toBe('NOT_ENTITLED');
  });

  it('never says no from a list of children that is not complete', () => {
    const told = { ...withAda({ arrangement: 'INFORMAL' }, employee), childrenComplete: 'NOT_KNOWN' } as const;
    const { determination, questions } = leave(told);
    expect(determination.outcome).toBe('MORE_INFORMATION_NEEDED');
    expect(questions.map(({ fact }) => fact.code)).toContain('carer.childrenComplete');
  });

  it('does not exist under the law in force', () => {
    const { outcome } = decide(withAda(newGuardian(), employee), 'KINSHIP_LEAVE', { asOf: '2025-05-01' }).determination;
    expect(outcome).toBe('NOT_ENTITLED');
  });
});
