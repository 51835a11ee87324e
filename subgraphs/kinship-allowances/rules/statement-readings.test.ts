import { describe, expect, it } from '@jest/globals';
import type { ToldCarer } from '@kith/circumstances';
import { addDays, addMonths, day, isoOf } from '@kith/policy';

import { decide, guardianOfSeven } from './testing/deciding.ts';

const ASKED = '2025-06-02';
const HORIZON = 30;

/** A household that gives something, and two brothers who share it: the younger is 18 on 1 March 2026. */
const household: ToldCarer = {
  council: 'E08000035',
  childrenComplete: 'YES',
  finances: {
    benefit: 'NONE',
    incomes: [{ ref: 'pay', kind: 'EARNINGS', amountPence: 220_000, every: 'MONTH' }],
    incomesComplete: 'YES',
    outgoings: [],
    outgoingsComplete: 'YES',
    livingCostsMonthlyPence: 50_000,
  },
  children: [
    { ref: 'first', ...guardianOfSeven },
    { ref: 'second', ...guardianOfSeven, dateOfBirth: '2008-03-01' },
  ],
};
const on = (asOf: string) => decide(household, 'KINSHIP_ALLOWANCE:first', { asOf, knownOn: '2025-06-02' });

describe('the timeline of one child, whose part turns on the other', () => {
  const periods = on(ASKED).periods(HORIZON);

  it('begins on the day asked about, has no gap, and ends with the months that were asked for', () => {
    expect(isoOf(periods[0]!.from)).toBe(ASKED);
    periods.slice(1).forEach((period, index) => expect(period.from).toBe(addDays(periods[index]!.to, 1)));
    expect(periods.at(-1)!.to).toBe(addDays(addMonths(day(ASKED), HORIZON), -1));
  });

  it('turns where the other comes of age, who may then no longer share what the household gives', () => {
    const turns = periods.map(({ from }) => isoOf(from));
    expect(turns).toContain('2026-03-01');
    const before = periods.find(({ to }) => isoOf(to) === '2026-02-28')!;
    const after = periods.find(({ from }) => isoOf(from) === '2026-03-01')!;
    expect([after.outcome, after.least, after.most]).not.toEqual([before.outcome, before.least, before.most]);
    expect(after.why.length).toBeGreaterThan(0);
  });

  it('gives on the first and on the last day of each period what deciding on that day gives', () => {
    for (const period of periods) {
      for (const at of [period.from, period.to]) {
        const { outcome, award } = on(isoOf(at)).determination;
        expect([isoOf(at), outcome, award?.least, award?.most]).toEqual([
          isoOf(at),
          period.outcome,
          period.least,
          period.most,
        ]);
      }
    }
  });

  it('says why for every turn but the first, and never shows two alike beside each other', () => {
    expect(periods[0]!.why).toEqual([]);
    const print = ({ outcome, route, least, most, provisional }: (typeof periods)[number]) =>
      JSON.stringify([outcome, route?.code, least, most, provisional]);
    periods.slice(1).forEach((period, index) => {
      expect(period.why.join('')).not.toBe('');
      expect(print(period)).not.toBe(print(periods[index]!));
    });
    expect(periods.length).toBeGreaterThan(2);
  });
});
