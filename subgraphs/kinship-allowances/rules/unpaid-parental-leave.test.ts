import { describe, expect, it } from '@jest/globals';
import type { ToldCarer, ToldChild } from '@kith/circumstances';
import { decide, guardianOfSeven, withAda } from './testing/deciding.ts';

const employedSince = (startedOn: string): ToldCarer => ({ employment: { status: 'EMPLOYEE', startedOn } });
const leave = (child: Omit<ToldChild, 'ref'>, carer: ToldCarer, asOf = '2025-06-02') =>
  decide(withAda({ disabilityBenefit: 'NO', ...child }, carer), 'UNPAID_PARENTAL_LEAVE:ada', { asOf }).determination;

describe('unpaid parental leave', () => {
  it('is due to a special guardian who is an employee, in whole weeks', () => {
    const { outcome, route, award } = leave(guardianOfSeven, employedSince('2020-01-06'));
    expect([outcome, route?.code, award?.kind]).toEqual(['ENTITLED', 'UNPAID_LEAVE', 'PROVIDED']);
  });

  it('is due to somebody who has adopted the child, from the day of the order', () => {
    const adopted = (madeOn: string) => ({ ...guardianOfSeven, arrangement: 'ADOPTED', order: { madeOn } }) as const;
    expect(leave(adopted('2025-06-02'), employedSince('2020-01-06')).outcome).toBe('ENTITLED');
    expect(leave(adopted('2025-06-03'), employedSince('2020-01-06')).outcome).not.toBe('ENTITLED');
  });

  it('may be taken in single days for a child who gets a disability benefit', () => {
    expect(leave({ ...guardianOfSeven, disabilityBenefit: 'YES' }, employedSince('2020-01-06')).route?.code).toBe(
      'UNPAID_LEAVE_IN_DAYS',
    );
  });

  it('is not due to informal carers or foster carers, who have no parental responsibility', () => {
    expect(leave({ ...guardianOfSeven, arrangement: 'INFORMAL' }, employedSince('2020-01-06')).outcome).toBe(
      'NOT_ENTITLED',
    );
    expect(leave({ ...guardianOfSeven, arrangement: 'KINSHIP_FOSTERING' }, employedSince('2020-01-06')).outcome).toBe(
      'NOT_ENTITLED',
    );
  });

  it('needs a year with the employer to 5 April 2026, and none from 6 April 2026', () => {
    expect(leave(guardianOfSeven, employedSince('2025-04-07'), '2026-04-05').outcome).toBe('NOT_ENTITLED');
    expect(leave(guardianOfSeven, employedSince('2025-04-05'), '2026-04-05').outcome).toBe('ENTITLED');
    expect(leave(guardianOfSeven, employedSince('2025-04-07'), '2026-04-06').outcome).toBe('ENTITLED');
  });

  it('is for employees, and ends on the 18th birthday', () => {
    expect(leave(guardianOfSeven, { employment: { status: 'WORKER' } }).outcome).toBe('NOT_ENTITLED');
    const nearly18 = { ...guardianOfSeven, dateOfBirth: '2007-06-03' };
    expect(leave(nearly18, employedSince('2020-01-06'), '2025-06-02').outcome).toBe('ENTITLED');
    expect(leave(nearly18, employedSince('2020-01-06'), '2025-06-03').outcome).toBe('NOT_ENTITLED');
  });
});
