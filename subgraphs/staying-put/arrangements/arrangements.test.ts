import { describe, expect, test } from '@jest/globals';
import { addDays, addYears, day, isoOf } from '@kith/policy';
import * as fc from 'fast-check';

import { eighteenthBirthday, endsByNotice, latestEnd, latestEndOfStayingClose, reviewDays } from './dates.ts';
import { addsUp, splitsByDay, totalOf, type DatedSplit, type WeeklySplit } from './split.ts';

const devon: WeeklySplit = { councilPence: 17_177, rentPence: 11_000, contributionPence: 1_000, billsPence: 1_000 };
const SEED = 20_261_122;

describe('A weekly split', () => {
  test('adds up to what the carer receives, or is refused', () => {
    expect(addsUp(devon, 30_177)).toBe(true);
    expect(addsUp(devon, 30_178)).toBe(false);
    expect(addsUp({ ...devon, billsPence: -1_000, rentPence: 13_000 }, 30_177)).toBe(false);
    expect(addsUp({ ...devon, billsPence: 0.5 }, 29_177.5)).toBe(false);
  });

  test('applies on each day as it was agreed last', () => {
    const agreed: DatedSplit[] = [
      { from: day('2026-03-10'), split: devon },
      { from: day('2026-09-01'), split: { ...devon, rentPence: 12_000 } },
      { from: day('2026-06-01'), split: { ...devon, rentPence: 11_500 } },
    ];
    const shown = splitsByDay(agreed, day('2029-03-09'), day('2026-01-01'), day('2026-12-31'));
    expect(shown.map(({ from, to, split }) => [isoOf(from), isoOf(to), split.rentPence])).toEqual([
      ['2026-03-10', '2026-05-31', 11_000],
      ['2026-06-01', '2026-08-31', 11_500],
      // Agreed after the one from September: a later decision counts.
      ['2026-09-01', '2026-12-31', 11_500],
    ]);
  });

  test('leaves no day out and none twice, from the first to the last', () => {
    const first = day('2026-03-10');
    const later = fc.array(fc.record({ days: fc.nat(900), pence: fc.nat(30_000) }), { maxLength: 8 });
    fc.assert(
      fc.property(later, fc.nat(1_000), (changes, length) => {
        const agreed = [
          { from: first, split: devon },
          ...changes.map(({ days, pence }) => ({
            from: addDays(first, days),
            split: { ...devon, councilPence: pence },
          })),
        ];
        const last = addDays(first, length);
        const periods = splitsByDay(agreed, last, addDays(first, -30), addDays(last, 30));
        expect(periods[0]!.from).toBe(first);
        expect(periods.at(-1)!.to).toBe(last);
        expect(periods.slice(1).map(({ from }) => from)).toEqual(periods.slice(0, -1).map(({ to }) => to + 1));
        for (const { from, split } of periods) {
          expect(totalOf(split)).toBe(totalOf(agreed.findLast((one) => one.from <= from)!.split));
        }
      }),
      { seed: SEED },
    );
  });
});

describe('The dates of an arrangement', () => {
  test('begin on the 18th birthday and reach to the day before the 21st', () => {
    const born = day('2008-03-10');
    expect(isoOf(eighteenthBirthday(born))).toBe('2026-03-10');
    expect(isoOf(latestEnd(born, undefined))).toBe('2029-03-09');
  });

  test('reach to the end of an agreed course, but never beyond the day before 25', () => {
    const born = day('2008-03-10');
    expect(isoOf(latestEnd(born, day('2029-07-20')))).toBe('2029-07-20');
    expect(isoOf(latestEnd(born, day('2028-07-20')))).toBe('2029-03-09');
    expect(isoOf(latestEnd(born, day('2035-07-20')))).toBe('2033-03-09');
    expect(isoOf(latestEndOfStayingClose(born))).toBe('2033-03-09');
  });

  test('come on 1 March for somebody born on 29 February', () => {
    expect(isoOf(eighteenthBirthday(day('2008-02-29')))).toBe('2026-03-01');
    expect(latestEnd(day('2008-02-29'), undefined)).toBe(addDays(addYears(day('2008-02-29'), 21), -1));
  });

  test('are reviewed at the months agreed', () => {
    expect(reviewDays(day('2026-03-10'), 6, day('2027-04-01')).map(isoOf)).toEqual(['2026-09-10', '2027-03-10']);
  });

  test('end by notice on the day when its days are over', () => {
    expect(isoOf(endsByNotice('2026-11-22', 28))).toBe('2026-12-20');
  });
});
