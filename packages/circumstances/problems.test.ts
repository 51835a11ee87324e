import { describe, expect, it } from '@jest/globals';
import { carerCircumstances, problemsIn } from './index.ts';

const codesOf = (told: unknown) => problemsIn(carerCircumstances, told).map(({ path, code }) => [path.join('.'), code]);
const child = (more: object) => ({ children: [{ ref: 'ada', ...more }] });

describe('what is wrong with the shape of what a carer told', () => {
  it('finds nothing in an empty account, for everything may be missing', () => {
    expect(codesOf({})).toEqual([]);
    expect(codesOf(null)).toEqual([]);
  });

  it('finds nothing in facts of every kind that can be read', () => {
    expect(
      codesOf({
        council: 'E08000032',
        childrenComplete: 'NOT_KNOWN',
        finances: { incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 150_000, every: 'MONTH' }] },
        ...child({ dateOfBirth: '2016-02-29', order: null }),
      }).concat(codesOf(child({ arrangement: 'INFORMAL', order: { madeOn: '2024-01-31' } }))),
    ).toEqual([]);
  });

  it('refuses a date that does not exist and one outside what can be', () => {
    expect(codesOf(child({ dateOfBirth: '2025-02-29' }))).toEqual([['children.0.dateOfBirth', 'NOT_A_DATE']]);
    expect(codesOf(child({ dateOfBirth: 20 }))).toEqual([['children.0.dateOfBirth', 'NOT_A_DATE']]);
    expect(codesOf(child({ dateOfBirth: '1066-10-14' }))).toEqual([['children.0.dateOfBirth', 'TOO_EARLY']]);
    expect(codesOf(child({ dateOfBirth: '2101-01-01' }))).toEqual([['children.0.dateOfBirth', 'TOO_LATE']]);
  });

  it('refuses a Kinship Zone allowance from before the pilot was announced', () => {
    expect(codesOf(child({ zonePaidFrom: '2026-02-26' }))).toEqual([['children.0.zonePaidFrom', 'TOO_EARLY']]);
    expect(codesOf(child({ zonePaidFrom: '2026-02-27' }))).toEqual([]);
  });

  it('refuses negative money, pounds with a point and sums beyond reason', () => {
    const earnings = (averageWeeklyEarningsPence: unknown) => ({ employment: { averageWeeklyEarningsPence } });
    const at = 'employment.averageWeeklyEarningsPence';
    expect(codesOf(earnings(-1))).toEqual([[at, 'NEGATIVE_MONEY']]);
    expect(codesOf(earnings(12.5))).toEqual([[at, 'NOT_A_WHOLE_NUMBER']]);
    expect(codesOf(earnings('1250'))).toEqual([[at, 'NOT_A_WHOLE_NUMBER']]);
    expect(codesOf(earnings(10_000_001))).toEqual([[at, 'TOO_LARGE']]);
  });

  it('refuses an answer that is not among the answers, and says which are', () => {
    expect(problemsIn(carerCircumstances, { childrenComplete: true })).toEqual([
      { path: ['childrenComplete'], code: 'NOT_AN_ANSWER', message: 'Choose one of YES, NO, NOT_KNOWN.' },
    ]);
    expect(codesOf(child({ arrangement: 'ADOPTION' }))).toEqual([['children.0.arrangement', 'NOT_AN_ANSWER']]);
    expect(codesOf({ council: 'Leeds City Council' })).toEqual([['council', 'NOT_A_CODE']]);
  });

  it('refuses a name that nothing is asked under, also one that every object has', () => {
    expect(codesOf({ income: 1 })).toEqual([['income', 'UNKNOWN_NAME']]);
    expect(codesOf({ toString: 1 })).toEqual([['toString', 'UNKNOWN_NAME']]);
    expect(codesOf({ ref: 'x' })).toEqual([['ref', 'UNKNOWN_NAME']]);
  });

  it('refuses ten thousand children in one sentence', () => {
    const children = Array.from({ length: 10_000 }, (_, index) => ({ ref: `c${index}` }));
    expect(problemsIn(carerCircumstances, { children })).toEqual([
      { path: ['children'], code: 'TOO_MANY', message: 'List at most 20; this has 10000.' },
    ]);
  });

  it('refuses children without a ref, or with the same one', () => {
    expect(codesOf({ children: [{ ref: 'a' }, { ref: 'a' }, {}, { ref: 'a b' }] })).toEqual([
      ['children.1.ref', 'REF_TWICE'],
      ['children.2.ref', 'NO_REF'],
      ['children.3.ref', 'NO_REF'],
    ]);
  });

  it('refuses a list or a group of the wrong shape', () => {
    expect(codesOf([])).toEqual([['', 'NOT_A_GROUP']]);
    expect(codesOf({ children: {} })).toEqual([['children', 'NOT_A_LIST']]);
    expect(codesOf(child({ order: 'SGO' }))).toEqual([['children.0.order', 'NOT_A_GROUP']]);
  });

  it('stops at a hundred problems', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`x${index}`, 1]));
    expect(problemsIn(carerCircumstances, many)).toHaveLength(100);
  });
});
