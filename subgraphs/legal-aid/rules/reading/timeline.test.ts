import { describe, expect, test } from '@jest/globals';
import { addMonths, addYears, day, isoOf, type Compiled, type Day, type Period, type Situation } from '@kith/policy';

import { timelineRead } from './timeline.ts';

const asOf = day('2026-01-10');
const HORIZON = 12;
const SIXTY = day('2026-08-20');

/**
 * Decides yes for answers of at most 100 pounds. On the day on which the client is 60 the limit is 200 pounds, by the
 * rules themselves and not by the sums.
 */
const compiled = {
  timeline: ({ asOf: from, answers }: Situation, months: number): Period[] => {
    const last = (addMonths(from, months) - 1) as Day;
    const on = (start: Day, to: Day, limit: number, why: readonly string[]) =>
      ({ from: start, to, outcome: Number(answers['pounds']) <= limit ? 'ENTITLED' : 'NOT_ENTITLED', why }) as Period;
    if (from >= SIXTY) return [on(from, last, 200, [])];
    if (last < SIXTY) return [on(from, last, 100, [])];
    return [on(from, (SIXTY - 1) as Day, 100, []), on(SIXTY, last, 200, ['The client is 60'])];
  },
} as Pick<Compiled, 'timeline'> as Compiled;

const line = ({ from, to, outcome, why }: Period) => [isoOf(from), isoOf(to), outcome, ...why].join(' ');
/** What is left to live on, by the day from which it is so. */
const timeline = (pounds: Readonly<Record<string, number>>, days = Object.keys(pounds), horizonMonths = HORIZON) => {
  const poundsOn = (on: Day) =>
    Object.entries(pounds).findLast(([from]) => day(from) <= on)?.[1] ?? Object.values(pounds)[0];
  const read = (on: Day): Situation => ({
    asOf: on,
    knownOn: on,
    answers: { pounds: poundsOn(on) },
    settings: new Map(),
  });
  return timelineRead(
    compiled,
    read,
    days.map((on) => day(on)).filter((on) => on > asOf),
    { asOf, horizonMonths },
  ).map(line);
};

const NEW_FIGURES = 'Your means come out differently from this day';

describe('the timeline of a means test whose sums change on a day', () => {
  test('is the rules’ own where the sums stay as they are', () => {
    const own = ['2026-01-10 2026-08-19 NOT_ENTITLED', '2026-08-20 2027-01-09 ENTITLED The client is 60'];
    expect(timeline({ '2026-01-10': 150 })).toEqual(own);
    expect(timeline({ '2026-01-10': 150 }, ['2026-04-06', '2026-06-06'])).toEqual(own);
  });

  test('turns on the day of the new sums, and says so', () => {
    expect(timeline({ '2026-01-10': 150, '2026-04-06': 90 })).toEqual([
      '2026-01-10 2026-04-05 NOT_ENTITLED',
      `2026-04-06 2027-01-09 ENTITLED ${NEW_FIGURES}`,
    ]);
    expect(timeline({ '2026-01-10': 90, '2026-04-06': 250, '2026-06-06': 80 })).toEqual([
      '2026-01-10 2026-04-05 ENTITLED',
      `2026-04-06 2026-06-05 NOT_ENTITLED ${NEW_FIGURES}`,
      `2026-06-06 2027-01-09 ENTITLED ${NEW_FIGURES}`,
    ]);
  });

  test('keeps the turns of the rules after it, with their own reason', () => {
    expect(timeline({ '2026-01-10': 90, '2026-04-06': 150 })).toEqual([
      '2026-01-10 2026-04-05 ENTITLED',
      `2026-04-06 2026-08-19 NOT_ENTITLED ${NEW_FIGURES}`,
      '2026-08-20 2027-01-09 ENTITLED The client is 60',
    ]);
  });

  test('gives the reason of the rules where both turn on one day', () => {
    expect(timeline({ '2026-01-10': 150, '2026-08-20': 140 })).toEqual([
      '2026-01-10 2026-08-19 NOT_ENTITLED',
      '2026-08-20 2027-01-09 ENTITLED The client is 60',
    ]);
  });

  test('never shows two alike beside each other', () => {
    expect(timeline({ '2026-01-10': 90, '2026-04-06': 80, '2026-06-06': 70 })).toEqual([
      '2026-01-10 2027-01-09 ENTITLED',
    ]);
  });

  test('shows no turn of the rules that comes after the sums have changed', () => {
    // The months up to 10 August end on the 10th; the client is 60 ten days later.
    expect(timeline({ '2026-01-10': 150, '2026-08-19': 250 })).toEqual(['2026-01-10 2027-01-09 NOT_ENTITLED']);
    expect(timeline({ '2026-01-10': 150, '2026-08-21': 250 })).toEqual([
      '2026-01-10 2026-08-19 NOT_ENTITLED',
      '2026-08-20 2026-08-20 ENTITLED The client is 60',
      `2026-08-21 2027-01-09 NOT_ENTITLED ${NEW_FIGURES}`,
    ]);
  });

  test('ends with the months that were asked for, also where the sums change near the end', () => {
    expect(timeline({ '2026-01-10': 90, '2026-02-09': 150 }, undefined, 1)).toEqual([
      '2026-01-10 2026-02-08 ENTITLED',
      `2026-02-09 2026-02-09 NOT_ENTITLED ${NEW_FIGURES}`,
    ]);
    const far = timeline({ '2026-01-10': 90, '2026-03-31': 150 }, undefined, 24);
    expect(far.at(-1)).toBe(`2026-08-20 ${isoOf((addYears(asOf, 2) - 1) as Day)} ENTITLED The client is 60`);
  });
});
