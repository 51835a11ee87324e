import { describe, expect, it } from '@jest/globals';
import { day } from '@kith/policy';
import { carerCrossChecks, type ToldCarer, type ToldChild } from '../index.ts';

const asOf = day('2026-11-21');
const codesOf = (told: ToldCarer, councils?: ReadonlySet<string>) =>
  carerCrossChecks(told, { asOf, councils }).map(({ path, code }) => [path.join('.'), code]);
const child = (more: Omit<ToldChild, 'ref'>): ToldCarer => ({ children: [{ ref: 'ada', ...more }] });

describe('what cannot be true together in what a carer told', () => {
  it('finds nothing where dates follow each other, or fall on the same day', () => {
    const order = { appliedOn: '2025-01-06', firstHearingOn: '2025-01-06', madeOn: '2025-01-06' };
    expect(codesOf(child({ dateOfBirth: '2025-01-06', order }))).toEqual([]);
  });

  it('a child is not born after the order, nor the order made before the birth', () => {
    expect(codesOf(child({ dateOfBirth: '2020-05-02', order: { madeOn: '2020-05-01' } }))).toEqual([
      ['children.0.order.madeOn', 'ORDER_BEFORE_BIRTH'],
    ]);
  });

  it('an application and a first hearing come before the order, in that order', () => {
    expect(codesOf(child({ order: { appliedOn: '2025-03-02', madeOn: '2025-03-01' } }))).toEqual([
      ['children.0.order.appliedOn', 'APPLIED_AFTER_ORDER'],
    ]);
    expect(codesOf(child({ order: { appliedOn: '2025-03-02', firstHearingOn: '2025-03-01' } }))).toEqual([
      ['children.0.order.firstHearingOn', 'HEARING_BEFORE_APPLICATION'],
    ]);
    expect(codesOf(child({ order: { firstHearingOn: '2025-03-02', madeOn: '2025-03-01' } }))).toEqual([
      ['children.0.order.firstHearingOn', 'HEARING_AFTER_ORDER'],
    ]);
  });

  it('nobody is born after the day asked about, on which a child may be born', () => {
    expect(codesOf(child({ dateOfBirth: '2026-11-22' }))).toEqual([['children.0.dateOfBirth', 'NOT_BORN_YET']]);
    expect(codesOf(child({ dateOfBirth: '2026-11-21' }))).toEqual([]);
    expect(codesOf({ household: { otherChildren: [{ ref: 'own', dateOfBirth: '2027-01-01' }] } })).toEqual([
      ['household.otherChildren.0.dateOfBirth', 'NOT_BORN_YET'],
    ]);
  });

  it('there is no help for anyone of 26, and there may be to the day before', () => {
    expect(codesOf(child({ dateOfBirth: '2000-11-21' }))).toEqual([['children.0.dateOfBirth', 'TOO_OLD']]);
    expect(codesOf(child({ dateOfBirth: '2000-11-22' }))).toEqual([]);
  });

  it('an allowance is not paid for a child before birth, and a course does not end before it starts', () => {
    expect(codesOf(child({ dateOfBirth: '2026-06-01', zonePaidFrom: '2026-05-31' }))).toEqual([
      ['children.0.zonePaidFrom', 'PAID_BEFORE_BIRTH'],
    ]);
    expect(codesOf(child({ education: { courseStartedOn: '2026-09-01', courseEndsOn: '2026-07-01' } }))).toEqual([
      ['children.0.education.courseEndsOn', 'COURSE_ENDS_FIRST'],
    ]);
  });

  it('a job has not started after the day asked about', () => {
    expect(codesOf({ employment: { startedOn: '2026-12-01' } })).toEqual([['employment.startedOn', 'IN_THE_FUTURE']]);
  });

  it('every council named is one that we know, where we know them', () => {
    const told: ToldCarer = {
      council: 'E99999999',
      ...child({ livesIn: 'W06000015', responsibleCouncil: 'E08000032', care: { lookedAfterBy: 'X' } }),
    };
    expect(codesOf(told, new Set(['E08000032']))).toEqual([
      ['council', 'UNKNOWN_COUNCIL'],
      ['children.0.livesIn', 'UNKNOWN_COUNCIL'],
      ['children.0.care.lookedAfterBy', 'UNKNOWN_COUNCIL'],
    ]);
    expect(codesOf(told)).toEqual([]);
  });
});
