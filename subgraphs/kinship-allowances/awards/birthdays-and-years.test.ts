import { describe, expect, test } from '@jest/globals';
import { day, isoOf } from '@kith/policy';

import { lastDayOf } from './last-day.ts';
import { linesDue, penceFor } from './payment-line.ts';
import { payPeriodOf, payPeriodsBy } from './pay-period.ts';
import { rateBook } from './rate-book.ts';
import { spansOf } from './spans.ts';
import { awardOf, BRADFORD, knownIn2026, LONDON, ownRates, termsFrom } from './testing/awards.ts';
import { NoRate, weeklyDueOn } from './weekly-due.ts';

const shown = (award: Parameters<typeof spansOf>[0], from: string, to: string, book = knownIn2026) =>
  spansOf(award, book, day(from), day(to)).map((span) => [isoOf(span.from), isoOf(span.to), span.due.pence]);

describe('What is due each day', () => {
  test('rises with the band of ages on the birthday itself, and with the table on 6 April', () => {
    // National minimum, London: 11 to 15 £232 in 2023-24; 16 to 17 £270, then £289, then £299.
    expect(shown(awardOf('2008-01-10', '2023-12-01', LONDON), '2023-12-01', '2026-12-31')).toEqual([
      ['2023-12-01', '2024-01-09', 23_200],
      ['2024-01-10', '2024-04-05', 27_000],
      ['2024-04-06', '2025-04-05', 28_900],
      ['2025-04-06', '2026-01-09', 29_900],
    ]);
  });

  test('ends on the day before the 18th birthday, however far ahead is looked', () => {
    const award = awardOf('2008-01-10', '2023-12-01', LONDON);
    expect(isoOf(lastDayOf(award))).toBe('2026-01-09');
    expect(weeklyDueOn(award, knownIn2026, day('2026-01-09'))?.pence).toBe(29_900);
    expect(weeklyDueOn(award, knownIn2026, day('2026-01-10'))).toBeUndefined();
  });

  test('goes on past 18 only to the end of the course, at the sum that the council has fixed for it', () => {
    const after = termsFrom('2026-01-10', LONDON, { basis: { kind: 'FIXED', weeklyPence: 20_000 } });
    const award = awardOf('2008-01-10', '2025-12-01', LONDON, { extendedTo: day('2026-07-17') });
    const extended = { ...award, terms: [...award.terms, after] };
    expect(shown(extended, '2025-12-01', '2027-01-01')).toEqual([
      ['2025-12-01', '2026-01-09', 29_900],
      ['2026-01-10', '2026-07-17', 20_000],
    ]);
  });

  test('is never guessed: past 18 no table reaches, so terms without a fixed sum are refused', () => {
    const award = awardOf('2008-01-10', '2025-12-01', LONDON, { extendedTo: day('2026-07-17') });
    expect(() => shown(award, '2025-12-01', '2026-07-01')).toThrow(NoRate);
  });

  test('comes of age on 1 March in a common year for a child born on 29 February', () => {
    // Rest of England: 3 to 4 £170 in 2024-25; 5 to 10 £187, then £194.
    expect(shown(awardOf('2020-02-29', '2025-02-01', BRADFORD), '2025-02-01', '2025-05-31')).toEqual([
      ['2025-02-01', '2025-02-28', 17_000],
      ['2025-03-01', '2025-04-05', 18_700],
      ['2025-04-06', '2025-05-31', 19_400],
    ]);
    expect(isoOf(lastDayOf(awardOf('2008-02-29', '2025-02-01', BRADFORD)))).toBe('2026-02-28');
  });

  test('changes on the day on which the child moves to another area', () => {
    const award = awardOf('2015-05-05', '2025-05-05', BRADFORD);
    const moved = { ...award, terms: [...award.terms, termsFrom('2025-09-01', LONDON)] };
    // Ages 5 to 10, 2025-26: £194 in the rest of England, £225 in London.
    expect(shown(moved, '2025-05-05', '2025-12-31')).toEqual([
      ['2025-05-05', '2025-08-31', 19_400],
      ['2025-09-01', '2025-12-31', 22_500],
    ]);
  });

  test('takes off Child Benefit at the rate of each year, and what the means test asks, each on its own line', () => {
    const contribution = { says: "The household's share", weeklyPence: -1_050 };
    const award = awardOf('2015-06-05', '2025-03-01', BRADFORD, {
      terms: [termsFrom('2025-03-01', BRADFORD, { childBenefit: 'ELDEST', adjustments: [contribution] })],
    });
    // £187 − £25.60 − £10.50; from 6 April £194 − £26.05 − £10.50.
    expect(shown(award, '2025-03-01', '2025-06-01')).toEqual([
      ['2025-03-01', '2025-04-05', 15_090],
      ['2025-04-06', '2025-06-01', 15_745],
    ]);
    expect(weeklyDueOn(award, knownIn2026, day('2025-05-01'))?.lines.map(({ pence }) => pence)).toEqual([
      19_400, -2_605, -1_050,
    ]);
  });

  test('is never below nought', () => {
    const rich = termsFrom('2025-05-01', BRADFORD, { adjustments: [{ says: 'Share', weeklyPence: -90_000 }] });
    const award = awardOf('2015-05-05', '2025-05-01', BRADFORD, { terms: [rich] });
    expect(weeklyDueOn(award, knownIn2026, day('2025-05-01'))?.pence).toBe(0);
    expect(linesDue(award, knownIn2026, { from: day('2025-05-01'), to: day('2025-05-28') })).toEqual([]);
  });

  test('stops with a fee that ends two years after the order, and with nothing else', () => {
    const fee = { says: 'Fee of a former foster carer', weeklyPence: 10_000, until: day('2025-06-30') };
    const award = awardOf('2015-05-05', '2025-06-01', BRADFORD, {
      terms: [termsFrom('2025-06-01', BRADFORD, { adjustments: [fee] })],
    });
    expect(shown(award, '2025-06-01', '2025-08-01')).toEqual([
      ['2025-06-01', '2025-06-30', 29_400],
      ['2025-07-01', '2025-08-01', 19_400],
    ]);
  });

  test('follows the council’s own table where it has one, from the day it is known', () => {
    const award = awardOf('2015-05-05', '2026-03-01', BRADFORD);
    const settings = ownRates(['2026-04-01', 25_000, '2026-06-10']);
    expect(shown(award, '2026-03-20', '2026-04-30', rateBook(settings, day('2026-06-09')))).toEqual([
      ['2026-03-20', '2026-04-05', 19_400],
      ['2026-04-06', '2026-04-30', 19_400],
    ]);
    expect(shown(award, '2026-03-20', '2026-04-30', rateBook(settings, day('2026-06-10')))).toEqual([
      ['2026-03-20', '2026-03-31', 19_400],
      ['2026-04-01', '2026-04-30', 25_000],
    ]);
  });

  test('says that last year’s table is used until a new one is published', () => {
    const award = awardOf('2015-05-05', '2026-05-01', BRADFORD);
    expect(weeklyDueOn(award, knownIn2026, day('2026-05-01'))?.provisional).toEqual([
      'The new rates from April 2026 have not reached us yet, so we used the rates from April 2025.',
    ]);
  });
});

