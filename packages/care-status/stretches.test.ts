import { describe, expect, it } from '@jest/globals';
import { day, isoOf } from '@kith/policy';

import { dayNumber, daysWithin, holds, joined, within } from './stretches.ts';
import { both, either, opposite } from './truth.ts';

const stretch = (from: string, to: string) => ({ from: day(from), to: day(to) });
const inWords = (stretches: ReturnType<typeof joined>) =>
  stretches.map(({ from, to }) => `${isoOf(from)} ${isoOf(to)}`);

const JANUARY = stretch('2024-01-01', '2024-02-01');
const FEBRUARY = stretch('2024-02-01', '2024-03-01');
const APRIL = stretch('2024-04-01', '2024-05-01');

describe('times put together', () => {
  it('are one where they touch or overlap, and two where a day is between them', () => {
    expect(inWords(joined([JANUARY, FEBRUARY]))).toEqual(['2024-01-01 2024-03-01']);
    expect(inWords(joined([JANUARY, stretch('2024-01-31', '2024-03-01')]))).toEqual(['2024-01-01 2024-03-01']);
    expect(inWords(joined([JANUARY, stretch('2024-02-02', '2024-03-01')]))).toEqual([
      '2024-01-01 2024-02-01',
      '2024-02-02 2024-03-01',
    ]);
  });

  it('keep the later end, where one lies within the other', () => {
    expect(inWords(joined([JANUARY, stretch('2024-01-10', '2024-01-20')]))).toEqual(['2024-01-01 2024-02-01']);
  });

  it('are in order, whatever order they were told in', () => {
    expect(inWords(joined([APRIL, JANUARY]))).toEqual(['2024-01-01 2024-02-01', '2024-04-01 2024-05-01']);
  });

  it('leave out a time without a day', () => {
    expect(joined([stretch('2024-01-01', '2024-01-01'), stretch('2024-03-02', '2024-03-01')])).toEqual([]);
  });
});

describe('the days of some times', () => {
  const times = [JANUARY, APRIL];

  it('are those from one day to the day before another', () => {
    const days = (from: string, before: string) => daysWithin(times, day(from), day(before));
    expect(days('2023-12-01', '2024-06-01')).toBe(61);
    expect(days('2024-01-31', '2024-04-02')).toBe(2);
    expect(days('2024-02-01', '2024-04-01')).toBe(0);
  });

  it('leave out a time that only touches them', () => {
    expect(within(times, day('2024-02-01'), day('2024-04-01'))).toEqual([]);
    expect(inWords(within(times, day('2024-01-31'), day('2024-04-02')))).toEqual([
      '2024-01-31 2024-02-01',
      '2024-04-01 2024-04-02',
    ]);
  });

  it('have a first and a last one: the day of leaving is none', () => {
    expect(['2023-12-31', '2024-01-01', '2024-01-31', '2024-02-01'].map((iso) => holds(JANUARY, day(iso)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('are counted on from one time to the next, from a day on', () => {
    const number = (count: number, from = '2024-01-01') => {
      const found = dayNumber(count, times, day(from));
      return found && isoOf(found);
    };
    expect([number(1), number(31), number(32), number(61), number(62)]).toEqual([
      '2024-01-01',
      '2024-01-31',
      '2024-04-01',
      '2024-04-30',
      undefined,
    ]);
    expect([number(1, '2024-01-31'), number(2, '2024-01-31')]).toEqual(['2024-01-31', '2024-04-01']);
    expect([number(1, '2024-03-01'), number(30, '2024-03-01')]).toEqual(['2024-04-01', '2024-04-30']);
    expect(number(1, '2024-05-01')).toBeUndefined();
  });
});

describe('yes, no and nobody knows', () => {
  it('are yes together where all are, and no as soon as one is', () => {
    expect([both(true, true), both(true, undefined), both(undefined, false), both()]).toEqual([
      true,
      undefined,
      false,
      true,
    ]);
  });

  it('are yes one way or the other as soon as one is, and no where all are', () => {
    expect([either(false, true), either(undefined, true), either(false, undefined), either(false), either()]).toEqual([
      true,
      true,
      undefined,
      false,
      false,
    ]);
  });

  it('have an opposite, save where nobody knows', () => {
    expect([opposite(true), opposite(false), opposite(undefined)]).toEqual([false, true, undefined]);
  });
});
