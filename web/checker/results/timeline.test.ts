import { describe, expect, test } from '@jest/globals';

import type { Determination, Statement } from '../asking/statement.ts';
import { emptyJourney } from '../keeping/journey.ts';
import { ENGLISH, wordsIn } from '../languages/languages.ts';
import { timelineOf } from './timeline.ts';

const journey = { ...emptyJourney, children: [{ ref: 'a', name: 'Amira' }] };
const period = (from: string, to: string, pence: number | null, why: string[] = []) => ({
  from,
  to,
  why,
  outcome: pence === null ? ('NOT_ENTITLED' as const) : ('ENTITLED' as const),
  leastPence: pence,
  mostPence: pence,
  provisional: false,
});

const allowance = {
  ref: 'KINSHIP_ALLOWANCE:a',
  about: { ref: 'a' },
  entitlement: { code: 'KINSHIP_ALLOWANCE', title: 'Allowance', summary: '', kind: 'MONEY' },
  outcome: 'ENTITLED',
  award: { every: 'WEEK' },
  periods: [
    period('2026-01-01', '2026-12-31', 19_400),
    period('2027-01-01', '2027-12-31', 22_000, ['The child turns 11']),
    period('2028-01-01', '2028-12-31', null, ['The child turns 18']),
  ],
} as unknown as Determination;

const statement = (...determinations: Determination[]): Statement =>
  ({ determinations: new Map(determinations.map((each) => [each.ref, each])) }) as unknown as Statement;

const shown = (...determinations: Determination[]) =>
  timelineOf(statement(...determinations), journey, wordsIn(ENGLISH));

describe('the picture of what changes, and when', () => {
  test('has a bar for each stretch of time, one after the other and as long as it lasts', () => {
    const { lanes, width } = shown(allowance)!;
    expect(lanes.map(({ title }) => title)).toEqual(['Allowance, Amira']);
    const [first, second, third] = lanes[0]!.stretches;
    expect([first!.x, second!.x, third!.x]).toEqual([
      0,
      first!.width,
      Math.round((second!.x + second!.width) * 10) / 10,
    ]);
    expect(first!.width / width).toBeCloseTo(1 / 3, 2);
  });

  test('says the same in words, with the reason for each change', () => {
    const { lanes } = shown(allowance)!;
    expect(lanes[0]!.stretches.map(({ says, why }) => [says, why])).toEqual([
      ['You are entitled to this: £194 a week', ''],
      ['You are entitled to this: £220 a week', 'The child turns 11'],
      ['Not now', 'The child turns 18'],
    ]);
  });

  test('marks the years between its first and its last day', () => {
    expect(shown(allowance)!.years.map(({ label }) => label)).toEqual(['2027', '2028']);
    expect(shown(allowance)).toMatchObject({ first: '1 January 2026', last: '31 December 2028' });
  });

  test('leaves out what neither pays nor changes, and is left out itself where nothing is left', () => {
    const never = {
      ...allowance,
      outcome: 'NOT_ENTITLED',
      periods: [period('2026-01-01', '2028-12-31', null)],
    } as Determination;
    expect(shown(never)).toBeUndefined();
  });
});