describe('A pay period', () => {
  test('counts weeks from the start of the award, and months by the calendar', () => {
    expect(payPeriodOf(day('2026-01-07'), 'TWO_WEEKS', day('2026-01-21'))).toEqual({
      from: day('2026-01-21'),
      to: day('2026-02-03'),
    });
    expect(
      payPeriodsBy(day('2026-01-07'), 'MONTH', day('2026-02-01')).map(({ from, to }) => [isoOf(from), isoOf(to)]),
    ).toEqual([
      ['2026-01-07', '2026-01-31'],
      ['2026-02-01', '2026-02-28'],
    ]);
  });

  test('is split where the weekly sum changes within it, each line rounded once to the penny', () => {
    const award = awardOf('2014-06-15', '2025-06-02', BRADFORD);
    const lines = linesDue(award, knownIn2026, { from: day('2025-06-02'), to: day('2025-06-29') });
    // Eleven on 15 June: 13 days at £194, 15 days at £220.
    expect(lines.map(({ from, to, pence }) => [isoOf(from), isoOf(to), pence])).toEqual([
      ['2025-06-02', '2025-06-14', 36_029],
      ['2025-06-15', '2025-06-29', 47_143],
    ]);
  });

  test('of whole weeks comes to whole weekly sums', () => {
    expect(penceFor(19_437, 28)).toBe(4 * 19_437);
    expect(penceFor(100, 3)).toBe(43);
  });
});
