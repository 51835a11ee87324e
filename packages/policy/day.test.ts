import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

import {
  addDays,
  addMonths,
  addYears,
  completedYears,
  day,
  dayInWords,
  dayOf,
  isoOf,
  parseDay,
  partsOf,
  type Day,
} from './day.ts';

const SEED = 20_261_121;
const anyDay = fc.integer({ min: day('1850-01-01'), max: day('2199-12-31') }).map((on) => on as Day);
const plain = (on: Day) => Temporal.PlainDate.from(isoOf(on));
const tried = (property: fc.IProperty<unknown>) => fc.assert(property, { seed: SEED, numRuns: 2000 });

describe('A calendar day', () => {
  test('is the same day as in the calendar of the platform', () => {
    tried(
      fc.property(anyDay, (on) => {
        const [year, month, dayOfMonth] = partsOf(on);
        const then = Temporal.PlainDate.from({ year, month, day: dayOfMonth });
        expect(then.toString()).toBe(isoOf(on));
        expect(dayOf(year, month, dayOfMonth)).toBe(on);
        expect(Temporal.PlainDate.from('1970-01-01').until(then).days).toBe(on);
      }),
    );
  });

  test('moves by days as the calendar does', () => {
    tried(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (on, days) => {
        expect(isoOf(addDays(on, days))).toBe(plain(on).add({ days }).toString());
      }),
    );
  });

  test('moves by years as the calendar does, and from 29 February to 1 March where the calendar stops short', () => {
    tried(
      fc.property(anyDay, fc.integer({ min: -30, max: 30 }), (on, years) => {
        const then = plain(on).add({ years });
        const stoppedShort = then.day !== plain(on).day;
        expect(isoOf(addYears(on, years))).toBe(then.add({ days: stoppedShort ? 1 : 0 }).toString());
      }),
    );
    expect(isoOf(addYears(day('2008-02-29'), 18))).toBe('2026-03-01');
    expect(isoOf(addYears(day('2008-02-29'), 16))).toBe('2024-02-29');
  });

  test('moves by months as the calendar does, and to the first of the next month where the month is too short', () => {
    tried(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (on, months) => {
        const then = plain(on).add({ months });
        const stoppedShort = then.day !== plain(on).day;
        expect(isoOf(addMonths(on, months))).toBe(then.add({ days: stoppedShort ? 1 : 0 }).toString());
      }),
    );
  });

  test('counts a year as completed at the start of the anniversary', () => {
    tried(
      fc.property(anyDay, fc.integer({ min: 0, max: 30_000 }), (born, lived) => {
        const on = addDays(born, lived);
        const years = completedYears(born, on);
        expect(addYears(born, years)).toBeLessThanOrEqual(on);
        expect(addYears(born, years + 1)).toBeGreaterThan(on);
      }),
    );
    expect(completedYears(day('2008-06-15'), day('2026-06-14'))).toBe(17);
    expect(completedYears(day('2008-06-15'), day('2026-06-15'))).toBe(18);
    expect(completedYears(day('2026-06-15'), day('2026-06-14'))).toBe(-1);
  });

  test('is said in words as in a letter', () => {
    expect(['2026-04-06', '2024-12-31'].map((iso) => dayInWords(day(iso)))).toEqual([
      '6 April 2026',
      '31 December 2024',
    ]);
  });

  test('is refused where there is no such day', () => {
    for (const iso of ['2025-02-29', '2025-02-30', '2025-13-01', '2025-00-10', '2025-1-1', '2025-01-01T00:00', '']) {
      expect(parseDay(iso)).toBeUndefined();
    }
    expect(parseDay('2024-02-29')).toBe(day('2024-02-29'));
    expect(() => day('2025-02-30')).toThrow('2025-02-30 is not a calendar day written as YYYY-MM-DD');
  });
});
